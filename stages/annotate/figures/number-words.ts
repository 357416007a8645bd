/** Reads numbers that are written in words: "seven", "forty-two", "half a dozen", "two million". */

import { multiples } from './multiples.ts'

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const values = new Map([
  ...small.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ...tens.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['half a dozen', 6],
  ['a dozen', 12],
])

/** Each with a large first letter as well: ignoring case altogether costs a regular expression half of its speed. */
const either = (words: string) =>
  words.replace(/\b[a-z](?=[a-z]*(?: |$))/gu, (letter) => `[${letter.toUpperCase()}${letter}]`).replaceAll(' ', '|')

/** A number from one to ninety-nine or a dozen, for a regular expression. */
export const numberWords = `(?:(?:${either(tens)})(?:-(?:${small.split(' ').slice(0, 9).join('|')}))?|${either(small)}|[Hh]alf a dozen|[Aa] dozen)`

/** The value of digits with commas, or of such words, perhaps with "hundred" or "million" behind; nothing for other words. */
export function numberValue(words: string): number | undefined {
  const [number = '', multiple = ''] = words.toLowerCase().split(/ (?=hundred|thousand|million|billion|trillion)/u)
  const [ten = '', one] = number.split('-')
  const value = /^[\d.,]+$/u.test(number)
    ? Number(number.replaceAll(',', ''))
    : one === undefined
      ? values.get(number)
      : (values.get(ten) ?? 0) + (values.get(one) ?? 0)
  return value === undefined || !Number.isFinite(value) ? undefined : value * (multiples.get(multiple) ?? 1)
}

const numberAtEnd = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/$€£¥-])(?<number>${numberWords}|\\d{1,3}(?:,\\d{3})*(?:\\.\\d{1,3})?)$`,
  'u',
)

/** The number that ends right at `end` of a text: where it starts, and its value. */
export function numberBefore(
  text: string,
  end: number,
): { readonly start: number; readonly value: number } | undefined {
  const number = numberAtEnd.exec(text.slice(Math.max(0, end - 24), end))?.groups?.number
  const value = number === undefined ? undefined : numberValue(number)
  return number === undefined || value === undefined ? undefined : { start: end - number.length, value }
}
