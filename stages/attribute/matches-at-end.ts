/** Finds what patterns match at the end of a text, fused to the sentences before it or on a line of its own. */

import { foldMarks, type Pattern, tailsMatching } from './pattern.ts'

/** UTF-16 offsets in the text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** How much of the end of a long text is searched (UTF-16 units). */
const searchedTail = 600

/** What the patterns match to the end of the text; `endOf` says where in a match its own words end, -1 that it is none. */
export function matchesAtEnd(
  text: string,
  patterns: readonly Pattern[],
  endOf = (_: Pattern, matched: string) => matched.length,
): readonly Stretch[] {
  const from = Math.max(0, text.length - searchedTail)
  const tail = foldMarks(text.slice(from))
  return patterns.flatMap((pattern) =>
    tailsMatching(pattern, tail)
      .map((start) => ({ start: from + start, end: from + start + endOf(pattern, tail.slice(start)) }))
      // Where the tail is cut off from a longer text, it does not begin with a sentence.
      .filter(({ start, end }) => end > start && (start > from || from === 0)),
  )
}
