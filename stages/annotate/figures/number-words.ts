/** Reads numbers that are written in words: "seven", "half a dozen", "two million", "one hundred and five". */

import { multiples, multipleWords } from './multiples.ts'

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const values = new Map([
  ...small.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ...tens.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['half', 0.5],
])

/** Each with a large first letter as well: ignoring case altogether costs a regular expression half of its speed. */
const either = (words: string) =>
  words.replace(/\b[a-z](?=[a-z]*(?: |$))/gu, (letter) => `[${letter.toUpperCase()}${letter}]`).replaceAll(' ', '|')
const belowHundred = `(?:(?:${either(tens)})(?:-(?:${small.split(' ').slice(0, 9).join('|')})\\b)?|${either(small)})`
const multiplied = `(?:[ -](?:${multipleWords})\\b){1,2}`

/** A number, perhaps with multiples and what they add up to, for a regular expression. */
export const numberWords = `(?:${belowHundred}(?:${multiplied}(?: (?:and )?${belowHundred}(?![\\p{L}-]))?){0,4}|[Hh]alf a dozen|[Aa] dozen)`

/** The value of digits with commas, or of such words, perhaps with multiples behind; nothing for other words. */
export function numberValue(words: string): number | undefined {
  let [total, current, last] = [0, 0, Number.POSITIVE_INFINITY]
  for (const word of words.toLowerCase().split(/[ -]/u)) {
    const multiple = multiples.get(word)
    const value = /^\d[\d.,]*$/u.test(word) ? Number(word.replaceAll(',', '')) : values.get(word)
    if (multiple === undefined) {
      // "Half a dozen" is told by its "half", and "a dozen" by nothing else.
      current += value ?? 0
    } else if (multiple <= 100 && current < 100) {
      current = (current === 0 ? 1 : current) * multiple
    } else if (multiple > 100 && multiple < last) {
      total += current * multiple
      current = 0
      last = multiple
    } else {
      return undefined
    }
    if (multiple === undefined && value === undefined && word !== 'and' && word !== 'a') {
      return undefined
    }
  }
  const sum = total + current
  return Number.isFinite(sum) && sum > 0 ? Math.round(sum * 1e6) / 1e6 : undefined
}

const numberAtEnd = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])(?<number>${numberWords}|\\d{1,3}(?:,\\d{3})*(?:\\.\\d{1,3})?(?:[ -](?:${multipleWords}))?)$`,
  'u',
)
const reach = 64

/** The number that ends right at `end` of a text: where it starts, and its value. */
export function numberBefore(
  text: string,
  end: number,
): { readonly start: number; readonly value: number } | undefined {
  const number = numberAtEnd.exec(text.slice(Math.max(0, end - reach), end))?.groups?.number
  const value = number === undefined ? undefined : numberValue(number)
  return number === undefined || value === undefined ? undefined : { start: end - number.length, value }
}
