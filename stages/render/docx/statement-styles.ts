/** How the verbatim byline and notice look: the source's words, with a rule beside them. */

import { BorderStyle, type IParagraphStyleOptions } from 'docx'
import { style } from '../style.ts'
import { twips } from './fonts.ts'

const rule = { style: BorderStyle.SINGLE, size: 8, space: 8, color: style.colour.rule }

/** The source's statements, from left to right and from right to left. */
export const statementStyles: readonly IParagraphStyleOptions[] = [
  {
    id: 'SourceStatement',
    name: 'Source Statement',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      border: { left: rule },
      indent: { left: twips(10) },
      keepLines: true,
    },
  },
  {
    // A rule on both sides: programs differ on which edge is the left one of a paragraph that is read from right to left.
    id: 'SourceStatementTurned',
    name: 'Source Statement (right to left)',
    basedOn: 'SourceStatement',
    paragraph: {
      border: { left: rule, right: rule },
      indent: { left: twips(10), right: twips(10) },
    },
  },
]
