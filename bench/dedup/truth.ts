/** Makes a set of paragraphs of which it is known which one was made from which. */

import { chanceFrom } from './chance.ts'
import { makeParagraph } from './make-paragraph.ts'
import { critical, sameText } from './mutate.ts'

export interface Pair {
  readonly kind: string
  readonly isCritical: boolean
  readonly earlier: string
  readonly later: string
}

/** `perKind` pairs of each kind; the same `seed` gives the same pairs. */
export function truthPairs(perKind: number, seed: number): Pair[] {
  const chance = chanceFrom(seed)
  const kinds = [
    ...Object.entries(sameText).map(([kind, mutate]) => ({ kind, mutate, isCritical: false })),
    ...Object.entries(critical).map(([kind, mutate]) => ({ kind, mutate, isCritical: true })),
  ]
  return kinds.flatMap(({ kind, mutate, isCritical }) => {
    const pairs: Pair[] = []
    while (pairs.length < perKind) {
      const sentences = makeParagraph(chance)
      const later = mutate(sentences, chance)
      if (later !== undefined) {
        pairs.push({ kind, isCritical, earlier: sentences.join(' '), later })
      }
    }
    return pairs
  })
}
