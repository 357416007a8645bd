/** Reads the level of a heading from its number: 一、 and （一） (GB/T 9704), 2 and 2.1 (ISO 2145). */

const hanNumber = /^(?:[一二三四五六七八九十]{1,3}(?<first>、)|（[一二三四五六七八九十]{1,3}）)/u
const decimalNumber = /^(?<number>\d{1,2}(?:\.\d{1,2}){0,4})\.?\s\p{L}/u

/**
 * The level of each heading, from 1 on. A second level counts only below a first that bears its number, so that
 * "1.8 million voices" is no part of anything.
 */
export function numberedLevels(headings: readonly string[]): number[] {
  let isBelowHan = false
  const numbers = new Set<string>()
  return headings.map((text) => {
    const han = hanNumber.exec(text)
    if (han !== null) {
      const isFirst = han.groups?.first !== undefined
      isBelowHan ||= isFirst
      return isFirst || !isBelowHan ? 1 : 2
    }
    const number = decimalNumber.exec(text)?.groups?.number
    if (number === undefined) {
      return 1
    }
    const parts = number.split('.')
    const isBelow = parts.length === 1 || numbers.has(parts.slice(0, -1).join('.'))
    if (isBelow) {
      numbers.add(number)
    }
    return isBelow ? parts.length : 1
  })
}
