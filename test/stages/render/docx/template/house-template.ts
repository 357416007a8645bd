/** Templates such as an office would name, made with docx: other fonts, Letter, a header with a picture, a footer of its own. */

import * as docx from 'docx'
import { redDot } from '../../../../red-dot.ts'

const { Paragraph, TextRun } = docx

const logo = () =>
  new docx.ImageRun({
    type: 'png',
    data: redDot,
    transformation: { width: 64, height: 32 },
    altText: { name: 'Crest' },
  })

const website = () =>
  new docx.ExternalHyperlink({ link: 'https://quay.example/office', children: [new TextRun('quay.example/office')] })

/** `withFirst`: the first page has a header of its own and no footer; left pages have a footer of their own. */
export interface HouseOptions {
  readonly withFirst?: boolean
  readonly paragraphStyles?: docx.IParagraphStyleOptions[]
}

/** The bytes of a DOCX. */
export async function houseTemplate({
  withFirst = false,
  paragraphStyles = [],
}: HouseOptions = {}): Promise<Uint8Array> {
  const text = (words: string) => new Paragraph({ children: [new TextRun(words)] })
  const document = new docx.Document({
    evenAndOddHeaderAndFooters: withFirst,
    styles: {
      default: {
        document: { run: { font: 'Georgia', size: 24, language: { value: 'de-DE' } } },
        title: { run: { font: 'Verdana', size: 40, color: '8A1538' } },
        heading2: { run: { font: 'Verdana', size: 28, color: '8A1538' } },
        heading3: { run: { font: 'Verdana', size: 24, color: '8A1538' } },
      },
      paragraphStyles: [
        { id: 'Normal', name: 'Normal' },
        { id: 'Untertitel', name: 'Subtitle', basedOn: 'Normal', run: { italics: true } },
        { id: 'Aufzhlung', name: 'List Bullet', basedOn: 'Normal' },
        { id: 'Beschriftung', name: 'caption', basedOn: 'Normal', run: { bold: true, color: '8A1538' } },
        { id: 'Footer', name: 'footer', basedOn: 'Normal', paragraph: { leftTabStop: 4513, rightTabStop: 9026 } },
        ...paragraphStyles,
      ],
    },
    sections: [
      {
        properties: {
          titlePage: withFirst,
          page: {
            size: { width: 12240, height: 15840 },
            margin: { top: 2000, right: 1440, bottom: 1800, left: 1800, header: 700, footer: 700 },
          },
        },
        headers: {
          default: new docx.Header({
            children: [new Paragraph({ children: [logo(), new TextRun(' Quay Institute')] })],
          }),
          ...(withFirst && { first: new docx.Header({ children: [text('Quay Institute, first page')] }) }),
        },
        footers: {
          default: new docx.Footer({
            children: [new Paragraph({ style: 'Footer', children: [new TextRun('4 Quay Street · '), website()] })],
          }),
          ...(withFirst && { even: new docx.Footer({ children: [text('Left pages')] }) }),
        },
        children: [text('This text of the template is not taken over.')],
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toBuffer(document))
}
