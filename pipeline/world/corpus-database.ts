/** The tables of the corpus index in SQLite and the statements on them. */

import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { type IndexedDocument, unknownDay } from '../document/corpus-index.ts'
import { exitCode, PipelineError } from '../document/finding.ts'
import type { SummarizedParagraph, Summary } from '../document/stage.ts'

/** Statement `n` brings an index from version `n` to `n + 1`; none is ever changed. */
const migrations = [
  `CREATE TABLE documents (
     first INTEGER PRIMARY KEY, count INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, path TEXT NOT NULL, published TEXT,
     summary TEXT NOT NULL, hashes BLOB NOT NULL
   ) STRICT;
   CREATE TABLE keys (key TEXT NOT NULL, first INTEGER NOT NULL, PRIMARY KEY (key, first)) STRICT, WITHOUT ROWID;
   CREATE TABLE postings (
     place INTEGER NOT NULL, paragraph INTEGER NOT NULL, PRIMARY KEY (place, paragraph)
   ) STRICT, WITHOUT ROWID;`,
]

/** A hash that more paragraphs than this have within the age window says nothing and is passed over. */
const maximumFetched = 2000

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

export interface FoundPosting {
  readonly hash: number
  readonly paragraph: number
}

/** Waits `waitMs` for another program. Throws `PipelineError`: `index-damaged`, `index-locked` or `index-too-new`. */
export function openCorpusDatabase(path: string, waitMs: number): DatabaseSync {
  try {
    const database = new DatabaseSync(path)
    database.exec(
      `PRAGMA busy_timeout = ${waitMs}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;`,
    )
    migrate(database, path)
    requireSound(database)
    return database
  } catch (error) {
    throw error instanceof PipelineError ? error : indexTrouble(path, error as Error)
  }
}

/** What a failure of the file means for a run. */
export function indexTrouble(path: string, { message: why }: Error): PipelineError {
  const finding = /locked|busy/i.test(why)
    ? ({
        severity: 'error',
        code: 'index-locked',
        message: `The index ${path} is in use by another program.`,
        hint: 'Wait until it has finished and run again.',
        file: path,
      } as const)
    : ({
        severity: 'error',
        code: 'index-damaged',
        message: `The index ${path} cannot be read: ${why}.`,
        hint: 'Delete the file and run again: the index is made anew from the seeds.',
        file: path,
      } as const)
  return new PipelineError([finding], exitCode.wrongUse)
}

function migrate(database: DatabaseSync, path: string): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version)
  if (version > migrations.length) {
    const message = `The index ${path} was written by a later version of this program (${version}; this one knows ${migrations.length}).`
    const hint = 'Use that version, or delete the file: the index is made anew from the seeds.'
    throw new PipelineError(
      [{ severity: 'error', code: 'index-too-new', message, hint, file: path }],
      exitCode.wrongUse,
    )
  }
  for (const [index, statement] of migrations.entries()) {
    if (index >= version) {
      database.exec(`BEGIN; ${statement} PRAGMA user_version = ${index + 1}; COMMIT;`)
    }
  }
}

/** A truncated file may open well: its last pages are missed here, not in the middle of a decision. */
function requireSound(database: DatabaseSync): void {
  const verdict = database.prepare('PRAGMA quick_check(1)').get()?.quick_check
  if (verdict !== 'ok') {
    throw new Error(String(verdict))
  }
}

