/** Reads a PDF back with MuPDF: what a reader copies out of it, and what it says about itself. */

import type { PDFObject } from 'mupdf'
import { Matrix, PDFDocument, Rect } from 'mupdf'
import { style } from '../../../../stages/render/style.ts'

/** `text` leaves the footers out; `footers` are one line each. */
export interface ReadPdf {
  readonly text: string
  readonly footers: readonly string[]
  readonly sizes: readonly (readonly [width: number, height: number])[]
  /** Standard structure types in reading order, indented by two spaces a level. */
  readonly tags: readonly string[]
  readonly links: readonly string[]
  readonly outline: readonly string[]
  readonly xmp: string
  /** Attached files by name. */
  readonly attachments: Readonly<Record<string, string>>
}

/** Throws when MuPDF cannot read the file. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const document = new PDFDocument(bytes)
  const pages = Array.from({ length: document.countPages() }, (_, index) => document.loadPage(index))
  const root = document.getTrailer().get('Root')
  const texts = pages.map((page) => textOf(page))
  return {
    text: texts.map(({ body }) => body).join('\n'),
    footers: texts.map(({ footer }) => footer),
    sizes: pages
      .map((page) => Rect.transform(page.getBounds(), Matrix.identity))
      .map(([x, y, right, lower]) => [right - x, lower - y]),
    tags: tagsOf(root.get('StructTreeRoot').get('K'), 0),
    links: pages.flatMap((page) => page.getLinks().map((link) => link.getURI())),
    outline: outlineOf(document.loadOutline() ?? [], 0),
    xmp: root.get('Metadata').readStream().asString(),
    attachments: Object.fromEntries(
      Object.entries(document.getEmbeddedFiles()).map(([name, file]) => [
        name,
        document.getEmbeddedFileContents(file)?.asString() ?? '',
      ]),
    ),
  }
}

function textOf(page: ReturnType<PDFDocument['loadPage']>): { body: string; footer: string } {
  let body = ''
  let footer = ''
  page.toStructuredText('preserve-whitespace').walk({
    onChar(character, _origin, _font, size) {
      if (Math.abs(size - style.footer.size) < 0.01) {
        footer += character
      } else {
        body += character
      }
    },
    endLine() {
      body += '\n'
      footer += ' '
    },
  })
  return { body, footer: footer.trim() }
}

function tagsOf(kids: PDFObject, depth: number): string[] {
  const tags: string[] = []
  kids.forEach((kid) => {
    const name = kid.isDictionary() ? kid.get('S') : undefined
    if (name?.isName()) {
      tags.push(`${'  '.repeat(depth)}${name.asName()}`, ...tagsOf(kid.get('K'), depth + 1))
    }
  })
  return tags
}

interface OutlineItem {
  readonly title?: string | undefined
  readonly down?: readonly OutlineItem[] | undefined
}

function outlineOf(items: readonly OutlineItem[], depth: number): string[] {
  return items.flatMap(({ title, down }) => [`${'  '.repeat(depth)}${title}`, ...outlineOf(down ?? [], depth + 1)])
}
