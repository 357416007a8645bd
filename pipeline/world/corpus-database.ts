/** The tables of the corpus index in SQLite and the statements on them. */

import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { type IndexedDocument, unknownDay } from '../document/corpus-index.ts'
import { exitCode, PipelineError } from '../document/finding.ts'
import { documentFrom, type NewDocument, packed, storedSummary } from './stored-document.ts'

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

/** A hash that more paragraphs of one day have says nothing: those of that day are passed over. */
const maximumOfDay = 2000

export interface FoundPosting {
  readonly day: number
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
  const publication = database.prepare(
    'SELECT path, published FROM documents WHERE first <= ? ORDER BY first DESC LIMIT 1',
  )
  const find = database.prepare('SELECT place, paragraph FROM postings WHERE place BETWEEN ? AND ? LIMIT ?')
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
    /** Paragraphs with this hash from the earliest day on: all, or so many that `count` of them are of whole days. */
    postings: (hash: number, from: number, to: number, count: number) => postingsOf(find, hash, from, to, count),
    publicationOf: (paragraph: number) => publicationFrom(publication.get(paragraph)),
  }
}

function postingsOf(find: StatementSync, hash: number, from: number, to: number, count: number): FoundPosting[] {
  const start = placeOf(hash, Math.max(from, 0))
  const rows = find.all(start, placeOf(hash, to), count + 1).map((row) => postingFrom(row, hash))
  const lastDay = rows.at(count)?.day
  if (lastDay === undefined) {
    return rows
  }
  const place = placeOf(hash, lastDay)
  const ofDay = find.all(place, place, maximumOfDay + 1).map((row) => postingFrom(row, hash))
  return [...rows.filter(({ day }) => day < lastDay), ...(ofDay.length > maximumOfDay ? [] : ofDay)]
}

function postingFrom(row: Record<string, unknown>, hash: number): FoundPosting {
  return { day: Number(row.place) - placeOf(hash, 0), paragraph: Number(row.paragraph) }
}

function publicationFrom(row: Record<string, unknown> | undefined): Pick<IndexedDocument, 'path' | 'published'> {
  const published = row?.published ?? null
  return { path: String(row?.path), ...(published === null ? {} : { published: String(published) }) }
}

/** 32 bits of hash and 15 of day in the six bytes that SQLite has for them: postings of a hash lie in order of days. */
function placeOf(hash: number, day: number): number {
  return hash * (unknownDay + 1) + day
}
