/** Finds figures in digits with their unit and what they count: 40 countries, 1.8 million Uyghurs, 3 percent, $1,500. */

import { apart } from '../apart.ts'
import { type Counted, countedAfter } from './counted.ts'
import { multiples } from './multiples.ts'

export interface FigureSpan {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly unit?: string
  readonly counted?: string
  /** "other" in "43 other countries": the figure leaves somebody out. */
  readonly others: boolean
}

const currencies = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['U.S. $', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['S$', 'SGD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
])
/** What is measured, for a regular expression. */
export const units =
  'percent|per cent|percentage points|square meters|square metres|square kilometers|square kilometres|square miles|cubic meters|(?:kilometers|kilometres|miles) (?:an|per) hour|kilometers?|kilometres?|meters?|metres?|miles?|hectares?|acres?|tons?|tonnes?|kilograms?|kilos|grams|liters?|litres?|megawatts|gigawatts|feet|degrees|yuan|renminbi|kyats?|dong|kip|baht|riels?|rupees|rupiah|ringgit|pesos|won|taka|tenge|tugrik|togrog|rubles|roubles|liras?|francs|Swiss francs|pounds|yen|dollars|euros|hours|minutes|seconds|days|weeks|months|years'
const figure = new RegExp(
  `(?=[\\d$€£¥₩₹HUNSAC])(?<![\\p{L}\\p{N}.,:/-])(?<currency>U\\.S\\. \\$|US\\$|HK\\$|NT\\$|[SAC]\\$|[$€£¥₩₹])?(?<digits>\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?<decimals>\\.\\d{1,6})?(?! ?(?:a\\.m|p\\.m)\\b)(?![\\p{L}\\d:/]|-\\d)(?<percent>%)?(?: (?<multiple>hundred|thousand|million|billion|trillion))?(?:[ -](?<unit>${units})\\b)?`,
  'gu',
)
/** "at least 28", "up 12": a number by itself behind such a word is a figure, whatever it counts. */
const measured =
  /\b(?:at least|at most|more than|fewer than|less than|over|about|around|roughly|nearly|almost|some|up to|another|only|between|total of|as many as|votes to)$/iu
const living = /^ (?:times|were|are|have|had|remain|remained|died|survived|others)\b/u
/** "Article 19", "Phase 2", "Sections 4 and 5": the number of a thing. */
const numbered =
  /\b(?:article|section|paragraph|chapter|rule|route|highway|exhibit|phase|resolution|decree|law|act|page|line|order|directive|circular|document|bill|number|no|room|gate|block|grade|class|point|clause|form|building|case|unit)s?\.?(?: \d{1,4}(?:,| and| or| to)?)?$/iu

/** Years, days of the month, times, addresses and numbers of laws are no figures. */
export function figuresIn(
  text: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): FigureSpan[] {
  return apart(
    taken,
    [...text.matchAll(figure)].flatMap((match) => figureAt(text, match)),
  )
}

function figureAt(text: string, match: RegExpExecArray): FigureSpan[] {
  const { currency, digits = '', decimals = '', percent, multiple, unit } = match.groups ?? {}
  const end = match.index + match[0].length
  const value = Number(`${digits.replaceAll(',', '')}${decimals}`) * (multiples.get(multiple ?? '') ?? 1)
  const unitWord = currency !== undefined ? currencies.get(currency) : percent === undefined ? unit : 'percent'
  const told: Partial<Counted> = unitWord === undefined ? countedAfter(text, end) : {}
  const isMeasured = unitWord !== undefined || multiple !== undefined
  const isCounted = told.counted !== undefined || told.isPart === true || isFigure(text, match.index, end, digits)
  const isNumbered = numbered.test(text.slice(Math.max(0, match.index - 24), match.index).trimEnd())
  if (!Number.isFinite(value) || !(isMeasured || (isCounted && !isYear(digits) && !isNumbered))) {
    return []
  }
  return [
    {
      start: match.index,
      end,
      value: Math.round(value * 1e6) / 1e6,
      others: told.others ?? false,
      ...(unitWord === undefined ? {} : { unit: unitWord }),
      ...(told.counted === undefined ? {} : { counted: told.counted }),
    },
  ]
}

/** Whether a number that says nothing of what it counts is a figure all the same: by its commas, or by the words around it. */
function isFigure(text: string, start: number, end: number, digits: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start).trimEnd()
  const isCounted = measured.test(before) || living.test(text.slice(end, end + 12))
  return digits.includes(',') || (digits.length <= 3 && isCounted)
}

/** News writes "1,950 people": four digits without a comma are a year, as in "the 2019 protests". */
function isYear(digits: string): boolean {
  return /^(?:19|20)\d{2}$/u.test(digits)
}
