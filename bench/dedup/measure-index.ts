/** Measures the index in SQLite: paragraphs a second (looked up, then put in), bytes a paragraph, memory. */

import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { IndexedDocument } from '../../pipeline/document/corpus-index.ts'
import { LedgerDatabase } from '../../pipeline/world/ledger-database.ts'
import { sqliteCorpusIndex } from '../../pipeline/world/sqlite-corpus-index.ts'
import { prepare } from '../../stages/deduplicate/prepared.ts'
import { chanceFrom } from './chance.ts'
import { cpuSeconds } from './cpu-seconds.ts'
import { makeParagraph } from './make-paragraph.ts'

export interface IndexFigures {
  readonly paragraphs: number
  /** Of the last tenth, so that the size of the index counts. */
  readonly perSecond: number
  /** Postings only: what it takes to find a paragraph. */
  readonly indexBytes: number
  /** The whole file, with texts and what it takes to remove them. */
  readonly fileBytes: number
  readonly openSeconds: number
}

const paragraphsPerDocument = 20
const documentsPerBatch = 200

/** Making the texts and their sketches is not counted. */
export function measureIndex(sizes: readonly number[]): IndexFigures[] {
  const folder = mkdtempSync(join(tmpdir(), 'wirebrief-bench-'))
  try {
    return sizes.map((size) => measureSize(join(folder, `${size}.sqlite`), size))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function measureSize(path: string, size: number): IndexFigures {
  const ledger = new LedgerDatabase(path, false)
  const index = sqliteCorpusIndex(ledger, 0)
  const chance = chanceFrom(size)
  const documents = Math.ceil(size / paragraphsPerDocument)
  const times: number[] = []
  for (let first = 0; first < documents; first += documentsPerBatch) {
    const count = Math.min(documentsPerBatch, documents - first)
    const batch = Array.from({ length: count }, (_, each) => documentNumbered(first + each, documents, chance))
    const started = cpuSeconds()
    index.related(batch)
    index.put(batch)
    times.push((cpuSeconds() - started) / count)
  }
  ledger.close()
  const last = times.slice(-Math.ceil(times.length / 10))
  const perDocument = last.reduce((sum, time) => sum + time, 0) / last.length
  const started = cpuSeconds()
  new LedgerDatabase(path, false).close()
  const openSeconds = cpuSeconds() - started
  return { paragraphs: size, perSecond: paragraphsPerDocument / perDocument, ...bytesOf(path, size), openSeconds }
}

function documentNumbered(number: number, documents: number, chance: ReturnType<typeof chanceFrom>): IndexedDocument {
  const paragraphs = Array.from({ length: paragraphsPerDocument }, (_, line) => {
    const text = makeParagraph(chance).join(' ')
    return {
      block: `b${line}`,
      line,
      start: 0,
      end: text.length,
      text,
      exact: chance.below(2 ** 32),
      sketch: prepare(text, 'en').sketch,
    }
  })
  // A year of news.
  const published = new Date(Date.UTC(2021, 0, 1 + Math.floor((number / documents) * 365))).toISOString().slice(0, 10)
  const document = `seed-${number}`
  return { document, path: `${document}.txt`, published, summary: { keys: [document], paragraphs, ageDays: 90 } }
}

function bytesOf(path: string, size: number): { indexBytes: number; fileBytes: number } {
  const fileBytes = statSync(path).size / size
  const database = new DatabaseSync(path)
  // What is left without the postings, after packing, is texts.
  database.exec('DROP TABLE postings0; VACUUM;')
  database.close()
  return { fileBytes, indexBytes: fileBytes - statSync(path).size / size }
}
