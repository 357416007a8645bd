/** Leaves out what overlaps with what is known already. */

interface Span {
  readonly start: number
  readonly end: number
}

/** The spans, in order, that share no character with one of `taken`; no two of `taken` overlap. One pass over each. */
export function apart<Kept extends Span>(taken: readonly Span[], spans: readonly Kept[]): Kept[] {
  if (taken.length === 0 || spans.length === 0) {
    return inOrder(spans)
  }
  const known = inOrder(taken)
  let next = 0
  return inOrder(spans).filter(({ start, end }) => {
    while (next < known.length && (known[next]?.end ?? 0) <= start) {
      next += 1
    }
    return (known[next]?.start ?? Number.POSITIVE_INFINITY) >= end
  })
}

function inOrder<Each extends Span>(spans: readonly Each[]): Each[] {
  return spans.toSorted((one, other) => one.start - other.start)
}
