/** Two texts with the same exact key have the same words. */

/** Unicode NFKC, lower case, one space between; digits and punctuation stay as they are. */
export function exactKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

const words = new Intl.Segmenter('und', { granularity: 'word' })

/** Whether the text has at least `minimum` words; languages without spaces are cut by `Intl.Segmenter`. */
export function hasWords(text: string, minimum: number): boolean {
  let found = 0
  for (const { isWordLike } of words.segment(text)) {
    found += isWordLike ? 1 : 0
    if (found >= minimum) {
      return true
    }
  }
  return minimum <= 0
}
