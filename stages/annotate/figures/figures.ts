/** Finds figures in digits with their unit and what they count: 40 countries, 1.8 million Uyghurs, 3 percent, $1,500. */

import { apart } from '../apart.ts'
import { type Counted, countedAfter } from './counted.ts'
import { attachedMultiples, multiples, multipleWords } from './multiples.ts'
import { isNumberOfThing } from './names-with-numbers.ts'
import { lowerEnd } from './ranges.ts'

export interface FigureSpan {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly unit?: string
  readonly counted?: string
  /** "other" in "43 other countries": the figure leaves somebody out. */
  readonly others: boolean
  /** Which end of a range it is: "six" and "eight" in "six to eight people". */
  readonly bound?: 'lower' | 'upper'
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
/** The dollars of a country have a code; "dollars" alone may be anybody's. */
const dollars = new Map([
  ['Hong Kong dollars', 'HKD'],
  ['New Taiwan dollars', 'TWD'],
  ['Taiwan dollars', 'TWD'],
  ['Singapore dollars', 'SGD'],
  ['Australian dollars', 'AUD'],
  ['Canadian dollars', 'CAD'],
  ['U.S. dollars', 'USD'],
  ['US dollars', 'USD'],
])
/** What is measured, for a regular expression. */
export const units =
  '(?:Hong Kong|(?:New )?Taiwan|Singapore|Australian|Canadian|U\\.S\\.|US) dollars|percent|per cent|percentage points|square meters|square metres|square kilometers|square kilometres|square miles|cubic meters|(?:kilometers|kilometres|miles) (?:an|per) hour|kilometers?|kilometres?|meters?|metres?|miles?|hectares?|acres?|tons?|tonnes?|kilograms?|kilos|grams|liters?|litres?|megawatts|gigawatts|feet|degrees|yuan|renminbi|kyats?|dong|kip|baht|riels?|rupees|rupiah|ringgit|pesos|won|taka|tenge|tugrik|togrog|rubles|roubles|liras?|francs|Swiss francs|pounds|yen|dollars|euros|hours|minutes|seconds|days|weeks|months|years'
/** Behind a hyphen stands the end of a range: "10,000-15,000", "$200-$400". */
const figure = new RegExp(
  `(?=[\\d$€£¥₩₹HUNSAC])(?<![\\p{L}\\p{N}.,:/]|(?<![\\d%])-)(?<currency>U\\.S\\. \\$|US\\$|HK\\$|NT\\$|[SAC]\\$|[$€£¥₩₹])?(?<digits>\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?<decimals>\\.\\d{1,6})?(?![.,]?\\d)(?! ?(?:a\\.m|p\\.m)\\b)(?:(?<attached>[mbt]n|(?<=[$€£¥₩₹][\\d.,]{1,20})[kKmMbB])(?!\\p{L}))?(?![\\p{L}\\d:/]|-[$€£¥₩₹]?\\d)(?<percent>%)?(?:[ -](?<multiple>${multipleWords})(?!\\p{L}))?(?:[ -](?<unit>${units})(?!\\p{L}))?`,
  'gu',
)
/** "at least 28", "up 12": a number by itself behind such a word is a figure, whatever it counts. */
const measured =
  /\b(?:at least|at most|more than|fewer than|less than|over|about|around|roughly|nearly|almost|some|up to|another|only|between|total of|as many as|votes to)$/iu
const living = /^ (?:times|were|are|have|had|remain|remained|died|survived|others)\b/u
/** "a hundred five": what stands there is no number by itself. */
export const notByItself = /\b(?:hundred(?: and)?|thousand|[mbtr]+illion|dozens?) $/iu

/** Years, days of the month, times, addresses and numbers of laws are no figures. */
export function figuresIn(
  text: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): FigureSpan[] {
  const found = [...text.matchAll(figure)].flatMap((match) => figureAt(text, match))
  return apart(taken, found)
}

function figureAt(text: string, match: RegExpExecArray): FigureSpan[] {
  const { currency, digits = '', decimals = '', attached, percent, multiple, unit } = match.groups ?? {}
  const end = match.index + match[0].length
  const value =
    Number(`${digits.replaceAll(',', '')}${decimals}`) * multipleOf(multiple, attached) * signBefore(text, match.index)
  const unitWord =
    currency !== undefined ? currencies.get(currency) : percent === undefined ? unitCode(unit) : 'percent'
  const told: Partial<Counted> = unitWord === undefined ? countedAfter(text, end) : {}
  const isMeasured = unitWord !== undefined || multiple !== undefined || attached !== undefined
  const isCounted = told.counted !== undefined || told.isPart === true || isFigure(text, match.index, end, digits)
  const isNumbered = !digits.includes(',') && isNumberOfThing(text, match.index, end)
  if (
    !Number.isFinite(value) ||
    notByItself.test(text.slice(Math.max(0, match.index - 24), match.index)) ||
    !(isMeasured || (isCounted && !isYear(digits) && !isNumbered))
  ) {
    return []
  }
  const found = {
    start: match.index,
    end,
    value: Math.round(value * 1e6) / 1e6,
    others: told.others ?? false,
    ...(unitWord === undefined ? {} : { unit: unitWord }),
    ...(told.counted === undefined ? {} : { counted: told.counted }),
  }
  return isBehindHyphen(text, match.index) && !((isMeasured || digits.includes(',')) && lowerEnd(text, found))
    ? []
    : [found]
}

/** There a number that ends no range may be the end of a score, a date or a telephone number: "the 9-11 attacks". */
function isBehindHyphen(text: string, start: number): boolean {
  return start > 0 && text.startsWith('-', start - 1)
}

function multipleOf(multiple: string | undefined, attached: string | undefined): number {
  return multiples.get(multiple ?? '') ?? attachedMultiples.get(attached?.toLowerCase() ?? '') ?? 1
}

/** -1 for what "minus" stands before. */
export function signBefore(text: string, start: number): 1 | -1 {
  return /\bminus $/iu.test(text.slice(Math.max(0, start - 7), start)) ? -1 : 1
}

/** The code of a currency where the words of a unit tell it; otherwise the words. */
export function unitCode(unit: string | undefined): string | undefined {
  return dollars.get(unit ?? '') ?? unit
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
