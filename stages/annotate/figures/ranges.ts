/** Finds the lower end of a range in front of the figure that ends it: "six to eight people", "10–15 percent", "$200-$400". */

import { apart } from '../apart.ts'
import type { FigureSpan } from './figures.ts'
import { multiples, multipleWords } from './multiples.ts'
import { isNumberOfThing } from './names-with-numbers.ts'
import { numberBefore } from './number-words.ts'

const join = /(?: (?<word>to|or|and) |[-–])$/u
const currency = /(?:US\$|HK\$|NT\$|[$€£¥₩₹])$/u
const multiple = new RegExp(`[ -](${multipleWords})\\b`, 'u')
/** "Rose by 12 to 40" and "from 5 to 8 percent" may tell of a change: there each is a number of its own. */
const changing = /\b(?:from|by|up|down)(?: about| around| roughly| nearly| some)? $/iu
const between = /\bbetween(?: about| around| roughly| nearly| some)? $/iu
const year = /^(?:19|20)\d{2}$/u
const reach = 24

/**
 * The figures with the lower ends of their ranges, which count or measure the same; `bound` says which end each is. No
 * range begins in `taken`, which holds the dates: "on May 4 to 40 people".
 */
export function withRanges(
  text: string,
  figures: readonly FigureSpan[],
  taken: readonly { readonly start: number; readonly end: number }[],
): FigureSpan[] {
  const pairs = figures.map((upper) => ({ upper, lower: lowerEnd(text, upper) }))
  const lowers = apart(
    taken,
    pairs.flatMap(({ lower }) => lower ?? []),
  )
  const known = new Set(lowers)
  const uppers = pairs.map(({ upper, lower }) =>
    lower?.bound !== undefined && known.has(lower) ? { ...upper, bound: 'upper' as const } : upper,
  )
  return [...apart(lowers, uppers), ...lowers].toSorted((one, other) => one.start - other.start)
}

/** The number in front of a figure that begins a range with it. */
export function lowerEnd(text: string, upper: FigureSpan): FigureSpan | undefined {
  const joint = join.exec(text.slice(Math.max(0, upper.start - 5), upper.start))
  const number = joint === null ? undefined : numberBefore(text, upper.start - joint[0].length)
  if (joint === null || number === undefined) {
    return undefined
  }
  const words = text.slice(number.start, upper.start - joint[0].length)
  const start = number.start - (currency.exec(text.slice(Math.max(0, number.start - 3), number.start))?.[0].length ?? 0)
  const value = number.value * sharedMultiple(words, text.slice(upper.start, upper.end))
  const before = text.slice(Math.max(0, start - reach), start)
  // "Under Article 5 or 10 years" begins no range.
  const isNumbered = isNumberOfThing(text, start, number.start + words.length)
  if (
    value >= upper.value ||
    year.test(words) ||
    isNumbered ||
    (joint.groups?.word === 'and' && !between.test(before))
  ) {
    return undefined
  }
  const bound = changing.test(before) ? {} : { bound: 'lower' as const }
  return { ...upper, start, end: number.start + words.length, value, ...bound }
}

/** "Two to three million" are two million and three million. */
function sharedMultiple(lower: string, upper: string): number {
  return multiple.test(lower) ? 1 : (multiples.get(multiple.exec(upper)?.[1] ?? '') ?? 1)
}
