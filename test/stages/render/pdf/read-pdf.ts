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
  /** The ids of the tagged notes in reading order, and all ids in the file's tree of names. */
  readonly noteIds: readonly string[]
  readonly ids: readonly string[]
  readonly noteLines: readonly PageNotes[]
  readonly links: readonly string[]
  readonly outline: readonly string[]
  readonly xmp: string
  /** Attached files by name. */
  readonly attachments: Readonly<Record<string, string>>
}

/** The notes of a page that has some: the marks in its text, and the lines that begin with one. */
export interface PageNotes {
  readonly marks: readonly string[]
  readonly notes: readonly string[]
  /** Whether every line of a note stands lower than all text. */
  readonly isBelowText: boolean
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
    noteIds: noteIdsIn(root.get('StructTreeRoot').get('K')),
    ids: namesIn(root.get('StructTreeRoot').get('IDTree')),
    noteLines: pages.map(notesOf).filter(({ notes }) => notes.length > 0),
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

function noteIdsIn(kids: PDFObject): string[] {
  const ids: string[] = []
  kids.forEach((kid) => {
    if (kid.isDictionary()) {
      const isNote = kid.get('S').isName() && kid.get('S').asName() === 'Note'
      ids.push(...(isNote ? [kid.get('ID').asString()] : []), ...noteIdsIn(kid.get('K')))
    }
  })
  return ids
}

/** Each name that leads to a structure element; a file without names has no tree of them. */
function namesIn(tree: PDFObject): string[] {
  const found: string[] = []
  const names = tree.isDictionary() ? tree.get('Names') : tree
  names.forEach((name, index) => {
    if (
      name.isString() &&
      names
        .get(Number(index) + 1)
        .get('S')
        .isName()
    ) {
      found.push(name.asString())
    }
  })
  return found
}

/** Notes are told by their size. */
function notesOf(page: ReturnType<PDFDocument['loadPage']>): PageNotes {
  const lines: { words: string; isNote: boolean; y: number }[] = []
  page.toStructuredText('preserve-whitespace').walk({
    beginLine: () => lines.push({ words: '', isNote: false, y: 0 }),
    onChar(character, origin, _font, size) {
      const line = lines.at(-1)
      if (line !== undefined && Math.abs(size - style.footer.size) > 0.01) {
        Object.assign(line, { words: line.words + character, y: origin[1] })
        line.isNote ||= Math.abs(size - style.note.size) < 0.01
      }
    },
  })
  const shown = lines.filter(({ words }) => words !== '')
  const text = shown.filter(({ isNote }) => !isNote)
  const notes = shown.filter(({ isNote }) => isNote)
  const lowest = Math.max(...text.map(({ y }) => y))
  return {
    marks: text.flatMap(({ words }) => words.match(/[¹²³⁴-⁹]/g) ?? []),
    notes: notes.map(({ words }) => words),
    isBelowText: notes.every(({ y }) => y > lowest),
  }
}

interface OutlineItem {
  readonly title?: string | undefined
  readonly down?: readonly OutlineItem[] | undefined
}

function outlineOf(items: readonly OutlineItem[], depth: number): string[] {
  return items.flatMap(({ title, down }) => [`${'  '.repeat(depth)}${title}`, ...outlineOf(down ?? [], depth + 1)])
}
