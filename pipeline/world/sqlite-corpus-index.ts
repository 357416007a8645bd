/** The index of a corpus stage in the ledger's database: what it knows is kept and lost together with the stage results. */

import { type CorpusIndex, dayOf, type IndexedDocument } from '../document/corpus-index.ts'
import { changedParagraphs } from './changed-paragraphs.ts'
import { corpusStatements } from './corpus-database.ts'
import { type CorpusLimits, corpusLimits } from './corpus-limits.ts'
import { CorpusPostings } from './corpus-postings.ts'
import { findConcerned } from './find-concerned.ts'
import { findRelated } from './find-related.ts'
import type { LedgerDatabase } from './ledger-database.ts'
import { hashesOf, type StoredDocument } from './stored-document.ts'

type Statements = ReturnType<typeof corpusStatements>

/** What the ledger asks beside. */
export interface SqliteCorpusIndex extends CorpusIndex {
  /** A document as it was put. */
  document(id: string): IndexedDocument | undefined
  /** What it holds in memory goes into the tables, unless that is little. */
  store(): void
  /** Paths of all other documents for which it may matter that this one, which was put, is there: see `findConcerned`. */
  concerned(id: string): ReadonlySet<string>
  /** Puts a document in the place of what was known of it. Paths of all others for which that may matter. */
  replace(document: IndexedDocument): ReadonlySet<string>
}

/**
 * The index over the results of one segment. Throws what the database throws: nothing is decided on half an index. When
 * a change fails, or a transaction around it, the index must be opened again.
 */
export function sqliteCorpusIndex(
  database: LedgerDatabase,
  segment: number,
  limits: CorpusLimits = corpusLimits,
): SqliteCorpusIndex {
  const statements = corpusStatements(database, segment)
  const postings = new CorpusPostings(database, segment, limits)
  for (const document of statements.waitingDocuments()) {
    post(postings, document)
  }
  const parts = { database, statements, postings, limits }
  return {
    put: (documents) => put(parts, documents),
    replace: (document) => replace(parts, document),
    remove: (documents) =>
      database.transaction(() => {
        for (const document of documents) {
          forget(statements, postings, document)
        }
      }),
    related: (documents) => documents.map((document) => findRelated(statements, postings, document, limits)),
    store() {
      if (postings.isMuch) {
        database.transaction(() => store(statements, postings))
      }
    },
    document(id) {
      const stored = statements.documentById(id)
      if (stored === undefined) {
        return undefined
      }
      const { first: _, ...document } = stored
      return document
    },
    concerned(id) {
      const stored = statements.documentById(id)
      return stored === undefined ? new Set() : findConcerned(statements, postings, stored, limits)
    },
  }
}

interface Parts {
  readonly database: LedgerDatabase
  readonly statements: Statements
  readonly postings: CorpusPostings
  readonly limits: CorpusLimits
}

function put({ database, statements, postings }: Parts, documents: readonly IndexedDocument[]): void {
  database.transaction(() => {
    for (const document of documents) {
      forget(statements, postings, document.document)
      post(postings, insert(statements, document))
    }
    if (postings.isFull) {
      store(statements, postings)
    }
  })
}

function replace(parts: Parts, now: IndexedDocument): ReadonlySet<string> {
  const { statements, postings, limits } = parts
  const before = statements.documentById(now.document)
  const gone = before === undefined ? [] : changedParagraphs(before, now)
  const losing =
    before === undefined ? new Set<string>() : findConcerned(statements, postings, before, limits, gone, gone)
  put(parts, [now])
  const stored = statements.documentById(now.document)
  const come = changedParagraphs(now, before)
  return stored === undefined ? losing : losing.union(findConcerned(statements, postings, stored, limits, come))
}

/** Paragraphs are numbered through the whole index; a document holds a range of numbers. */
function insert(statements: Statements, { document, path, published, summary }: IndexedDocument): StoredDocument {
  const { paragraphs = [], ...rest } = summary
  const first = statements.nextNumber()
  const count = Math.max(1, paragraphs.length)
  statements.insertDocument({ first, count, document, path, published, rest, paragraphs })
  for (const key of summary.keys) {
    statements.insertKey(key, first)
  }
  return { first, document, path, ...(published === undefined ? {} : { published }), summary }
}

function store(statements: Statements, postings: CorpusPostings): void {
  postings.store()
  statements.waitFrom(statements.nextNumber())
}

function forget(statements: Statements, postings: CorpusPostings, id: string): void {
  const stored = statements.documentById(id)
  if (stored === undefined) {
    return
  }
  for (const key of stored.summary.keys) {
    statements.deleteKey(key, stored.first)
  }
  for (const { hash, ...posting } of postingsOf(stored)) {
    postings.remove(hash, posting)
  }
  statements.deleteDocument(stored.first)
}

function post(postings: CorpusPostings, document: StoredDocument): void {
  for (const { hash, ...posting } of postingsOf(document)) {
    postings.add(hash, posting)
  }
}

function postingsOf({ first, published, summary: { paragraphs = [] } }: StoredDocument) {
  const day = dayOf(published)
  return paragraphs.flatMap((paragraph, index) =>
    hashesOf(paragraph).map((hash) => ({ hash, day, paragraph: first + index })),
  )
}
