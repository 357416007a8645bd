/** Two texts with the same exact key have the same words. */

/** Raised, circled and other numbers that are no plain digits: 10⁶ is not 106, and 1½ not 11⁄2. */
const otherNumbers = /\p{No}+/gu

/** Unicode NFKC but for such numbers, lower case, one space between; digits and punctuation stay as they are. */
export function exactKey(text: string): string {
  const numbers = text.match(otherNumbers) ?? []
  const parts = text.split(otherNumbers).map((part) => part.normalize('NFKC').toLowerCase())
  return parts
    .map((part, index) => part + (numbers[index] ?? ''))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}
