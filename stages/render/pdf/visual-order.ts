/** Puts text that runs from right to left where it is read (UAX #9). */

import bidiFactory, { type Bidi } from 'bidi-js'
import type { Direction } from '../direction.ts'
import { hasRightToLeft } from '../direction.ts'

// Its types describe its ES module; Node loads the other one, which is the function itself.
const bidi = (bidiFactory as unknown as () => Bidi)()

/** The embedding level of each UTF-16 unit: odd runs from right to left. Nothing where all runs from left to right. */
export function levelsOf(text: string, direction: Direction): Uint8Array | undefined {
  if (direction === 'left-to-right' && !hasRightToLeft(text)) {
    return undefined
  }
  return bidi.getEmbeddingLevels(text, direction === 'right-to-left' ? 'rtl' : 'ltr').levels
}

/** Indexes of the parts of one line from left to right; `levels` are those of the parts in reading order (rule L2). */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index)
  const lowestOdd = levels.reduce(
    (least, level) => (level % 2 === 1 ? Math.min(least, level) : least),
    Number.MAX_VALUE,
  )
  for (let level = Math.max(0, ...levels); level >= lowestOdd; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from
      while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) {
        to += 1
      }
      if (to > from + 1) {
        order.splice(from, to - from, ...order.slice(from, to).reverse())
      }
      from = to
    }
  }
  return order
}
