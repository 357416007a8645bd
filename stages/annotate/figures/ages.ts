/** Finds the ages of people: "Sok Maly, 27, was", "a 31-year-old picker", "she is 81", "aged 45". */

import { calendarWords } from '../lexicon.ts'
import { listedPlace } from '../places/gazetteer.ts'
import type { FigureSpan } from './figures.ts'
import { numberBefore } from './number-words.ts'

/** Digits first and what stands before them after: a text has few digits. */
const stated =
  /(?<![\d.,])\d{1,3}(?:(?<=\p{Lu}[\p{L}’'-]{1,24}, \d{1,3})(?=, (?!\d)|;|\.?$)|(?<=\b(?:(?:[Hh]e|[Ss]he|who) (?:is|was|turned|turns|is now) (?:only |just |now |about )?|(?:aged|age|age of|[Nn]ow) )\d{1,3})(?=[.,;)”"](?!\d)|$| (?:and|when|in|at|to|or)\b))/gu
const old = /[- ]years?[- ]old\b/gu
const nameBefore = /(?<name>\p{Lu}[\p{L}’'-]{1,24}), $/u
const oldest = 120

/** Each with the unit "years" and "age" as what it tells. */
export function agesIn(text: string): FigureSpan[] {
  const told = [...text.matchAll(stated)].flatMap(({ 0: words, index }) => {
    const name = nameBefore.exec(text.slice(Math.max(0, index - 27), index))?.groups?.name
    return calendarWords.has(name ?? '') || listedPlace(name ?? '') !== undefined
      ? []
      : ageAt(index, index + words.length, Number(words))
  })
  const compound = [...text.matchAll(old)].flatMap(({ 0: words, index }) => {
    const number = numberBefore(text, index)
    return number === undefined ? [] : ageAt(number.start, index + words.length, number.value)
  })
  return [...told, ...compound]
}

function ageAt(start: number, end: number, value: number): FigureSpan[] {
  return value > oldest ? [] : [{ start, end, value, unit: 'years', counted: 'age', others: false }]
}
