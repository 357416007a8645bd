/** Places and dresses a note in the margin: a frame, which screen readers come to before the paragraph that it stands beside. */

import type { IParagraphStyleOptions } from 'docx'
import { AlignmentType, LineRuleType } from 'docx'
import type { ElementOf } from '../briefing.ts'
import { style } from '../style.ts'
import { halfPoints, sans, twips } from './fonts.ts'
import type { Frame, ParagraphForm } from './markup.ts'

const { marginNote, numberGap, space, text, colour } = style

/** Under the number of its paragraph. */
export const marginFrame: Frame = {
  width: twips(marginNote.width),
  left: -twips(numberGap + marginNote.width),
  top: twips(text.leading),
}

/** A text of fewer columns may be one line, and the note under its number would reach into the next paragraph's. */
const oneLine = 80

/** The space that a paragraph needs below when its note is longer than its text. */
export function roomForNote({ margin, runs }: ElementOf<'paragraph'>): Pick<ParagraphForm, 'spaceAfter'> {
  const shown = runs.map((run) => run.text).join('')
  const columns = shown.length + (shown.match(/[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0)
  return margin !== undefined && columns < oneLine ? { spaceAfter: twips(space.paragraph + text.leading) } : {}
}

export const marginNoteStyle: IParagraphStyleOptions = {
  id: 'MarginNote',
  name: 'Margin Note',
  basedOn: 'Normal',
  quickFormat: true,
  run: { font: sans, color: colour.ours, size: halfPoints(marginNote.size) },
  paragraph: {
    alignment: AlignmentType.RIGHT,
    keepNext: true,
    spacing: { line: twips(marginNote.leading), lineRule: LineRuleType.EXACT, after: 0 },
  },
}
