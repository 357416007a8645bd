/** The automatic numbers of paragraphs and the bullets of remarks. */

import type { Document, INumberingOptions } from 'docx'
import { AlignmentType, LevelFormat, LevelSuffix } from 'docx'
import { style } from '../style.ts'
import { halfPoints, sans, twips } from './fonts.ts'
import type { ParagraphForm } from './markup.ts'

/**
 * docx replaces `{reference-instance}` wherever it stands, in the text as well. U+FFFE cannot stand in a text that is
 * fit to print, so no text is mistaken for a reference.
 */
export const paragraphNumbers = 'paragraphs\u{FFFE}'
export const bullets = 'bullets\u{FFFE}'

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

type NumberedForm = Pick<ParagraphForm, 'style' | 'indent' | 'isTurned'>

/** The ids of the two lists in a document. */
export interface Lists {
  readonly paragraphs: number
  readonly bullets: number
}

/** Has docx write both lists, which it otherwise does when a paragraph uses them: every document has the same part. */
export function useLists(document: Document): void {
  for (const reference of [paragraphNumbers, bullets]) {
    document.Numbering.createConcreteNumberingInstance(reference, 0)
  }
}

/** The ids that docx gives them in that order; its own list of bullets is 1. */
export const docxLists: Lists = { paragraphs: 2, bullets: 3 }

// The number moves in with the text: a longer tab from the margin stops at the text's edge in LibreOffice.
const insetIndent = { left: inset, hanging: gap }

/**
 * LibreOffice 7.4 sets the number of a paragraph that is read from right to left inside of the gap, not beyond it: in one
 * of this width two figures stand clear of the text.
 */
const turnedGap = 2 * gap

/**
 * Style and indent for each form of a paragraph of the article; the numbers of all forms are one list. The list is
 * said of each paragraph and not of its style, because LibreOffice starts a list of its own for each style that names one.
 */
const numberedForms = {
  paragraph: { style: 'NumberedParagraph' },
  quote: { style: 'NumberedQuote', indent: insetIndent },
  'list-item': { style: 'NumberedListItem', indent: insetIndent },
  caption: { style: 'NumberedCaption' },
} as const satisfies Record<string, NumberedForm>

/** The look of a numbered paragraph; `isTurned` when it is read from right to left. */
export function numberedForm(form: keyof typeof numberedForms, isTurned = false): NumberedForm {
  const look: NumberedForm = numberedForms[form]
  return isTurned ? { ...look, isTurned, indent: { left: look.indent?.left ?? 0, hanging: turnedGap } } : look
}
