/** Opens a pdfkit document for a briefing, with what pdfkit leaves out or gets wrong put right. */

import { createHash } from 'node:crypto'
import PdfKit from 'pdfkit'
import type { Briefing } from '../briefing.ts'
import { attachRecord } from './attach-record.ts'
import { deflate } from './deflate.ts'
import type { Paper } from './lay-out.ts'
import type { PdfDocument } from './pdf-objects.ts'

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

/** A document that is being written; `end` gives all of its bytes. */
export interface OpenDocument {
  readonly document: PdfDocument
  end(): Uint8Array
}

/** A document with `pages` empty pages, which carries `record`, and whose coordinates are points from the lower left corner. */
export function openDocument(
  briefing: Briefing,
  paper: Paper,
  pages: number,
  record: Uint8Array | undefined,
): OpenDocument {
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
  const bytes = collectBytes(document, kit.read())
  compressStreams(document)
  if (record !== undefined) {
    attachRecord(document, record, date)
  }
  Object.assign(document._root.data, {
    MarkInfo: document.ref({ Marked: true }),
    PageLabels: { Nums: [0, { S: 'D' }] },
  })
  for (let page = 0; page < pages; page += 1) {
    document.addPage()
    document.page.write(Buffer.from(`1 0 0 -1 0 ${paper.height} cm\n`))
  }
  return {
    document,
    end() {
      document.end()
      return bytes()
    },
  }
}

/** pdfkit would hash the information dictionary alone, which two different briefings may share. */
function contentHash(briefing: Briefing, paper: Paper, record: Uint8Array = new Uint8Array()): Uint8Array {
  return createHash('sha256')
    .update(JSON.stringify([briefing, paper]))
    .update(record)
    .digest()
    .subarray(0, 16)
}

/** pdfkit would stream each line of the file on its own; `head` is what it has written. */
function collectBytes(document: PdfDocument, head: Uint8Array): () => Uint8Array {
  const chunks = [head]
  let lines = ''
  const flush = () => {
    chunks.push(Buffer.from(lines, 'latin1'))
    lines = ''
  }
  document._write = (data) => {
    if (typeof data === 'string') {
      lines += `${data}\n`
      document._offset += data.length + 1
    } else {
      flush()
      chunks.push(data)
      document._offset += data.length
    }
  }
  return () => {
    flush()
    return Buffer.concat(chunks)
  }
}

/** XMP stays readable for tools that do not know PDF. */
function compressStreams(document: PdfDocument): void {
  const makeReference = document.ref.bind(document)
  document.ref = (data) => {
    const reference = makeReference(data)
    const finalize = reference.finalize.bind(reference)
    reference.finalize = () => {
      const isPlain = reference.data.Type !== 'Metadata' && reference.data.Filter === undefined
      const [only] = reference.buffer
      if (only !== undefined && isPlain) {
        reference.buffer = [deflate(reference.buffer.length === 1 ? only : Buffer.concat(reference.buffer))]
        reference.data.Filter = 'FlateDecode'
      }
      finalize()
    }
    return reference
  }
}
