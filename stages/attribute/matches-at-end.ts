/** Finds what patterns match at the end of a text, fused to the sentences before it or on a line of its own. */

import { foldMarks, type Pattern, tailsMatching } from './pattern.ts'

/** UTF-16 offsets in the text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** How much of the end of a long text is searched (UTF-16 units). */
const searchedTail = 600

/** The end of a text, ready to be searched for several kinds of patterns. */
export interface Tail {
  /** Offset in the text at which the tail begins. */
  readonly from: number
  readonly folded: string
}

export function tailOf(text: string): Tail {
  const from = Math.max(0, text.length - searchedTail)
  return { from, folded: foldMarks(text.slice(from)) }
}

/** What the patterns match to the end of the text; `endOf` says where in a match its own words end, -1 that it is none. */
export function matchesAtEnd(
  { from, folded }: Tail,
  patterns: readonly Pattern[],
  endOf = (_: Pattern, matched: string) => matched.length,
): readonly Stretch[] {
  return patterns.flatMap((pattern) =>
    tailsMatching(pattern, folded)
      .map((start) => ({ start: from + start, end: from + start + endOf(pattern, folded.slice(start)) }))
      // Where the tail is cut off from a longer text, it does not begin with a sentence.
      .filter(({ start, end }) => end > start && (start > from || from === 0)),
  )
}
