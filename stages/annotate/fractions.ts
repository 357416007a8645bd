/** Finds fractions and shares: "a third of the stalls", "two-thirds", "one in five of the villages". */

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
/** A noun that nothing but a boundary follows: in "half of the staff room thinks" it cannot be told from its verb. */
const shared =
  /^ of (?:(?:the|its|their|his|her|our|all|those|these) )?(?:(?:\p{L}+ )?\p{L}+[’']s? )?(?:\d[\d,]* )?(?:(?<several>\p{L}{2,23}s)(?= )|(?:\p{L}+ )?(?<noun>\p{L}{3,24})(?=[,.;:)”"]|$| (?:of|in|that|who|which|from|at|on|to|are|were|is|was|have|had|has)\b))/u

/** Each with its value, from 0 to 1, and what it is a share of where the text says that right behind it. */
export function fractionsIn(text: string): FigureSpan[] {
  return [...text.matchAll(fraction)].flatMap((match) => {
    const value = shareOf(match.groups ?? {})
    if (value === undefined || value >= 1) {
      return []
    }
    const end = match.index + match[0].length
    const { noun, several } = shared.exec(text.slice(end, end + 90))?.groups ?? {}
    const counted = several ?? noun
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
