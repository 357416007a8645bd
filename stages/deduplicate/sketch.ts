/** The sketch of a text: the smallest hashes of its stretches of five words. Two texts that share some of them are worth comparing. */

import type { Tokens } from './tokens.ts'

/** Words in a stretch. */
const stretch = 5

/** Bottom-k: of all stretches of both texts, each sketch keeps the same ones (Broder 1997; measured in docs/quality-duplicates.md). */
const sketchSize = 10

/** At most `sketchSize` whole numbers of 32 bits, ascending, without repeats; empty for fewer than five words. */
export function sketchOf({ ids }: Tokens): number[] {
  const smallest: number[] = []
  let largest = Number.POSITIVE_INFINITY
  const window: number[] = []
  for (const id of ids) {
    // Quotation and question marks come and go between editions.
    if (id < 0) {
      continue
    }
    window.push(id)
    if (window.length < stretch) {
      continue
    }
    const hash = stretchHash(window)
    window.shift()
    if (hash < largest && insert(smallest, hash)) {
      largest = smallest.length === sketchSize ? (smallest.at(-1) ?? largest) : largest
    }
  }
  return smallest
}

function stretchHash(window: readonly number[]): number {
  let low = 0x2545f491
  let high = 0x1b873593
  for (const id of window) {
    low = Math.imul(low ^ id, 0x85ebca6b)
    low ^= low >>> 13
    high = Math.imul(high ^ (id / 0x200000), 0xc2b2ae35)
    high ^= high >>> 16
  }
  low = Math.imul(low ^ high, 0x9e3779b1)
  low ^= low >>> 15
  return low >>> 0
}

/** Keeps the list sorted and short; gives whether the hash went in. */
function insert(smallest: number[], hash: number): boolean {
  let place = smallest.length
  while (place > 0 && (smallest[place - 1] ?? 0) >= hash) {
    if (smallest[place - 1] === hash) {
      return false
    }
    place -= 1
  }
  smallest.splice(place, 0, hash)
  if (smallest.length > sketchSize) {
    smallest.pop()
  }
  return true
}
