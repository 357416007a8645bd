/** The index of a corpus stage in the ledger's database: what it knows is kept and lost together with the stage results. */

import {
  type CorpusIndex,
  dayOf,
  daysBefore,
  type IndexedDocument,
  maximumPostings,
  orderKey,
  sharedHashes,
} from '../document/corpus-index.ts'
import type { Related, SummarizedParagraph } from '../document/stage.ts'
import { corpusStatements } from './corpus-database.ts'
import type { LedgerDatabase } from './ledger-database.ts'
import type { StoredDocument } from './stored-document.ts'

type Statements = ReturnType<typeof corpusStatements>

/** What the ledger asks beside. */
export interface SqliteCorpusIndex extends CorpusIndex {
  /** A document as it was put. */
  document(id: string): IndexedDocument | undefined
  /** Paths of all documents for which it may matter that this one is there: those of its day or later that share a key or a hash. */
  concerned(document: IndexedDocument): ReadonlySet<string>
}

/** The index over the results of one segment. Throws what the database throws: nothing is decided on half an index. */
export function sqliteCorpusIndex(database: LedgerDatabase, segment: number): SqliteCorpusIndex {
  const statements = corpusStatements(database, segment)
  return {
    put: (documents) =>
      database.transaction(() => {
        for (const document of documents) {
          forget(statements, document.document)
          insert(statements, document)
        }
      }),
    remove: (documents) =>
      database.transaction(() => {
        for (const document of documents) {
          forget(statements, document)
        }
      }),
    related: (documents) => documents.map((document) => relatedTo(statements, document)),
    document(id) {
      const stored = statements.documentById(id)
      if (stored === undefined) {
        return undefined
      }
      const { first: _, ...document } = stored
      return document
    },
    concerned({ published, summary: { keys, paragraphs = [] } }) {
      const hashes = new Set(paragraphs.flatMap((paragraph) => [...hashesOf(paragraph)]))
      return new Set([
        ...keys.flatMap(statements.pathsByKey),
        ...[...hashes].flatMap((hash) => statements.pathsByHash(hash, dayOf(published))),
      ])
    },
  }
}

/** Paragraphs are numbered through the whole index; a document holds a range of numbers. */
function insert(statements: Statements, { document, path, published, summary }: IndexedDocument): void {
  const { paragraphs = [], ...rest } = summary
  const first = statements.nextNumber()
  const day = dayOf(published)
  statements.insertDocument({
    first,
    count: Math.max(1, paragraphs.length),
    document,
    path,
    published,
    rest,
    paragraphs,
  })
  for (const key of summary.keys) {
    statements.insertKey(key, first)
  }
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const hash of hashesOf(paragraph)) {
      statements.insertPosting(hash, day, first + index)
    }
  }
}

function forget(statements: Statements, id: string): void {
  const stored = statements.documentById(id)
  if (stored === undefined) {
    return
  }
  for (const key of stored.summary.keys) {
    statements.deleteKey(key, stored.first)
  }
  for (const [index, paragraph] of (stored.summary.paragraphs ?? []).entries()) {
    for (const hash of hashesOf(paragraph)) {
      statements.deletePosting(hash, dayOf(stored.published), stored.first + index)
    }
  }
  statements.deleteDocument(stored.first)
}

function hashesOf({ exact, sketch }: SummarizedParagraph): Set<number> {
  return new Set([exact, ...sketch])
}

/** A question, with what was looked up for it: each document is read once, and each hash is looked for once. */
interface Question {
  readonly asking: IndexedDocument
  /** By the number of its first paragraph. */
  readonly documents: Map<number, StoredDocument | undefined>
  readonly paragraphs: Map<number, readonly number[]>
}

function relatedTo(statements: Statements, asking: IndexedDocument): Related[] {
  const question: Question = { asking, documents: new Map(), paragraphs: new Map() }
  const own = orderKey(asking)
  const found = new Map<StoredDocument, Set<number>>()
  for (const document of earliestByKey(statements, asking, own)) {
    found.set(document, new Set(document.summary.paragraphs?.keys()))
  }
  for (const paragraph of asking.summary.paragraphs ?? []) {
    for (const number of twinsOf(statements, paragraph, question)) {
      const document = earlierDocument(statements, number, question)
      if (document !== undefined) {
        const same = [...found.keys()].find(({ first }) => first === document.first) ?? document
        found.set(same, (found.get(same) ?? new Set()).add(number - document.first))
      }
    }
  }
  return [...found]
    .sort(([one], [other]) => (orderKey(one) < orderKey(other) ? -1 : 1))
    .map(([document, numbers]) => relatedFrom(document, numbers))
}

function earliestByKey(statements: Statements, asking: IndexedDocument, own: string): StoredDocument[] {
  return asking.summary.keys.flatMap((key) => {
    const documents = statements.documentsByKey(key).filter((document) => orderKey(document) < own)
    return documents.sort((one, other) => (orderKey(one) < orderKey(other) ? -1 : 1)).slice(0, 1)
  })
}

/** Numbers of the paragraphs that share enough hashes. */
function twinsOf(statements: Statements, paragraph: SummarizedParagraph, question: Question): number[] {
  const counts = new Map<number, number>()
  for (const hash of hashesOf(paragraph)) {
    const numbers = question.paragraphs.get(hash) ?? earliest(statements, hash, question.asking)
    question.paragraphs.set(hash, numbers)
    for (const number of numbers) {
      counts.set(number, (counts.get(number) ?? 0) + (hash === paragraph.exact ? sharedHashes : 1))
    }
  }
  const needed = Math.max(1, Math.min(sharedHashes, paragraph.sketch.length))
  return [...counts].filter(([, count]) => count >= needed).map(([number]) => number)
}

/** Only where a phrase is common, and only within a day, does the order of paths have to be known. */
function earliest(statements: Statements, hash: number, asking: IndexedDocument): number[] {
  const [from, to] = daysBefore(asking)
  const postings = statements.postings(hash, from, to, maximumPostings)
  if (postings.length <= maximumPostings) {
    return postings.map(({ paragraph }) => paragraph)
  }
  const lastDay = postings.at(-1)?.day
  const before = postings.filter(({ day }) => day !== lastDay).map(({ paragraph }) => paragraph)
  const own = orderKey(asking)
  const ofDay = postings
    .filter(({ day }) => day === lastDay)
    .map(({ paragraph }) => ({ paragraph, key: orderKey(statements.holderOf(paragraph)) }))
    .filter(({ key }) => key < own)
    .sort((one, other) => (one.key === other.key ? one.paragraph - other.paragraph : one.key < other.key ? -1 : 1))
    .map(({ paragraph }) => paragraph)
  return [...before, ...ofDay].slice(0, maximumPostings)
}

/** The document that holds a paragraph, unless it is the asking one or a later one: a long one is not read for nothing. */
function earlierDocument(
  statements: Statements,
  paragraph: number,
  { asking, documents }: Question,
): StoredDocument | undefined {
  const { first, ...publication } = statements.holderOf(paragraph)
  if (orderKey(publication) >= orderKey(asking)) {
    return undefined
  }
  if (!documents.has(first)) {
    documents.set(first, statements.documentByFirst(first))
  }
  return documents.get(first)
}

/** The paragraphs in reading order. */
function relatedFrom({ document, published, summary }: StoredDocument, numbers: ReadonlySet<number>): Related {
  const paragraphs = (summary.paragraphs ?? []).filter((_, index) => numbers.has(index))
  return { document, ...(published === undefined ? {} : { published }), summary: { ...summary, paragraphs } }
}
