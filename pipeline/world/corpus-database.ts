/** The documents of the corpus index in the ledger's database and the statements on them. */

import type { LedgerDatabase, Row } from './ledger-database.ts'
import {
  documentFrom,
  type NewDocument,
  packed,
  type StoredDocument,
  storedSummary,
  unpacked,
} from './stored-document.ts'

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
  // One row: the postings of paragraphs from this number on are not in their table yet.
  database.run(`CREATE TABLE IF NOT EXISTS waiting${segment} (first INTEGER NOT NULL) STRICT`)
  // The number in parentheses: otherwise it would be worked out, from all documents, at each opening.
  database.run(
    `INSERT INTO waiting${segment} SELECT (SELECT coalesce(max(first + count), 1) FROM documents${segment})
     WHERE NOT EXISTS (SELECT 1 FROM waiting${segment})`,
  )
}

/** The statements on one segment's documents. */
export function corpusStatements(database: LedgerDatabase, segment: number) {
  createTables(database, segment)
  return { ...statementsThatWrite(database, segment), ...statementsThatRead(database, segment) }
}

const columns = 'first, count, id, path, published, summary, hashes'

function statementsThatWrite(database: LedgerDatabase, segment: number) {
  return {
    /** Numbers whose postings are in their table are not given again, though their document may be gone. */
    nextNumber: () => {
      const last = `SELECT coalesce(max(first), 0) AS first, count FROM documents${segment}`
      const row = database.get(`SELECT waiting.first AS waiting, last.* FROM waiting${segment} waiting, (${last}) last`)
      return Math.max(Number(row?.waiting), Number(row?.first) + Number(row?.count ?? 1))
    },
    insertDocument: ({ first, count, document: id, path, published, rest, paragraphs }: NewDocument) =>
      database.run(
        `INSERT INTO documents${segment} (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`,
        ...[first, count, id, path, published ?? null, storedSummary(rest, paragraphs), packed(paragraphs)],
      ),
    insertKey: (value: string, first: number) =>
      database.run(`INSERT OR IGNORE INTO keys${segment} VALUES (?, ?)`, value, first),
    deleteDocument: (first: number) => database.run(`DELETE FROM documents${segment} WHERE first = ?`, first),
    deleteKey: (value: string, first: number) =>
      database.run(`DELETE FROM keys${segment} WHERE key = ? AND first = ?`, value, first),
    /** Postings of paragraphs before this number are in their table from now on. */
    waitFrom: (first: number) => database.run(`UPDATE waiting${segment} SET first = ?`, first),
  }
}

/** Where a paragraph stands: the document that holds it, by the number of its first paragraph. */
export type Holder = Pick<StoredDocument, 'first' | 'path' | 'published'>

function statementsThatRead(database: LedgerDatabase, segment: number) {
  const [documents, keys] = [`documents${segment}`, `keys${segment}`]
  // CROSS JOIN keeps SQLite from walking through the documents.
  const holding = `FROM json_each(?) each CROSS JOIN ${documents} document
    WHERE document.first = (SELECT max(first) FROM ${documents} WHERE first <= each.value)`
  const byKey = `FROM ${documents} WHERE first IN (SELECT first FROM ${keys} WHERE key = ?)`
  return {
    documentById: (id: string) => documentFrom(database.get(`SELECT ${columns} FROM ${documents} WHERE id = ?`, id)),
    documentByFirst: (first: number) =>
      documentFrom(database.get(`SELECT ${columns} FROM ${documents} WHERE first = ?`, first)),
    documentsByKey: (value: string) => database.all(`SELECT first, path, published ${byKey}`, value).map(holderFrom),
    /** By the number of the paragraph. */
    holdersOf: (paragraphs: readonly number[]): Map<number, Holder> =>
      holdersOf(paragraphs, (asked) =>
        database.all(`SELECT value, document.first, count, document.path, published ${holding}`, JSON.stringify(asked)),
      ),
    /** Hashes of each paragraph of a document. */
    hashesOf: (first: number) => {
      const row = database.get(`SELECT hashes FROM ${documents} WHERE first = ?`, first)
      return row === undefined ? [] : unpacked(row.hashes as Uint8Array)
    },
    /** Documents whose postings are not in their table yet. */
    waitingDocuments: () =>
      database
        .all(`SELECT ${columns} FROM ${documents} WHERE first >= (SELECT first FROM waiting${segment})`)
        .flatMap((row) => documentFrom(row) ?? []),
  }
}

/** Asked for one by one, they take several times as long; but of those that one long document holds only some are asked. */
const paragraphsInQuery = 500

function holdersOf(paragraphs: readonly number[], rowsOf: (asked: readonly number[]) => readonly Row[]) {
  const found = new Map<number, Holder>()
  const rest = [...paragraphs].sort((one, other) => one - other)
  for (let at = 0; at < rest.length; ) {
    const rows = rowsOf(rest.slice(at, at + paragraphsInQuery))
    for (const row of rows) {
      found.set(Number(row.value), holderFrom(row))
    }
    at += paragraphsInQuery
    const last = rows.at(-1)
    const end = Number(last?.first) + Number(last?.count)
    for (; at < rest.length && (rest[at] ?? end) < end; at += 1) {
      found.set(rest[at] ?? end, holderFrom(last))
    }
  }
  return found
}

function holderFrom(row: Row | undefined): Holder {
  const published = row?.published ?? null
  return {
    first: Number(row?.first),
    path: String(row?.path),
    ...(published === null ? {} : { published: String(published) }),
  }
}
