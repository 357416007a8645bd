/** Words for comparing texts: what holds a letter or digit, in order. */

/** Bullets, rules and punctuation that stands alone are looks, not words. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** The words in the order of the alphabet, each as often as it occurs. */
export function sortedWords(texts: readonly string[]): string[] {
  return texts.flatMap(wordsOf).sort()
}
