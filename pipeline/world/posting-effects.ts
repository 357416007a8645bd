/** What it changes for other documents that the paragraphs of one are posted under its hashes. */

import { dayOf, orderKey } from '../document/corpus-index.ts'
import { InvariantError } from '../document/finding.ts'
import type { corpusStatements, Holder } from './corpus-database.ts'
import type { CorpusLimits } from './corpus-limits.ts'
import type { CorpusPostings, Posting } from './corpus-postings.ts'
import { hashesOf, type StoredDocument } from './stored-document.ts'

type Statements = ReturnType<typeof corpusStatements>

/** A paragraph that has the hash, of another document of the same day or later. */
export interface Other {
  readonly paragraph: number
  readonly holder: Holder
  /** Whether its document comes after the one that is asked about. */
  readonly isLater: boolean
  /** Its place among those that share the hash. */
  readonly place: number
}

export interface Effect {
  readonly others: readonly Other[]
  /**
   * Those that an asking document may find only while this one's are not there. Its list of `limits.postings` may begin
   * on any day in its window; one that this one's push out of it follows them by at most so many.
   */
  readonly pushedOut: readonly Other[]
  /** Only with this one's are there too many of the day, so that all of them are passed over. */
  readonly isDayPassedOver: boolean
}

/** By hash, of those asked for. Those that change nothing, since all of the day are passed over anyhow, are left out. */
export function effectsOf(
  document: StoredDocument,
  hashes: ReadonlySet<number>,
  statements: Statements,
  postings: CorpusPostings,
  limits: CorpusLimits,
): Map<number, Effect> {
  const { paragraphs = [] } = document.summary
  const day = dayOf(document.published)
  const isOwn = ({ paragraph }: Posting) =>
    paragraph >= document.first && paragraph < document.first + paragraphs.length
  const effects = new Map<number, Effect>()
  const times = timesByHash(document)
  for (const hash of hashes) {
    const own = times.get(hash) ?? 0
    const ofDay = postings.ofDay(hash, day).length
    if (ofDay - own <= limits.ofDay) {
      const others = inOrder(
        postings.since(hash, day).filter((posting) => !isOwn(posting)),
        document,
        statements,
      )
      const later = others.filter(({ isLater }) => isLater)
      const pushedOut = postings.isCommon(hash) ? later.slice(0, limits.postings) : []
      effects.set(hash, { others, pushedOut, isDayPassedOver: ofDay > limits.ofDay })
    }
  }
  return effects
}

/** How many paragraphs have each hash. */
function timesByHash({ summary: { paragraphs = [] } }: StoredDocument): Map<number, number> {
  const times = new Map<number, number>()
  for (const hash of paragraphs.flatMap(hashesOf)) {
    times.set(hash, (times.get(hash) ?? 0) + 1)
  }
  return times
}

/** In the order in which they count: by day, and within a day as `orderKey` says. */
function inOrder(postings: readonly Posting[], document: StoredDocument, statements: Statements): Other[] {
  const [ownDay, ownKey] = [dayOf(document.published), orderKey(document)]
  const holders = statements.holdersOf(postings.map(({ paragraph }) => paragraph))
  return postings
    .map(({ day, paragraph }) => {
      const holder = holders.get(paragraph)
      if (holder === undefined) {
        throw new InvariantError(`nobody holds paragraph ${paragraph} of the corpus index`)
      }
      const key = orderKey(holder)
      return { day, key, paragraph, holder, isLater: day > ownDay || key > ownKey }
    })
    .sort(
      (one, other) =>
        one.day - other.day || (one.key === other.key ? one.paragraph - other.paragraph : one.key < other.key ? -1 : 1),
    )
    .map((other, place) => ({ ...other, place }))
}
