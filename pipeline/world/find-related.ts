/** Finds the earlier documents that are related to one. What it costs is bounded by counts, whatever the corpus holds. */

import { daysBefore, type IndexedDocument, orderKey, sharedHashes } from '../document/corpus-index.ts'
import { InvariantError } from '../document/finding.ts'
import type { Related } from '../document/stage.ts'
import type { corpusStatements, Holder } from './corpus-database.ts'
import type { CorpusLimits } from './corpus-limits.ts'
import type { CorpusPostings, Posting } from './corpus-postings.ts'
import { type Hashes, hashesOf, neededBy, type StoredDocument } from './stored-document.ts'

/** A question, with what was looked up for it, so that nothing is looked up twice. */
interface Question {
  readonly statements: ReturnType<typeof corpusStatements>
  readonly limits: CorpusLimits
  /** Of the asking document: see `orderKey`. */
  readonly own: string
  /** By the number of the paragraph. */
  readonly holders: Map<number, Holder>
}

/** In order of publication and path. */
export function findRelated(
  statements: Question['statements'],
  postings: CorpusPostings,
  asking: IndexedDocument,
  limits: CorpusLimits,
): Related[] {
  const question: Question = { statements, limits, own: orderKey(asking), holders: new Map() }
  const found = new Map<number, { readonly holder: Holder; readonly paragraphs: Set<number> | 'all' }>()
  for (const holder of earliestByKey(asking, question)) {
    found.set(holder.first, { holder, paragraphs: 'all' })
  }
  const twins = twinsIn(asking, postings, question)
  lookUp(twins, question)
  for (const number of twins) {
    const holder = holderOf(number, question)
    const known = found.get(holder.first) ?? { holder, paragraphs: new Set() }
    if (known.paragraphs !== 'all' && orderKey(holder) < question.own) {
      found.set(holder.first, { holder, paragraphs: known.paragraphs.add(number - holder.first) })
    }
  }
  const most = [...found.values()].sort(
    (one, other) => countOf(other.paragraphs) - countOf(one.paragraphs) || byOrder(one.holder, other.holder),
  )
  return most
    .slice(0, limits.related)
    .sort((one, other) => byOrder(one.holder, other.holder))
    .flatMap(({ holder, paragraphs }) => {
      const document = statements.documentByFirst(holder.first)
      return document === undefined ? [] : [relatedFrom(document, paragraphs)]
    })
}

function countOf(paragraphs: ReadonlySet<number> | 'all'): number {
  return paragraphs === 'all' ? Number.POSITIVE_INFINITY : paragraphs.size
}

function byOrder(one: Holder, other: Holder): number {
  const [first, second] = [orderKey(one), orderKey(other)]
  return first === second ? 0 : first < second ? -1 : 1
}

function earliestByKey({ summary }: IndexedDocument, { statements, own }: Question): Holder[] {
  return summary.keys.flatMap((key) => {
    const earlier = statements.documentsByKey(key).filter((holder) => orderKey(holder) < own)
    return earlier.sort(byOrder).slice(0, 1)
  })
}

/** So many at a time: the postings of a whole book would fill the memory. */
const paragraphsAtATime = 200

/** Numbers of the paragraphs that share enough hashes with one of the asking document's. */
function twinsIn(asking: IndexedDocument, postings: CorpusPostings, question: Question): Set<number> {
  const { paragraphs = [] } = asking.summary
  const twins = new Set<number>()
  for (let at = 0; at < paragraphs.length; at += paragraphsAtATime) {
    addTwins(twins, paragraphs.slice(at, at + paragraphsAtATime), asking, postings, question)
  }
  return twins
}

function addTwins(
  twins: Set<number>,
  paragraphs: readonly Hashes[],
  asking: IndexedDocument,
  postings: CorpusPostings,
  question: Question,
): void {
  const [from, to] = daysBefore(asking)
  const found = postings.find([...new Set(paragraphs.flatMap(hashesOf))], Math.max(from, 0), to)
  for (const each of found.values()) {
    lookUp(ofLastDay(each, asking, question), question)
  }
  const earliest = new Map([...found].map(([hash, each]) => [hash, earliestOf(each, asking, question)]))
  for (const paragraph of paragraphs) {
    const counts = new Map<number, number>()
    const needed = neededBy(paragraph)
    for (const hash of hashesOf(paragraph)) {
      for (const number of earliest.get(hash) ?? []) {
        const count = (counts.get(number) ?? 0) + (hash === paragraph.exact ? sharedHashes : 1)
        counts.set(number, count)
        if (count >= needed) {
          twins.add(number)
        }
      }
    }
  }
}

/** Only where a phrase is common, and only within a day, does the order of paths have to be known. */
function ofLastDay(postings: readonly Posting[], { summary }: IndexedDocument, { limits }: Question): number[] {
  if (postings.length <= limits.postings || (summary.paragraphs ?? []).length > limits.paragraphs) {
    return []
  }
  const lastDay = postings.reduce((latest, { day }) => Math.max(latest, day), 0)
  return postings.filter(({ day }) => day === lastDay).map(({ paragraph }) => paragraph)
}

function earliestOf(postings: readonly Posting[], asking: IndexedDocument, question: Question): number[] {
  const { limits, own } = question
  if (postings.length <= limits.postings) {
    return postings.map(({ paragraph }) => paragraph)
  }
  const lastDay = postings.reduce((latest, { day }) => Math.max(latest, day), 0)
  const before = postings.filter(({ day }) => day !== lastDay).map(({ paragraph }) => paragraph)
  const ofDay = ofLastDay(postings, asking, question)
    .map((paragraph) => ({ paragraph, key: orderKey(holderOf(paragraph, question)) }))
    .filter(({ key }) => key < own)
    .sort((one, other) => (one.key === other.key ? one.paragraph - other.paragraph : one.key < other.key ? -1 : 1))
    .map(({ paragraph }) => paragraph)
  return [...before, ...ofDay].slice(0, limits.postings)
}

/** Their holders, where they are not known yet. */
function lookUp(paragraphs: Iterable<number>, { statements, holders }: Question): void {
  const unknown = [...paragraphs].filter((paragraph) => !holders.has(paragraph))
  for (const [paragraph, holder] of statements.holdersOf(unknown)) {
    holders.set(paragraph, holder)
  }
}

function holderOf(paragraph: number, { holders }: Question): Holder {
  const holder = holders.get(paragraph)
  if (holder === undefined) {
    throw new InvariantError(`nobody holds paragraph ${paragraph} of the corpus index`)
  }
  return holder
}

/** The paragraphs in reading order. */
function relatedFrom({ document, published, summary }: StoredDocument, numbers: ReadonlySet<number> | 'all'): Related {
  const paragraphs = (summary.paragraphs ?? []).filter((_, index) => numbers === 'all' || numbers.has(index))
  return { document, ...(published === undefined ? {} : { published }), summary: { ...summary, paragraphs } }
}
