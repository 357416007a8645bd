/** Finds dates that a Chinese text states in full or in part: 2021年6月22日, 2021年6月, 2021年. */

import type { DateSpan } from './dates.ts'

const stated =
  /(?<!\d)(?<year>(?:19|20)\d{2}) ?年(?:(?: ?(?<month>1[0-2]|0?[1-9]) ?月)(?: ?(?<day>3[01]|[12]\d|0?[1-9]) ?[日号號])?)?/gu

/** A day without its year is left out: the text does not say which. "2021年来" and "2021年度" name no single time. */
export function chineseDatesIn(text: string): DateSpan[] {
  return [...text.matchAll(stated)].flatMap((match) => {
    const { year = '', month, day } = match.groups ?? {}
    const end = match.index + match[0].length
    if (/^(?:来|來|度|代|级|級)/u.test(text.slice(end, end + 1)) || !isDay(year, month, day)) {
      return []
    }
    const parts = [year, ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])]
    return [{ start: match.index, end, edtf: parts.join('-') }]
  })
}

function isDay(year: string, month: string | undefined, day: string | undefined): boolean {
  return (
    month === undefined ||
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))).getUTCMonth() === Number(month) - 1
  )
}

function two(number: string): string {
  return number.padStart(2, '0')
}
