/** Finds the ages of people: "Sok Maly, 27, was", "a 31-year-old picker", "she is 81", "aged 45". */

import { calendarWords } from '../lexicon.ts'
import type { FigureSpan } from './figures.ts'
import { numberBefore, numberValue, numberWords } from './number-words.ts'

const number = `\\d{1,3}|${numberWords}`
const stated = new RegExp(
  [
    ', (?<behind>\\d{1,3})(?=, (?!\\d)|;|\\.?$)',
    '(?<old>[- ]years?[- ]old)\\b',
    `\\b(?:[Hh]e|[Ss]he|who) (?:is|was|turned|turns|is now) (?:only |just |now |about )?(?<being>${number})(?=[.,;]|$| and\\b| when\\b)`,
    `\\b(?:aged|age|age of|[Nn]ow) (?<aged>${number})(?=[.,;)”"]|$| (?:and|when|in|at|to|or)\\b)`,
  ].join('|'),
  'gu',
)
const nameBefore = /(?<name>\p{Lu}[\p{L}’'-]{1,24})$/u
const oldest = 120

/** Each with the unit "years" and "age" as what it tells. */
export function agesIn(text: string): FigureSpan[] {
  return [...text.matchAll(stated)].flatMap((match) => {
    const { behind, old, being, aged = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    if (old !== undefined) {
      const told = numberBefore(text, match.index)
      return told === undefined ? [] : ageAt(told.start, end, told.value)
    }
    const name = nameBefore.exec(text.slice(Math.max(0, match.index - 25), match.index))?.groups?.name
    const isNameless = behind !== undefined && (name === undefined || calendarWords.has(name))
    const words = behind ?? being ?? aged
    return isNameless ? [] : ageAt(end - words.length, end, numberValue(words))
  })
}

function ageAt(start: number, end: number, value: number | undefined): FigureSpan[] {
  return value === undefined || value > oldest
    ? []
    : [{ start, end, value, unit: 'years', counted: 'age', others: false }]
}
