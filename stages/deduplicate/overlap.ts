/** Bounds how alike two lists of words are before they are compared in order, which costs far more. */

/** How many words stand in both, each as often as in the list that has it less often. Order does not count. */
export function overlapOf(one: readonly number[], other: readonly number[]): number {
  const left = new Map<number, number>()
  for (const id of one) {
    left.set(id, (left.get(id) ?? 0) + 1)
  }
  let common = 0
  for (const id of other) {
    const count = left.get(id) ?? 0
    if (count > 0) {
      left.set(id, count - 1)
      common += 1
    }
  }
  return common
}

/** A stretch of words that stands in both lists: where it begins in each, and how many words it has. */
export interface SharedStretch {
  readonly one: number
  readonly other: number
  readonly length: number
}

/** The longest stretch of at least `minimum` words in common; the earliest of several. */
export function longestShared(
  one: readonly number[],
  other: readonly number[],
  minimum: number,
): SharedStretch | undefined {
  const places = new Map<number, number>()
  // Two words every `minimum` are enough to meet any stretch that long.
  for (let at = minimum - 1; at < one.length; at += minimum - 1) {
    places.set(pairAt(one, at), at)
  }
  let best: SharedStretch | undefined
  for (let at = 1; at < other.length; at += 1) {
    const place = places.get(pairAt(other, at))
    const stretch = place === undefined ? undefined : grown(one, other, place, at)
    if (stretch !== undefined && stretch.length >= minimum && stretch.length > (best?.length ?? 0)) {
      best = stretch
    }
  }
  return best
}

function pairAt(ids: readonly number[], at: number): number {
  return (ids[at - 1] ?? 0) * 3 + (ids[at] ?? 0)
}

function grown(one: readonly number[], other: readonly number[], place: number, at: number): SharedStretch {
  let before = 0
  while (before < place && before < at && one[place - before - 1] === other[at - before - 1]) {
    before += 1
  }
  let after = 1
  while (place + after < one.length && at + after < other.length && one[place + after] === other[at + after]) {
    after += 1
  }
  return { one: place - before, other: at - before, length: before + after }
}
