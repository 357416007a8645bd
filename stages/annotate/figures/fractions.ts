/** Finds fractions and shares: "a third of the stalls", "two-thirds", "one in five of the villages". */

import type { FigureSpan } from './figures.ts'
import { numberBefore, numberValue, numberWords } from './number-words.ts'

const parts = new Map([
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
])
const fraction = new RegExp(
  [
    `[ -](?<part>${[...parts.keys()].join('|')})(?<many>s)?\\b`,
    '\\b(?<half>[Hh]alf)(?= of (?:the|its|their|his|her|all|them|us|those|these)\\b)',
    ` (?:out of|in every|of every|in) (?<all>${numberWords}|\\d{1,3})(?![\\p{L}\\p{N}-]| (?:days|weeks|months|years|hours|minutes)\\b)`,
  ].join('|'),
  'gu',
)
const single = /(?<![\p{L}\p{N}-])(?:an?|one)$/iu
/** A noun that nothing but a boundary follows: in "half of the staff room thinks" it cannot be told from its verb. */
const shared =
  /^ of (?:(?:the|its|their|his|her|our|all|those|these) )?(?:(?:\p{L}+ )?\p{L}+[’']s? )?(?:\d[\d,]* )?(?:(?<several>\p{L}{2,23}s)(?= )|(?:\p{L}+ )?(?<noun>\p{L}{3,24})(?=[,.;:)”"]|$| (?:of|in|that|who|which|from|at|on|to|are|were|is|was|have|had|has)\b))/u

/** Each with its value, from 0 to 1, and what it is a share of where the text says that right behind it. */
export function fractionsIn(text: string): FigureSpan[] {
  return [...text.matchAll(fraction)].flatMap((match) => {
    const end = match.index + match[0].length
    const share = shareAt(text, match.index, end, match.groups ?? {})
    if (
      share === undefined ||
      share.value >= 1 ||
      /^ of an? (?:hundred|[mbtr]+illion)/u.test(text.slice(end, end + 16))
    ) {
      return []
    }
    const { noun, several } = shared.exec(text.slice(end, end + 90))?.groups ?? {}
    const counted = several ?? noun
    const value = Math.round(share.value * 1e6) / 1e6
    return [{ start: share.start, end, value, others: false, ...(counted === undefined ? {} : { counted }) }]
  })
}

interface Share {
  readonly start: number
  readonly value: number
}

function shareAt(
  text: string,
  index: number,
  end: number,
  { part, many, half, all }: Readonly<Record<string, string | undefined>>,
): Share | undefined {
  if (half !== undefined) {
    return { start: index, value: 0.5 }
  }
  if (all !== undefined) {
    const some = numberBefore(text, index)
    return some === undefined ? undefined : { start: some.start, value: some.value / (numberValue(all) ?? 1) }
  }
  const below = parts.get(part ?? '') ?? 1
  if (many !== undefined) {
    const above = numberBefore(text, index)
    return above === undefined ? undefined : { start: above.start, value: above.value / below }
  }
  // "a quarter" alone may be three months or a part of a town.
  const article = single.exec(text.slice(Math.max(0, index - 5), index))?.[0]
  const start = index - (article?.length ?? 0)
  const isShare = text.startsWith(' of ', end) || text.endsWith('by ', start)
  return article !== undefined && isShare ? { start, value: 1 / below } : undefined
}
