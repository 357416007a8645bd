/** Finds figures that are written in words, with what they count: "seven villages", "a dozen fighters", "two million people". */

import { countedAfter, notCounted } from './counted.ts'
import { type FigureSpan, notByItself, signBefore, unitCode, units } from './figures.ts'
import { isNumberOfName } from './names-with-numbers.ts'
import { numberValue, numberWords } from './number-words.ts'

/** The number is taken whole or not at all: a part of "two hundred and fifty" is another number. */
const worded = new RegExp(
  `\\b(?<!-)(?=(?<number>${numberWords}))\\k<number>(?: (?<unit>${units}))?(?![\\p{L}\\p{N}]|-\\p{L})`,
  'gu',
)
const single = /^ (?<noun>year|month|week|hour|minute|percent|kilometer|mile|hectare)\b/u
const stressed = /\b(?:at least|only|just|more than|exactly)$/iu
const singleNoun = /^ (?<noun>\p{Ll}{3,20})(?=[\s,.;”"]|$)/u

/** Those that say what they count or measure, or are a part: "the two of them" are nobody counted. */
export function wordedFiguresIn(text: string): FigureSpan[] {
  return [...text.matchAll(worded)].flatMap((match): FigureSpan[] => {
    const { number = '', unit } = match.groups ?? {}
    const [start, end] = [match.index, match.index + match[0].length]
    const before = text.slice(Math.max(0, start - 14), start).trimEnd()
    const value = numberValue(number)
    const isBetween = number.includes(' and ') && /\bbetween$/iu.test(before)
    if (value === undefined || isBetween || notByItself.test(`${before} `) || isNumberOfName(text, start)) {
      return []
    }
    const figure = { start, end, value: value * signBefore(text, start), others: false }
    if (unit !== undefined) {
      return [{ ...figure, unit: unitCode(unit) ?? unit }]
    }
    if (value === 1) {
      const measure = single.exec(text.slice(end, end + 24))?.groups?.noun
      const noun = stressed.test(before) ? singleNoun.exec(text.slice(end, end + 24))?.groups?.noun : undefined
      return measure !== undefined
        ? [{ ...figure, end: end + measure.length + 1, unit: measure }]
        : noun !== undefined && !notCounted.test(noun)
          ? [{ ...figure, counted: noun }]
          : []
    }
    const { isPart, ...told } = countedAfter(text, end)
    const isTimes = text.startsWith(' times', end)
    const isStated = isPart ? !/\bthe$/iu.test(before) : isTimes || told.counted !== undefined
    return isStated ? [{ ...figure, ...told }] : []
  })
}
