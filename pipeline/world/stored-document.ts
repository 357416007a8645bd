/** How a document lies in a row of the corpus index, and how it is read back. */

import { type IndexedDocument, sharedHashes } from '../document/corpus-index.ts'
import type { SummarizedParagraph, Summary } from '../document/stage.ts'

/** A document of the index with the number of its first paragraph. */
export interface StoredDocument extends IndexedDocument {
  readonly first: number
}

/** A document about to be stored: its summary without and with its paragraphs. */
export interface NewDocument {
  readonly first: number
  readonly count: number
  readonly document: string
  readonly path: string
  readonly published: string | undefined
  readonly rest: Omit<Summary, 'paragraphs'>
  readonly paragraphs: readonly SummarizedParagraph[]
}

export type Hashes = Pick<SummarizedParagraph, 'exact' | 'sketch'>

const noHashes: Hashes = { exact: 0, sketch: [] }

/** What a paragraph is found by, each once. */
export function hashesOf({ exact, sketch }: Hashes): number[] {
  return [...new Set([exact, ...sketch])]
}

/** How many hashes another paragraph must share with this one; the exact one counts as `sharedHashes`. */
export function neededBy({ sketch }: Pick<Hashes, 'sketch'>): number {
  return Math.max(1, Math.min(sharedHashes, sketch.length))
}

/** As JSON, without hashes. */
export function storedSummary(rest: NewDocument['rest'], paragraphs: readonly SummarizedParagraph[]): string {
  return JSON.stringify({ ...rest, paragraphs: paragraphs.map(({ exact: _, sketch: __, ...paragraph }) => paragraph) })
}

/** For each paragraph how many hashes it has, then each hash in 32 bits: a third of what they take as JSON. */
export function packed(paragraphs: readonly SummarizedParagraph[]): Uint8Array {
  const numbers = paragraphs.flatMap(({ exact, sketch }) => [sketch.length + 1, exact, ...sketch])
  const bytes = Buffer.alloc(numbers.length * 4)
  for (const [index, number] of numbers.entries()) {
    bytes.writeUInt32BE(number, index * 4)
  }
  return bytes
}

/** What was packed. */
export function unpacked(bytes: Uint8Array): Hashes[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: Hashes[] = []
  for (let at = 0; at < bytes.byteLength; ) {
    const count = view.getUint32(at)
    const start = at + 4
    const [exact = 0, ...sketch] = Array.from({ length: count }, (_, index) => view.getUint32(start + index * 4))
    found.push({ exact, sketch })
    at = start + count * 4
  }
  return found
}

/** The document of a row of the table `documents`. */
export function documentFrom(row: Record<string, unknown> | undefined): StoredDocument | undefined {
  if (row === undefined) {
    return undefined
  }
  const summary = JSON.parse(String(row.summary)) as Summary & {
    paragraphs: Omit<SummarizedParagraph, 'exact' | 'sketch'>[]
  }
  const hashes = unpacked(row.hashes as Uint8Array)
  const paragraphs = summary.paragraphs.map((paragraph, index) => {
    const { exact, sketch } = hashes[index] ?? noHashes
    return { ...paragraph, exact, sketch }
  })
  const published = row.published === null ? {} : { published: String(row.published) }
  const { first, id, path } = row
  return {
    first: Number(first),
    document: String(id),
    path: String(path),
    ...published,
    summary: { ...summary, paragraphs },
  }
}
