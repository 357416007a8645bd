/** Finds the ages of people: "Sok Maly, 27, was", "a 31-year-old picker", "she is 81", "aged 45". */

import type { FigureSpan } from './figures.ts'
import { calendarWords } from './lexicon.ts'
import { numberValue, numberWords } from './number-words.ts'

const number = `(?:\\d{1,3}|${numberWords})`
const stated = new RegExp(
  [
    `(?<=(?<name>\\p{Lu}[\\p{L}’'-]{1,25}), )(?<behind>\\d{1,3})(?=, (?!\\d)|;|\\.?$)`,
    `(?<![\\p{L}\\p{N}.,-])(?<old>${number})[- ]years?[- ]old\\b`,
    `(?<=\\b(?:he|she|who) (?:is|was|turned|turns|is now) (?:only |just |now |about )?)(?<being>${number})(?=[.,;]|$| and\\b| when\\b)`,
    `(?<=\\b(?:aged|age|age of|now) )(?<aged>${number})(?=[.,;)”"]|$| (?:and|when|in|at|to|or)\\b)`,
  ].join('|'),
  'giu',
)
const oldest = 120

/** Each with the unit "years" and "age" as what it tells. */
export function agesIn(text: string): FigureSpan[] {
  return [...text.matchAll(stated)].flatMap(({ 0: words, index, groups = {} }) => {
    const { name, behind, old, being, aged } = groups
    const value = numberValue(behind ?? old ?? being ?? aged ?? '')
    const isName = name === undefined || (/^\p{Lu}/u.test(name) && !calendarWords.has(name))
    return value === undefined || value > oldest || !isName
      ? []
      : [{ start: index, end: index + words.length, value, unit: 'years', counted: 'age', others: false }]
  })
}
