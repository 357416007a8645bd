/** Finds fractions and shares: "a third of the stalls", "two-thirds", "one in five of the villages". */

import { countedAfter } from './counted.ts'
import type { FigureSpan } from './figures.ts'
import { numberValue, numberWords } from './number-words.ts'

const parts = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
])
const part = [...parts.keys()].join('|')
const fraction = new RegExp(
  [
    `(?<![\\p{L}\\p{N}-])(?<one>one|an?)[ -](?<part>${part})(?= of\\b)`,
    `(?<=\\bby )(?:one|an?)[ -](?<cut>${part})(?![\\p{L}-])`,
    `(?<![\\p{L}\\p{N}-])(?<top>two|three|four|five|six|seven|eight|nine)[ -](?<many>${part})s\\b`,
    '(?<![\\p{L}\\p{N}-])(?<half>half)(?= of (?:the|its|their|his|her|all|them|us|those|these)\\b)',
    `(?<![\\p{L}\\p{N}-])(?<some>${numberWords}|\\d{1,3}) (?:out of|in every|of every|in(?= (?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,3})\\b)) (?<all>${numberWords}|\\d{1,3})(?![\\p{L}\\p{N}-])(?! (?:days|weeks|months|years|hours|minutes)\\b)`,
  ].join('|'),
  'giu',
)
const owned = /^ of (?:\p{L}+ )?\p{L}+[’']s?(?= )/u
const single = /^(?: of(?: the| its| their| his| her| our)?)? (?:\p{Ll}+ )?(?<noun>\p{Ll}{3,20})(?=[,.;)”"]|$)/u

/** Each with its value, from 0 to 1, and what it is a share of where the text says that right behind it. */
export function fractionsIn(text: string): FigureSpan[] {
  return [...text.matchAll(fraction)].flatMap((match) => {
    const value = shareOf(match.groups ?? {})
    if (value === undefined || value >= 1) {
      return []
    }
    const end = match.index + match[0].length
    const from = end + (owned.exec(text.slice(end, end + 60))?.[0].length ?? 0)
    const { isPart, counted: several } = countedAfter(text, from)
    const counted =
      isPart || from > end ? (several ?? single.exec(text.slice(from, from + 60))?.groups?.noun) : undefined
    const told = counted === undefined ? {} : { counted }
    return [{ start: match.index, end, value: Math.round(value * 1e6) / 1e6, others: false, ...told }]
  })
}

function shareOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const { one, cut, top, many, half, some, all } = groups
  if (some !== undefined && all !== undefined) {
    return (numberValue(some) ?? 1) / (numberValue(all) ?? 1)
  }
  const below = half === undefined ? parts.get((groups.part ?? cut ?? many ?? '').toLowerCase()) : 2
  const above = one === undefined && top !== undefined ? numberValue(top) : 1
  return above === undefined || below === undefined ? undefined : above / below
}