/** The statements, prepared once. */
export function corpusStatements(database: DatabaseSync) {
  const columns = 'first, id, path, published, summary, hashes'
  const document = database.prepare(
    'INSERT INTO documents (first, count, id, path, published, summary, hashes) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const posting = database.prepare('INSERT OR IGNORE INTO postings VALUES (?, ?)')
  const key = database.prepare('INSERT OR IGNORE INTO keys VALUES (?, ?)')
  const noDocument = database.prepare('DELETE FROM documents WHERE first = ?')
  const noPosting = database.prepare('DELETE FROM postings WHERE place = ? AND paragraph = ?')
  const noKey = database.prepare('DELETE FROM keys WHERE key = ? AND first = ?')
  const last = database.prepare('SELECT max(first) AS first, count FROM documents')
  const byId = database.prepare(`SELECT ${columns} FROM documents WHERE id = ?`)
  const byKey = database.prepare(
    `SELECT ${columns} FROM documents WHERE first IN (SELECT first FROM keys WHERE key = ?)`,
  )
  const byParagraph = database.prepare(
    `SELECT ${columns}, count FROM documents WHERE first <= ? ORDER BY first DESC LIMIT 1`,
  )
  const find = database.prepare(
    `SELECT paragraph FROM postings WHERE place BETWEEN ? AND ? LIMIT ${maximumFetched + 1}`,
  )
  return {
    nextNumber: () => {
      const row = last.get()
      return Number(row?.first ?? 0) + Number(row?.count ?? 1)
    },
    insertDocument: ({ first, count, document: id, path, published, rest, paragraphs }: NewDocument) =>
      document.run(first, count, id, path, published ?? null, storedSummary(rest, paragraphs), packed(paragraphs)),
    insertPosting: (hash: number, day: number, paragraph: number) => posting.run(placeOf(hash, day), paragraph),
    insertKey: (value: string, first: number) => key.run(value, first),
    deleteDocument: (first: number) => noDocument.run(first),
    deletePosting: (hash: number, day: number, paragraph: number) => noPosting.run(placeOf(hash, day), paragraph),
    deleteKey: (value: string, first: number) => noKey.run(value, first),
    documentById: (id: string) => documentFrom(byId.get(id)),
    documentsByKey: (value: string) => byKey.all(value).flatMap((row) => documentFrom(row) ?? []),
    documentOfParagraph: (paragraph: number) => {
      const row = byParagraph.get(paragraph)
      return row !== undefined && paragraph < Number(row.first) + Number(row.count) ? documentFrom(row) : undefined
    },
    postings: (hashes: readonly number[], from: number, to: number) =>
      hashes.flatMap((hash) => postingsOf(find, hash, from, to)),
  }
}

function postingsOf(find: StatementSync, hash: number, from: number, to: number): FoundPosting[] {
  const rows = find.all(placeOf(hash, Math.max(from, 0)), placeOf(hash, to))
  return rows.length > maximumFetched ? [] : rows.map((row) => ({ hash, paragraph: Number(row.paragraph) }))
}

/** 32 bits of hash and 15 of day in the six bytes that SQLite has for them: postings of a hash lie in order of days. */
function placeOf(hash: number, day: number): number {
  return hash * (unknownDay + 1) + day
}

function storedSummary(rest: NewDocument['rest'], paragraphs: readonly SummarizedParagraph[]): string {
  return JSON.stringify({ ...rest, paragraphs: paragraphs.map(({ exact: _, sketch: __, ...paragraph }) => paragraph) })
}

/** For each paragraph how many hashes it has, then each hash in 32 bits: a third of what they take as JSON. */
function packed(paragraphs: readonly SummarizedParagraph[]): Uint8Array {
  const numbers = paragraphs.flatMap(({ exact, sketch }) => [sketch.length + 1, exact, ...sketch])
  const bytes = Buffer.alloc(numbers.length * 4)
  for (const [index, number] of numbers.entries()) {
    bytes.writeUInt32BE(number, index * 4)
  }
  return bytes
}

function documentFrom(row: Record<string, unknown> | undefined): StoredDocument | undefined {
  if (row === undefined) {
    return undefined
  }
  const summary = JSON.parse(String(row.summary)) as Summary & {
    paragraphs: Omit<SummarizedParagraph, 'exact' | 'sketch'>[]
  }
  const bytes = Buffer.from(row.hashes as Uint8Array)
  let at = 0
  const next = () => {
    at += 4
    return bytes.readUInt32BE(at - 4)
  }
  const paragraphs = summary.paragraphs.map((paragraph) => {
    const [exact = 0, ...sketch] = Array.from({ length: next() }, next)
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
