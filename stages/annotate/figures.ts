/** Finds figures with their unit and what they count: 40 countries, 1.8 million Uyghurs, 3 percent, $1,500. */

export interface FigureSpan {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly unit?: string
  readonly counted?: string
  /** "other" in "43 other countries": the figure leaves somebody out. */
  readonly others: boolean
}

/** The words behind a number that multiply it. */
export const multiples = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
const currencies = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['U.S. $', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['HK$', 'HKD'],
])
/** What is measured, for a regular expression. */
export const units =
  'percent|per cent|kilometers?|kilometres?|meters?|metres?|miles?|hectares?|acres?|tons?|tonnes?|kilograms?|degrees|yuan|kyat|dong|kip|baht|rupees|yen|dollars|euros|hours|minutes|seconds|days|weeks|months|years'
const figure = new RegExp(
  `(?=[\\d$€£¥HU])(?<![\\p{L}\\p{N}.,:/-])(?<currency>U\\.S\\. \\$|US\\$|HK\\$|[$€£¥])?(?<digits>\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?<decimals>\\.\\d{1,6})?(?! ?(?:a\\.m|p\\.m)\\b)(?![\\p{L}\\d:/]|-\\d)(?<percent>%)?(?: (?<multiple>hundred|thousand|million|billion|trillion))?(?:[ -](?<unit>${units})\\b)?`,
  'gu',
)
const countedWords = /^ (?<other>other |more )?(?<word>(?:\p{Ll}[\p{L}-]{1,20} ){0,2}?\p{L}[\p{L}-]{1,24})(?![\p{L}])/u
const plural = /(?:s|people|children|men|women|police|troops)$/u
const notCounted =
  /^(?:is|was|has|as|this|us|its|his|does|says|of|and|in|on|to|a|the|for|or|from|by|at|per|st|times|years|months|days|hours|weeks|minutes)$/iu

/** Years, days of the month, times, addresses and numbers of laws are no figures. */
export function figuresIn(
  text: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): FigureSpan[] {
  let next = 0
  return [...text.matchAll(figure)].flatMap((match) => {
    const start = match.index
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) {
      next += 1
    }
    const isTaken = (taken[next]?.start ?? Number.POSITIVE_INFINITY) < start + match[0].length
    return isTaken ? [] : figureAt(text, match)
  })
}

function figureAt(text: string, match: RegExpExecArray): FigureSpan[] {
  const { currency, digits = '', decimals = '', percent, multiple, unit } = match.groups ?? {}
  const end = match.index + match[0].length
  const value = Number(`${digits.replaceAll(',', '')}${decimals}`) * (multiples.get(multiple ?? '') ?? 1)
  const measured = currency !== undefined ? currencies.get(currency) : percent === undefined ? unit : 'percent'
  const { counted, others } =
    measured === undefined ? countedAfter(text.slice(end, end + 90)) : { counted: undefined, others: false }
  const isBare = measured === undefined && counted === undefined && multiple === undefined
  if (isBare || !Number.isFinite(value)) {
    return []
  }
  return [
    {
      start: match.index,
      end,
      value: Math.round(value * 1e6) / 1e6,
      others,
      ...(measured === undefined ? {} : { unit: measured }),
      ...(counted === undefined ? {} : { counted }),
    },
  ]
}

/** The first plural noun within three words. */
export function countedAfter(after: string): { counted: string | undefined; others: boolean } {
  const groups = countedWords.exec(after)?.groups
  const others = groups?.other === 'other '
  let position = groups?.other?.length ?? 0
  for (let words = 0; words < 3; words += 1) {
    const word = /^ ?([\p{L}][\p{L}’-]{1,24})(?=[\s,.;:)”"]|$)/u.exec(after.slice(position))
    if (word === null || notCounted.test(word[1] ?? '')) {
      return { counted: undefined, others }
    }
    if (plural.test(word[1] ?? '')) {
      return { counted: word[1], others }
    }
    position += word[0].length
  }
  return { counted: undefined, others }
}
