/** Knows which paragraphs have a hash: the latest in memory, the others in a table of the ledger. */

import { unknownDay } from '../document/corpus-index.ts'
import { type CorpusLimits, corpusLimits } from './corpus-limits.ts'
import type { LedgerDatabase } from './ledger-database.ts'

/** A paragraph, by its number in the index, and the day of its document. */
export interface Posting {
  readonly day: number
  readonly paragraph: number
}

/** Hashes that one query looks for: asked for one by one, they take four times as long. */
const hashesInQuery = 11

/** Nothing here is a transaction by itself. When the transaction around a change fails, these postings must be opened again. */
export class CorpusPostings {
  readonly #database: LedgerDatabase
  readonly #limits: CorpusLimits
  readonly #table: string
  readonly #findQuery: string
  readonly #waiting = new Map<number, Posting[]>()
  #count = 0

  constructor(database: LedgerDatabase, segment: number, limits: CorpusLimits = corpusLimits) {
    this.#database = database
    this.#limits = limits
    this.#table = `postings${segment}`
    database.run(
      `CREATE TABLE IF NOT EXISTS ${this.#table} (
         place INTEGER NOT NULL, paragraph INTEGER NOT NULL, PRIMARY KEY (place, paragraph)
       ) STRICT, WITHOUT ROWID`,
    )
    const earliest = `SELECT place, paragraph FROM ${this.#table} WHERE place BETWEEN ? AND ? LIMIT ${limits.postings + 1}`
    this.#findQuery = Array.from({ length: hashesInQuery }, () => `SELECT * FROM (${earliest})`).join(' UNION ALL ')
  }

  /** Whether so many wait that they should go into the table. */
  get isFull(): boolean {
    return this.#count >= this.#limits.waiting
  }

  /** Whether more wait than another process should have to read again. */
  get isMuch(): boolean {
    return this.#count > this.#limits.left
  }

  /** Lets a posting wait. */
  add(hash: number, posting: Posting): void {
    const others = this.#waiting.get(hash)
    if (others === undefined) {
      this.#waiting.set(hash, [posting])
    } else {
      others.push(posting)
    }
    this.#count += 1
  }

  remove(hash: number, { day, paragraph }: Posting): void {
    const sql = `DELETE FROM ${this.#table} WHERE place = ? AND paragraph = ?`
    this.#database.run(sql, placeOf(hash, day), paragraph)
    const waiting = this.#waiting.get(hash) ?? []
    const others = waiting.filter((each) => each.paragraph !== paragraph)
    this.#waiting.set(hash, others)
    this.#count -= waiting.length - others.length
  }

  /** Puts all that wait into the table. */
  store(): void {
    const sql = `INSERT INTO ${this.#table} VALUES (?, ?)`
    for (const hash of Float64Array.from(this.#waiting.keys()).sort()) {
      for (const { day, paragraph } of this.#waiting.get(hash) ?? []) {
        this.#database.run(sql, placeOf(hash, day), paragraph)
      }
    }
    this.#waiting.clear()
    this.#count = 0
  }

  /** For each hash its paragraphs from the earliest day on: all, or whole days with more than `limits.postings`. */
  find(hashes: readonly number[], from: number, to: number): ReadonlyMap<number, readonly Posting[]> {
    const found = new Map(hashes.map((hash) => [hash, this.#waitingFor(hash, from, to)]))
    for (let at = 0; at < hashes.length; at += hashesInQuery) {
      const asked = hashes.slice(at, at + hashesInQuery)
      const places = asked.flatMap((hash) => [placeOf(hash, from), placeOf(hash, to)])
      // Nothing lies between 1 and 0.
      const rest = Array.from({ length: hashesInQuery - asked.length }, () => [1, 0]).flat()
      for (const { place, paragraph } of this.#database.all(this.#findQuery, ...places, ...rest)) {
        const hash = Math.floor(Number(place) / days)
        found.get(hash)?.push({ day: Number(place) % days, paragraph: Number(paragraph) })
      }
    }
    return new Map([...found].map(([hash, postings]) => [hash, this.#wholeDays(hash, postings)]))
  }

  /** All paragraphs that have a hash, from a day on. */
  since(hash: number, from: number): Posting[] {
    const sql = `SELECT place, paragraph FROM ${this.#table} WHERE place BETWEEN ? AND ?`
    const stored = this.#database.all(sql, placeOf(hash, from), placeOf(hash, unknownDay))
    const found = stored.map(({ place, paragraph }) => ({ day: Number(place) % days, paragraph: Number(paragraph) }))
    return [...found, ...this.#waitingFor(hash, from, unknownDay)]
  }

  /** All paragraphs of a day that have a hash, or a few more than `limits.ofDay`. */
  ofDay(hash: number, day: number): Posting[] {
    const sql = `SELECT paragraph FROM ${this.#table} WHERE place = ? LIMIT ${this.#limits.ofDay + 2}`
    const stored = this.#database.all(sql, placeOf(hash, day))
    const found = stored.map(({ paragraph }) => ({ day, paragraph: Number(paragraph) }))
    return [...found, ...this.#waitingFor(hash, day, day)]
  }

  /** Whether more than `limits.postings` paragraphs have a hash, on whatever days. */
  isCommon(hash: number): boolean {
    const sql = `SELECT count(*) AS count FROM (SELECT 1 FROM ${this.#table} WHERE place BETWEEN ? AND ? LIMIT ?)`
    const { postings: maximum } = this.#limits
    const row = this.#database.get(sql, placeOf(hash, 0), placeOf(hash, unknownDay), maximum + 1)
    return Number(row?.count) + (this.#waiting.get(hash) ?? []).length > maximum
  }

  #waitingFor(hash: number, from: number, to: number): Posting[] {
    return (this.#waiting.get(hash) ?? []).filter(({ day }) => day >= from && day <= to)
  }

  /** A day that was cut off is read to its end. */
  #wholeDays(hash: number, postings: readonly Posting[]): readonly Posting[] {
    const { postings: maximum, ofDay: maximumOfDay } = this.#limits
    if (postings.length <= maximum) {
      return postings
    }
    const lastDay = [...postings].sort((one, other) => one.day - other.day)[maximum]?.day ?? unknownDay
    const ofDay = this.ofDay(hash, lastDay)
    return [...postings.filter(({ day }) => day < lastDay), ...(ofDay.length > maximumOfDay ? [] : ofDay)]
  }
}

const days = unknownDay + 1

/** 32 bits of hash and 15 of day in the six bytes that SQLite has for them: postings of a hash lie in order of days. */
function placeOf(hash: number, day: number): number {
  return hash * days + day
}
