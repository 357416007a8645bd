/** Finds the documents that may be answered otherwise because one is there: too many perhaps, never too few. */

import { dayOf, orderKey } from '../document/corpus-index.ts'
import type { corpusStatements, Holder } from './corpus-database.ts'
import type { CorpusLimits } from './corpus-limits.ts'
import type { CorpusPostings } from './corpus-postings.ts'
import { effectsOf, type Other } from './posting-effects.ts'
import { type Hashes, hashesOf, neededBy, type StoredDocument } from './stored-document.ts'

type Statements = ReturnType<typeof corpusStatements>

/** What another document shares with the one that is asked about. */
interface Sharing {
  readonly holder: Holder
  readonly shared: (Other & { readonly hash: number })[]
}

/** Of postings that stand where they stood. */
const onNobodyElse = { pushedOut: [], isDayPassedOver: false }

/** A paragraph that another one may find, of the document that is asked about or pushed out by it. */
interface Findable {
  readonly hashes: ReadonlySet<number>
  /** Number of the first paragraph of its document. */
  readonly first: number
  /** See `Other`. */
  readonly place: number
}

/**
 * Paths, without its own. The index must hold the document. `posted`: those of its paragraphs that come or go, which
 * decides too who finds others that share a hash with them. `asked`: all that others may find, or find otherwise.
 */
export function findConcerned(
  statements: Statements,
  postings: CorpusPostings,
  document: StoredDocument,
  limits: CorpusLimits,
  posted: readonly Hashes[] = document.summary.paragraphs ?? [],
  asked: readonly Hashes[] = document.summary.paragraphs ?? [],
): Set<string> {
  const { first, summary } = document
  if ((summary.paragraphs ?? []).length > limits.paragraphs) {
    return concernedByLong(statements, postings, document)
  }
  const concerned = new Set(laterByKey(document, statements).map(({ path }) => path))
  const sharing = new Map<number, Sharing>()
  const findable = new Map<number, Findable[]>()
  const own = asked.map((each) => findableFrom(each, first, -1))
  const pushed = pushedOutReader(statements)
  const changed = new Set(posted.flatMap(hashesOf))
  const hashes = new Set(asked.flatMap(hashesOf))
  for (const [hash, effect] of effectsOf(document, hashes, statements, postings, limits)) {
    const { others, pushedOut, isDayPassedOver } = changed.has(hash) ? effect : { ...effect, ...onNobodyElse }
    findable.set(hash, [...own.filter(({ hashes }) => hashes.has(hash)), ...pushedOut.flatMap(pushed)])
    for (const other of others) {
      const { holder, shared } = sharing.get(other.holder.first) ?? { holder: other.holder, shared: [] }
      shared.push({ ...other, hash })
      sharing.set(holder.first, { holder, shared })
      if (isDayPassedOver) {
        concerned.add(holder.path)
      }
    }
  }
  for (const { holder, shared } of sharing.values()) {
    if (!concerned.has(holder.path)) {
      const others = statements.hashesOf(holder.first)
      const mayFind = ({ paragraph, hash, isLater, place }: Sharing['shared'][number]) => {
        const asking = others[paragraph - holder.first]
        const earlier = (findable.get(hash) ?? []).filter((each) => each.first !== holder.first && each.place < place)
        return isLater && asking !== undefined && earlier.some((each) => isEnough(asking, each))
      }
      // What a long document is told hangs on the mere number of those that have a hash.
      if (others.length > limits.paragraphs || shared.some(mayFind)) {
        concerned.add(holder.path)
      }
    }
  }
  return concerned
}

/** So many hashes are not looked into one by one: whoever shares one, on the same day or later, is concerned. */
function concernedByLong(statements: Statements, postings: CorpusPostings, document: StoredDocument): Set<string> {
  const concerned = laterByKey(document, statements)
  const day = dayOf(document.published)
  const hashes = new Set((document.summary.paragraphs ?? []).flatMap(hashesOf))
  const sharing = new Set<number>()
  for (const hash of hashes) {
    for (const { paragraph } of postings.since(hash, day)) {
      sharing.add(paragraph)
    }
  }
  const holders = [...concerned, ...statements.holdersOf([...sharing]).values()]
  return new Set(holders.filter(({ first }) => first !== document.first).map(({ path }) => path))
}

/** Each document is read once. */
function pushedOutReader(statements: Statements): (other: Other) => Findable[] {
  const known = new Map<number, readonly Hashes[]>()
  return ({ paragraph, holder: { first }, place }) => {
    const paragraphs = known.get(first) ?? statements.hashesOf(first)
    known.set(first, paragraphs)
    const each = paragraphs[paragraph - first]
    return each === undefined ? [] : [findableFrom(each, first, place)]
  }
}

function laterByKey(document: StoredDocument, statements: Statements): Holder[] {
  const sharing = document.summary.keys.flatMap((key) => statements.documentsByKey(key))
  return sharing.filter((holder) => orderKey(holder) > orderKey(document))
}

function findableFrom(paragraph: Hashes, first: number, place: number): Findable {
  return { hashes: new Set(hashesOf(paragraph)), first, place }
}

/** Whether the asking paragraph finds the other one. */
function isEnough(asking: Hashes, { hashes }: Findable): boolean {
  const shared = hashesOf(asking).filter((each) => hashes.has(each))
  return shared.length >= neededBy(asking) || shared.includes(asking.exact)
}
