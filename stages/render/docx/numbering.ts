/** The automatic numbers of paragraphs and the bullets of remarks. */

import type { INumberingOptions, IParagraphOptions } from 'docx'
import { AlignmentType, LevelFormat, LevelSuffix } from 'docx'
import { style } from '../style.ts'
import { halfPoints, sans, twips } from './fonts.ts'

/**
 * docx replaces `{reference-instance}` wherever it stands, in the text as well. U+FFFE cannot stand in a text that is
 * fit to print, so no text is mistaken for a reference.
 */
const paragraphNumbers = 'paragraphs\u{FFFE}'
const bullets = 'bullets\u{FFFE}'

const look = { font: sans, color: style.colour.ours, bold: false, italics: false }
const gap = twips(style.numberGap)

/** How far quotations and list items of the source stand in, in twentieths of a point. */
const inset = twips(style.space.indent)

/** One list for each kind of number. Paragraph numbers end left of the text, in the margin. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: paragraphNumbers,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1',
          alignment: AlignmentType.RIGHT,
          suffix: LevelSuffix.TAB,
          style: {
            run: { ...look, size: halfPoints(style.small.size) },
            paragraph: { indent: { left: 0, hanging: gap } },
          },
        },
      ],
    },
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.TAB,
          style: { run: look, paragraph: { indent: { left: inset, hanging: inset } } },
        },
      ],
    },
  ],
}

/**
 * What puts a paragraph into the list. It is said of each paragraph and not of its style, because LibreOffice starts
 * a list of its own for each style that names one.
 */
const numbered = { numbering: { reference: paragraphNumbers, level: 0, custom: true } }
// The number moves in with the text: a longer tab from the margin stops at the text's edge in LibreOffice.
const numberedInset = { ...numbered, indent: { left: inset, hanging: gap } }
export const bulleted = { numbering: { reference: bullets, level: 0, custom: true } }

/** Style, number and indent for each form of a paragraph of the article; the numbers of all forms are one list. */
export const numberedForms = {
  paragraph: { style: 'NumberedParagraph', ...numbered },
  quote: { style: 'NumberedQuote', ...numberedInset },
  'list-item': { style: 'NumberedListItem', ...numberedInset },
  caption: { style: 'NumberedCaption', ...numbered },
} as const satisfies Record<string, IParagraphOptions>
