/** Composes a note and its mark: what the mark refers to is tagged as a note, and read after the paragraph. */

import type { Note } from '../briefing.ts'
import { beforeMark, noteMark } from '../note-mark.ts'
import { style } from '../style.ts'
import type { Box, Span } from './box.ts'
import { inNote, noteLook } from './looks.ts'
import { spansOf } from './spans.ts'
import type { Tag } from './tag.ts'
import { newTag } from './tag.ts'

const { leading, indent } = style.note

/** The mark behind a text of `size` points. */
export function markSpan({ number }: Note, language: string, size: number): Span {
  const reference = newTag('Reference')
  const text = beforeMark + noteMark(number)
  return { text, look: { ...noteLook, size }, language, tag: newTag('Lbl', reference), outerTag: reference }
}

/** The note itself. `language` is the briefing's. */
export function composeNote({ number, runs }: Note, root: Tag, language: string): Box {
  const note: Tag = { ...newTag('Note'), id: `note-${number}` }
  root.kids.push(note)
  const label = newTag('Lbl', note)
  return {
    spans: spansOf(runs, noteLook, language),
    tag: newTag('P', note),
    leading,
    indent: { left: indent, right: 0 },
    before: 0,
    after: 0,
    marker: { spans: [{ text: `${noteMark(number)} `, look: noteLook, language }], tag: label, ...inNote },
  }
}
