/** Finds where a text may be broken into lines. */

import LineBreaker from 'linebreak'

/** Scripts that put no space between words (UAX #14, class SA). */
const spaceless = /[\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}]+/gu

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/** A longer stretch without a space is segmented in pieces of this many UTF-16 units. */
const maxStretch = 2_000

/** Indexes into the text after which a line may end, in ascending order; the last is the end of the text. */
export function breakPositions(text: string): readonly number[] {
  const breaker = new LineBreaker(text)
  const positions: number[] = []
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (!text.startsWith('://', next.position - 3)) {
      positions.push(next.position)
    }
  }
  const words = [...wordPositions(text)]
  return words.length === 0 ? positions : [...new Set([...positions, ...words])].sort((one, other) => one - other)
}

/** Between two words of a script without spaces, as the dictionaries of ICU find them. */
function* wordPositions(text: string): Generator<number> {
  for (const { 0: stretch, index: start } of text.matchAll(spaceless)) {
    for (let from = 0; from < stretch.length; from += maxStretch) {
      for (const { index } of segmenter.segment(stretch.slice(from, from + maxStretch))) {
        // A stretch begins where the text before it ends: whether a line may end there is not said by its words.
        if (index > 0) {
          yield start + from + index
        }
      }
    }
  }
}
