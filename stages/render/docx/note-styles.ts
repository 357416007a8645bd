/** How footnotes look: Word's own styles, which a colleague's further notes take as well. */

import type { IStylesOptions } from 'docx'
import { LineRuleType } from 'docx'
import { style } from '../style.ts'
import { halfPoints, lineMultiple, sans } from './fonts.ts'

const ours = { font: sans, color: style.colour.ours }

/** The mark in the text and before the note, and the note. */
export const noteStyles = {
  footnoteReference: { run: { ...ours, superScript: true } },
  footnoteText: {
    run: { ...ours, size: halfPoints(style.note.size) },
    // Else a note that has no room for all of its lines goes on at the foot of the next page.
    paragraph: { keepLines: true, spacing: { line: lineMultiple(style.note), lineRule: LineRuleType.AUTO, after: 0 } },
  },
} satisfies IStylesOptions['default']
