/** The index of a corpus stage in memory, for tests: the plain way, which the one in the ledger must agree with. */

import {
  type CorpusIndex,
  dayOf,
  daysBefore,
  type IndexedDocument,
  maximumPostings,
  maximumRelated,
  orderKey,
  sharedHashes,
} from '../document/corpus-index.ts'
import type { Related, SummarizedParagraph } from '../document/stage.ts'
import { neededBy } from './stored-document.ts'

interface Posting {
  readonly document: IndexedDocument
  readonly paragraph: SummarizedParagraph
}

/** Postings are built when first asked for after a change: what is put in one go is sorted once. */
export function memoryCorpusIndex(): CorpusIndex {
  const documents = new Map<string, IndexedDocument>()
  let tables: Tables | undefined
  return {
    put(added) {
      tables = undefined
      for (const document of added) {
        documents.set(document.document, document)
      }
    },
    remove(removed) {
      tables = undefined
      for (const document of removed) {
        documents.delete(document)
      }
    },
    related(asked) {
      tables ??= tablesOf([...documents.values()])
      const built = tables
      return asked.map((document) => relatedTo(document, built))
    },
  }
}

/** In order of publication. */
interface Tables {
  readonly byKey: ReadonlyMap<string, readonly IndexedDocument[]>
  readonly byHash: ReadonlyMap<number, readonly Posting[]>
}

function tablesOf(documents: readonly IndexedDocument[]): Tables {
  const byKey = new Map<string, IndexedDocument[]>()
  const byHash = new Map<number, Posting[]>()
  for (const document of [...documents].sort((one, other) => (orderKey(one) < orderKey(other) ? -1 : 1))) {
    for (const key of document.summary.keys) {
      append(byKey, key, document)
    }
    for (const paragraph of document.summary.paragraphs ?? []) {
      for (const hash of [paragraph.exact, ...paragraph.sketch]) {
        append(byHash, hash, { document, paragraph })
      }
    }
  }
  return { byKey, byHash }
}

function append<Key, Item>(table: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = table.get(key)
  if (items === undefined) {
    table.set(key, [item])
  } else {
    items.push(item)
  }
}

function relatedTo(asking: IndexedDocument, { byKey, byHash }: Tables): Related[] {
  const own = orderKey(asking)
  const found = new Map<IndexedDocument, Set<SummarizedParagraph>>()
  const whole = new Set<IndexedDocument>()
  for (const key of asking.summary.keys) {
    const first = byKey.get(key)?.[0]
    if (first !== undefined && orderKey(first) < own) {
      found.set(first, new Set(first.summary.paragraphs))
      whole.add(first)
    }
  }
  for (const paragraph of asking.summary.paragraphs ?? []) {
    for (const posting of twinsOf(paragraph, asking, byHash)) {
      found.set(posting.document, (found.get(posting.document) ?? new Set()).add(posting.paragraph))
    }
  }
  const count = ([document, paragraphs]: readonly [IndexedDocument, ReadonlySet<SummarizedParagraph>]) =>
    whole.has(document) ? Number.MAX_SAFE_INTEGER : paragraphs.size
  return [...found]
    .sort(([one], [other]) => (orderKey(one) < orderKey(other) ? -1 : 1))
    .sort((one, other) => count(other) - count(one))
    .slice(0, maximumRelated)
    .sort(([one], [other]) => (orderKey(one) < orderKey(other) ? -1 : 1))
    .map(([document, paragraphs]) => relatedFrom(document, paragraphs))
}

function twinsOf(
  { exact, sketch }: SummarizedParagraph,
  asking: IndexedDocument,
  byHash: ReadonlyMap<number, readonly Posting[]>,
): Posting[] {
  const needed = neededBy({ sketch })
  const counts = new Map<SummarizedParagraph, { posting: Posting; count: number }>()
  for (const hash of [exact, ...sketch]) {
    for (const posting of postingsOf(hash, asking, byHash)) {
      const known = counts.get(posting.paragraph) ?? { posting, count: 0 }
      known.count += hash === exact ? sharedHashes : 1
      counts.set(posting.paragraph, known)
    }
  }
  return [...counts.values()].filter(({ count }) => count >= needed).map(({ posting }) => posting)
}

function postingsOf(hash: number, asking: IndexedDocument, byHash: ReadonlyMap<number, readonly Posting[]>): Posting[] {
  const [from] = daysBefore(asking)
  const own = orderKey(asking)
  const found: Posting[] = []
  for (const posting of byHash.get(hash) ?? []) {
    if (found.length === maximumPostings || orderKey(posting.document) >= own) {
      break
    }
    if (dayOf(posting.document.published) >= from) {
      found.push(posting)
    }
  }
  return found
}

/** The paragraphs in reading order. */
function relatedFrom(
  { document, published, summary }: IndexedDocument,
  related: ReadonlySet<SummarizedParagraph>,
): Related {
  const paragraphs = (summary.paragraphs ?? []).filter((paragraph) => related.has(paragraph))
  return { document, ...(published === undefined ? {} : { published }), summary: { ...summary, paragraphs } }
}
