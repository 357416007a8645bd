/** Two texts with the same exact key have the same words. */

/** Unicode NFKC, lower case, one space between; digits and punctuation stay as they are. */
export function exactKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}
