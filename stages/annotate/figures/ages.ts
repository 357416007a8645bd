/** Finds the ages of people: "Sok Maly, 27, was", "a 31-year-old picker", "she is 81", "aged 45". */

import { calendarWords, thingWords } from '../lexicon.ts'
import { isBodyNoun, isPersonNoun } from '../names/nouns.ts'
import { countryOf } from '../places/demonyms.ts'
import { listedPlace } from '../places/gazetteer.ts'
import type { FigureSpan } from './figures.ts'
import { numberBefore } from './number-words.ts'

/** Digits first and what stands before them after: a text has few digits. */
const stated =
  /(?<![\d.,])\d{1,3}(?:(?<=\p{Lu}[\p{L}’'-]{1,24}, \d{1,3})(?=, (?!\d)|;|\.?$)|(?<=\b(?:(?:[Hh]e|[Ss]he|who) (?:is|was|turned|turns|is now) (?:only |just |now |about )?|(?:aged|age|age of|[Nn]ow) )\d{1,3})(?=[.,;)”"](?!\d)|$| (?:and|when|in|at|to|or)\b))/gu
const old = /[- ]years?[- ]old\b/gu
const nameBefore = /(?<name>\p{Lu}[\p{L}’'-]{1,24}), $/u
/** The words of a noun phrase right behind "31-year-old", up to where another phrase begins. */
const phrase =
  /^(?: (?!(?:and|or|but|who|whom|whose|which|that|with|from|of|in|at|on|to|for|by|as|when|while|after|before|was|is|were|are|had|has|said|told|died|did|would|could|will|can)\b)[\p{L}’'-]{1,24}){1,4}/u
const reach = 72
const oldest = 120

/** Each with the unit "years", and "age" as what it tells where it is that of a person. */
export function agesIn(text: string): FigureSpan[] {
  const told = [...text.matchAll(stated)].flatMap(({ 0: words, index }) => {
    const name = nameBefore.exec(text.slice(Math.max(0, index - 27), index))?.groups?.name
    return calendarWords.has(name ?? '') || listedPlace(name ?? '') !== undefined
      ? []
      : ageAt(index, index + words.length, Number(words))
  })
  const compound = [...text.matchAll(old)].flatMap(({ 0: words, index }) => {
    const number = numberBefore(text, index)
    const end = index + words.length
    return number === undefined ? [] : ageAt(number.start, end, number.value, isThing(text.slice(end, end + reach)))
  })
  return [...told, ...compound]
}

/** Whether what is so old is neither a person nor left out, as in "a 31-year-old from Laos": "a three-year-old war". */
function isThing(after: string): boolean {
  const nouns = phrase.exec(after)?.[0].trim().split(' ') ?? []
  return nouns.length > 0 && !nouns.some(isPersonNoun) && !isNameOfPerson(nouns)
}

function isNameOfPerson(words: readonly string[]): boolean {
  const isNamed = words.some((word) => /^\p{Lu}\p{Ll}/u.test(word) && countryOf(word) === undefined)
  return isNamed && !words.some((word) => isBodyNoun(word) || thingWords.has(word))
}

function ageAt(start: number, end: number, value: number, isThing = false): FigureSpan[] {
  const counted = isThing ? {} : { counted: 'age' }
  return value > oldest ? [] : [{ start, end, value, unit: 'years', ...counted, others: false }]
}
