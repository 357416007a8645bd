/** Finds times that are told from another time: "two years ago", "the week before", "last winter". */

import { numberWords } from './number-words.ts'

const number = `(?:${numberWords}|\\d{1,3}|a few|several|an?)`
const relative = new RegExp(
  [
    `(?<![\\p{L}\\p{N}-])${number} (?:day|week|month|year|decade)s? (?:ago|earlier|later)\\b`,
    '\\bthe (?:day|night|week|month|year) before\\b',
    '\\bthe (?:previous|following|past) (?:day|night|week|month|year|decade|weekend)\\b',
    '\\b(?:last|this|next) (?:spring|summer|autumn|winter|night)\\b',
    '(?<=\\b(?:in|since|by|until) (?:the )?)(?:spring|summer|autumn|winter)\\b(?! of\\b)',
    '(?<=\\b(?:over|by|since|until|during) )the weekend\\b',
    "\\b(?:yesterday|tomorrow)\\b(?![’'])",
  ].join('|'),
  'giu',
)

/** Where each stands; none is resolved, since the text does not say from when it counts. */
export function relativeDatesIn(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(relative)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}
