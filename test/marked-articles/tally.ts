/** Counts what was found against what was marked. */

export interface Tally {
  /** Found, and marked so. */
  readonly right: number
  /** Found in all. */
  readonly given: number
  /** Marked in all. */
  readonly stated: number
}

export function total(tallies: readonly Tally[]): Tally {
  const sum = (count: (tally: Tally) => number) => tallies.reduce((before, tally) => before + count(tally), 0)
  return { right: sum(({ right }) => right), given: sum(({ given }) => given), stated: sum(({ stated }) => stated) }
}

/** Share of what was found that is right; 1 where nothing was found. */
export function precisionOf({ right, given }: Tally): number {
  return given === 0 ? 1 : right / given
}

/** Share of what was marked that was found. */
export function recallOf({ right, stated }: Tally): number {
  return stated === 0 ? 1 : right / stated
}
