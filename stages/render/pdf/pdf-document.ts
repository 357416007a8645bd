/** Opens a pdfkit document for a briefing, with what pdfkit leaves out or gets wrong put right. */

import { createHash } from 'node:crypto'
import { zlibSync } from 'fflate'
import type { Font } from 'fontkit'
import PdfKit from 'pdfkit'
import type { Briefing } from '../briefing.ts'
import type { Paper } from './lay-out.ts'

/** An object of the file; `data` is its dictionary. Strings in it are names, `new String(…)` is a string. */
export interface Reference {
  readonly data: Record<string, unknown>
  buffer: Uint8Array[]
  write(bytes: Uint8Array | string): void
  end(): void
  finalize(): void
}

/** A font as pdfkit embeds it; code n of the document is `subset.glyphs[n]`. */
export interface EmbeddedFont {
  readonly subset: { readonly glyphs: number[] }
  readonly widths: number[]
  readonly unicode: number[][]
  ref(): Reference
}

/** A picture as pdfkit embeds it. */
interface EmbeddedPicture {
  readonly label: string
  readonly obj: Reference
  embed(document: PdfDocument): void
}

interface PdfPage {
  readonly dictionary: Reference
  readonly fonts: Record<string, Reference>
  readonly annotations: Reference[]
  readonly xobjects: Record<string, Reference>
  write(content: string): void
}

export interface OutlineItem {
  readonly outlineData: Record<string, unknown>
  addItem(title: string, options: { readonly expanded: boolean }): OutlineItem
}

/** The parts of pdfkit that are used, as version 0.20.2 has them; its published types leave out half of these. */
export interface PdfDocument extends AsyncIterable<Uint8Array> {
  readonly page: PdfPage
  readonly outline: OutlineItem
  readonly _root: Reference
  readonly _font: EmbeddedFont
  _id: Uint8Array
  ref(data: object): Reference
  addPage(): void
  openImage(bytes: Uint8Array): EmbeddedPicture
  file(bytes: Uint8Array, options: object): Reference
  switchToPage(index: number): PdfPage
  registerFont(name: string, font: Font): void
  font(name: string): void
  end(): void
  endSubset(): void
  endMetadata(): void
  _addColorOutputIntent(): void
}

/** Without a date of its own, a briefing has the first that a zip can hold: the same in every edition. */
const noDate = '1980-01-01T00:00:00Z'

/** A PDF string holds 32,767 bytes (ISO 19005-3, 6.1.13), at most six for each character here. */
const maxTitle = 5_000

/** The date of the file: never the clock's, and never in the machine's time zone. */
export function dateOf({ date }: Briefing): Date {
  const hasZone = date === undefined || /(?:^\d{4}(?:-\d\d){0,2}|Z|[+-]\d\d:?\d\d)$/.test(date)
  const parsed = new Date(hasZone ? (date ?? noDate) : `${date}Z`)
  return Number.isNaN(parsed.getTime()) ? new Date(noDate) : parsed
}

/** A document with `pages` empty pages, which carries `record`, and whose coordinates are points from the lower left corner. */
export function openDocument(
  briefing: Briefing,
  paper: Paper,
  pages: number,
  record: Uint8Array | undefined,
): PdfDocument {
  const date = dateOf(briefing)
  const kit = new PdfKit({
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    lang: briefing.language,
    displayTitle: true,
    compress: false,
    autoFirstPage: false,
    bufferPages: true,
    size: [paper.width, paper.height],
    info: {
      Title: briefing.title.slice(0, maxTitle),
      Author: briefing.properties.creators.join(', ').slice(0, maxTitle),
      Creator: 'Wirebrief',
      Producer: 'Wirebrief',
      CreationDate: date,
      ModDate: date,
    },
    // null: none of the standard fonts, which cannot be embedded. The published types have no null.
    ...({ font: null } as object),
  })
  const document = kit as unknown as PdfDocument
  document._id = contentHash(briefing, paper, record)
  compressStreams(document)
  if (record !== undefined) {
    attach(document, record, date)
  }
  Object.assign(document._root.data, {
    MarkInfo: document.ref({ Marked: true }),
    PageLabels: { Nums: [0, { S: 'D' }] },
  })
  for (let page = 0; page < pages; page += 1) {
    document.addPage()
    document.page.write(`1 0 0 -1 0 ${paper.height} cm`)
  }
  return document
}

/** All bytes of a document that was ended. */
export async function bytesOf(document: PdfDocument): Promise<Uint8Array> {
  document.end()
  const chunks: Uint8Array[] = []
  for await (const chunk of document) {
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** pdfkit would hash the information dictionary alone, which two different briefings may share. */
function contentHash(briefing: Briefing, paper: Paper, record: Uint8Array = new Uint8Array()): Uint8Array {
  return createHash('sha256')
    .update(JSON.stringify([briefing, paper]))
    .update(record)
    .digest()
    .subarray(0, 16)
}

/** The record as an associated file of the whole document (ISO 19005-3, 6.8). */
function attach(document: PdfDocument, record: Uint8Array, date: Date): void {
  document.file(record, {
    name: 'briefing.json',
    type: 'application/json',
    description: 'Machine-readable record of this briefing',
    relationship: 'Data',
    creationDate: date,
    modifiedDate: date,
  })
}

/**
 * Compresses with fflate, whose output depends on its version alone: the zlib that Node brings along differs between
 * versions and processors. XMP stays readable for tools that do not know PDF.
 */
function compressStreams(document: PdfDocument): void {
  const makeReference = document.ref.bind(document)
  document.ref = (data) => {
    const reference = makeReference(data)
    const finalize = reference.finalize.bind(reference)
    reference.finalize = () => {
      const isPlain = reference.data.Type !== 'Metadata' && reference.data.Filter === undefined
      if (reference.buffer.length > 0 && isPlain) {
        reference.buffer = [zlibSync(Buffer.concat(reference.buffer))]
        reference.data.Filter = 'FlateDecode'
      }
      finalize()
    }
    return reference
  }
}
