/** Finds times that are told from another time: "two years ago", "the week before", "last winter". */

import { numberBefore } from '../figures/number-words.ts'

const relative = new RegExp(
  [
    '(?<ago> (?:day|week|month|year|decade)s? (?:ago|earlier|later))\\b',
    '\\b[Tt]he (?:(?:day|night|week|month|year) before|(?:previous|following|past) (?:day|night|week|month|year|decade|weekend)|weekend(?<=\\b(?:[Oo]ver|[Bb]y|[Ss]ince|[Uu]ntil|[Dd]uring) the weekend))\\b',
    '\\b(?:[Ll]ast|[Tt]his|[Nn]ext) (?:spring|summer|autumn|winter|night)\\b',
    '\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil) (?:the )?(?<season>spring|summer|autumn|winter)\\b(?! of\\b)',
    "\\b(?:[Yy]esterday|[Tt]omorrow)\\b(?![’'])",
  ].join('|'),
  'gu',
)
const unnumbered = /(?<![\p{L}\p{N}-])(?:a few|several|an?)$/iu

/** Where each stands; none is resolved, since the text does not say from when it counts. */
export function relativeDatesIn(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(relative)].flatMap(({ 0: words, index, groups = {} }) => {
    const end = index + words.length
    if (groups.ago === undefined) {
      return [{ start: groups.season === undefined ? index : end - groups.season.length, end }]
    }
    const word = unnumbered.exec(text.slice(Math.max(0, index - 8), index))?.[0]
    const start = word === undefined ? numberBefore(text, index)?.start : index - word.length
    return start === undefined ? [] : [{ start, end }]
  })
}
