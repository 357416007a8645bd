/** Finds the earlier documents that are related to one. What it costs is bounded by counts, whatever the corpus holds. */

import {
  daysBefore,
  type IndexedDocument,
  maximumPostings,
  maximumRelated,
  orderKey,
  sharedHashes,
} from '../document/corpus-index.ts'
import type { Related } from '../document/stage.ts'
import type { corpusStatements, Holder } from './corpus-database.ts'
import type { CorpusPostings, Posting } from './corpus-postings.ts'
import { hashesOf, type StoredDocument } from './stored-document.ts'

/** For one question so many paragraphs are looked up to put those of one day in order; then common phrases are passed over. */
const maximumHolders = 20_000

/** A question, with what was looked up for it, so that nothing is looked up twice. */
interface Question {
  readonly statements: ReturnType<typeof corpusStatements>
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
): Related[] {
  const question: Question = { statements, own: orderKey(asking), holders: new Map() }
  const found = new Map<number, { readonly holder: Holder; readonly paragraphs: Set<number> | 'all' }>()
  for (const holder of earliestByKey(asking, question)) {
    found.set(holder.first, { holder, paragraphs: 'all' })
  }
  for (const number of twinsIn(asking, postings, question)) {
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
    .slice(0, maximumRelated)
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

/** Numbers of the paragraphs that share enough hashes with one of the asking document's. */
function twinsIn(asking: IndexedDocument, postings: CorpusPostings, question: Question): Set<number> {
  const { paragraphs = [] } = asking.summary
  const [from, to] = daysBefore(asking)
  const found = postings.find([...new Set(paragraphs.flatMap(hashesOf))], Math.max(from, 0), to)
  const earliest = new Map([...found].map(([hash, each]) => [hash, earliestOf(each, question)]))
  const twins = new Set<number>()
  for (const paragraph of paragraphs) {
    const counts = new Map<number, number>()
    const needed = Math.max(1, Math.min(sharedHashes, paragraph.sketch.length))
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
  return twins
}

/** Only where a phrase is common, and only within a day, does the order of paths have to be known. */
function earliestOf(postings: readonly Posting[], question: Question): number[] {
  const lastDay = Math.max(...postings.map(({ day }) => day))
  if (postings.length <= maximumPostings) {
    return postings.map(({ paragraph }) => paragraph)
  }
  const before = postings.filter(({ day }) => day !== lastDay).map(({ paragraph }) => paragraph)
  if (before.length >= maximumPostings || question.holders.size > maximumHolders) {
    return before.slice(0, maximumPostings)
  }
  const ofDay = postings
    .filter(({ day }) => day === lastDay)
    .map(({ paragraph }) => ({ paragraph, key: orderKey(holderOf(paragraph, question)) }))
    .filter(({ key }) => key < question.own)
    .sort((one, other) => (one.key === other.key ? one.paragraph - other.paragraph : one.key < other.key ? -1 : 1))
    .map(({ paragraph }) => paragraph)
  return [...before, ...ofDay].slice(0, maximumPostings)
}

function holderOf(paragraph: number, { statements, holders }: Question): Holder {
  const holder = holders.get(paragraph) ?? statements.holderOf(paragraph)
  holders.set(paragraph, holder)
  return holder
}

/** The paragraphs in reading order. */
function relatedFrom({ document, published, summary }: StoredDocument, numbers: ReadonlySet<number> | 'all'): Related {
  const paragraphs = (summary.paragraphs ?? []).filter((_, index) => numbers === 'all' || numbers.has(index))
  return { document, ...(published === undefined ? {} : { published }), summary: { ...summary, paragraphs } }
}
