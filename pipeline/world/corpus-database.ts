/** The tables of the corpus index in the ledger's database and the statements on them. */

import { unknownDay } from '../document/corpus-index.ts'
import type { LedgerDatabase, Row } from './ledger-database.ts'
import { documentFrom, type NewDocument, packed, type StoredDocument, storedSummary } from './stored-document.ts'

/** A hash that more paragraphs of one day have says nothing: those of that day are passed over. */
const maximumOfDay = 2000

export interface FoundPosting {
  readonly day: number
  readonly paragraph: number
}

/** Each segment has tables of its own, made when they are first asked for. */
function createTables(database: LedgerDatabase, segment: number): void {
  database.run(
    `CREATE TABLE IF NOT EXISTS documents${segment} (
       first INTEGER PRIMARY KEY, count INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, path TEXT NOT NULL, published TEXT,
       summary TEXT NOT NULL, hashes BLOB NOT NULL
     ) STRICT`,
  )
  database.run(
    `CREATE TABLE IF NOT EXISTS keys${segment} (
       key TEXT NOT NULL, first INTEGER NOT NULL, PRIMARY KEY (key, first)
     ) STRICT, WITHOUT ROWID`,
  )
  database.run(
    `CREATE TABLE IF NOT EXISTS postings${segment} (
       place INTEGER NOT NULL, paragraph INTEGER NOT NULL, PRIMARY KEY (place, paragraph)
     ) STRICT, WITHOUT ROWID`,
  )
}

/** The statements on one segment's tables. */
export function corpusStatements(database: LedgerDatabase, segment: number) {
  createTables(database, segment)
  return { ...statementsThatWrite(database, segment), ...statementsThatRead(database, segment) }
}

const columns = 'first, count, id, path, published, summary, hashes'

function statementsThatWrite(database: LedgerDatabase, segment: number) {
  return {
    nextNumber: () => {
      const row = database.get(`SELECT max(first) AS first, count FROM documents${segment}`)
      return Number(row?.first ?? 0) + Number(row?.count ?? 1)
    },
    insertDocument: ({ first, count, document: id, path, published, rest, paragraphs }: NewDocument) =>
      database.run(
        `INSERT INTO documents${segment} (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`,
        ...[first, count, id, path, published ?? null, storedSummary(rest, paragraphs), packed(paragraphs)],
      ),
    insertPosting: (hash: number, day: number, paragraph: number) =>
      database.run(`INSERT OR IGNORE INTO postings${segment} VALUES (?, ?)`, placeOf(hash, day), paragraph),
    insertKey: (value: string, first: number) =>
      database.run(`INSERT OR IGNORE INTO keys${segment} VALUES (?, ?)`, value, first),
    deleteDocument: (first: number) => database.run(`DELETE FROM documents${segment} WHERE first = ?`, first),
    deletePosting: (hash: number, day: number, paragraph: number) =>
      database.run(`DELETE FROM postings${segment} WHERE place = ? AND paragraph = ?`, placeOf(hash, day), paragraph),
    deleteKey: (value: string, first: number) =>
      database.run(`DELETE FROM keys${segment} WHERE key = ? AND first = ?`, value, first),
  }
}

function statementsThatRead(database: LedgerDatabase, segment: number) {
  const [documents, keys, postings] = [`documents${segment}`, `keys${segment}`, `postings${segment}`]
  const holding = `FROM ${documents} WHERE first <= ? ORDER BY first DESC LIMIT 1`
  const byKey = `FROM ${documents} WHERE first IN (SELECT first FROM ${keys} WHERE key = ?)`
  const find = `SELECT place, paragraph FROM ${postings} WHERE place BETWEEN ? AND ? LIMIT ?`
  const found = (hash: number, from: number, to: number, count: number) =>
    database.all(find, placeOf(hash, from), placeOf(hash, to), count).map((row) => postingFrom(row, hash))
  return {
    documentById: (id: string) => documentFrom(database.get(`SELECT ${columns} FROM ${documents} WHERE id = ?`, id)),
    documentsByKey: (value: string) =>
      database.all(`SELECT ${columns} ${byKey}`, value).flatMap((row) => documentFrom(row) ?? []),
    documentByFirst: (first: number) =>
      documentFrom(database.get(`SELECT ${columns} FROM ${documents} WHERE first = ?`, first)),
    /** Paragraphs with this hash from the earliest day on: all, or so many that `count` of them are of whole days. */
    postings: (hash: number, from: number, to: number, count: number): FoundPosting[] => {
      const rows = found(hash, Math.max(from, 0), to, count + 1)
      const lastDay = rows.at(count)?.day
      if (lastDay === undefined) {
        return rows
      }
      const ofDay = found(hash, lastDay, lastDay, maximumOfDay + 1)
      return [...rows.filter(({ day }) => day < lastDay), ...(ofDay.length > maximumOfDay ? [] : ofDay)]
    },
    /** When and under which path the document that holds a paragraph was published, and its first paragraph. */
    holderOf: (paragraph: number) => holderFrom(database.get(`SELECT first, path, published ${holding}`, paragraph)),
    /** Paths of all documents that have a key. */
    pathsByKey: (value: string) => database.all(`SELECT path ${byKey}`, value).map(({ path }) => String(path)),
    /** Paths of all documents from a day on that have a paragraph with a hash. */
    pathsByHash: (hash: number, from: number) =>
      database
        .all(
          `SELECT DISTINCT (SELECT path FROM ${documents} WHERE first <= paragraph ORDER BY first DESC LIMIT 1) AS path
           FROM ${postings} WHERE place BETWEEN ? AND ?`,
          ...[placeOf(hash, from), placeOf(hash, unknownDay)],
        )
        .map(({ path }) => String(path)),
  }
}

function postingFrom(row: Row, hash: number): FoundPosting {
  return { day: Number(row.place) - placeOf(hash, 0), paragraph: Number(row.paragraph) }
}

function holderFrom(row: Row | undefined): Pick<StoredDocument, 'first' | 'path' | 'published'> {
  const published = row?.published ?? null
  return {
    first: Number(row?.first),
    path: String(row?.path),
    ...(published === null ? {} : { published: String(published) }),
  }
}

/** 32 bits of hash and 15 of day in the six bytes that SQLite has for them: postings of a hash lie in order of days. */
function placeOf(hash: number, day: number): number {
  return hash * (unknownDay + 1) + day
}
