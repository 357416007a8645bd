/** Finds the Markdown marks that some seeds carry at the start of a line. */

import type { Replacement } from '../../pipeline/document/edit.ts'

/** A heading with `#` marks: how many, and what takes them out of the text. */
export interface MarkedHeading {
  readonly depth: number
  readonly unmark: readonly Replacement[]
}

/** `#` to `######`, a space and words; marks that close the line go as well (CommonMark 4.2). */
export function markedHeading(text: string): MarkedHeading | undefined {
  const opening = /^(#{1,6})[ \t]+(?=[^#\s])/u.exec(text)
  if (opening === null) {
    return undefined
  }
  const depth = opening[1]?.length ?? 1
  return { depth, unmark: [{ start: 0, end: opening[0].length, text: '' }, ...withoutClosing(text)] }
}

function withoutClosing(text: string): Replacement[] {
  let start = text.length
  while (text[start - 1] === '#') {
    start -= 1
  }
  const wordsEnd = text.slice(0, start).trimEnd().length
  return start < text.length && wordsEnd < start ? [{ start: wordsEnd, end: text.length, text: '' }] : []
}

/** Takes the `> ` of a block quotation out; empty when the text is none or has no words (CommonMark 5.1). */
export function unmarkQuote(text: string): Replacement[] {
  const mark = /^(?:> ?)+(?=[^>\s])/u.exec(text)
  return mark === null ? [] : [{ start: 0, end: mark[0].length, text: '' }]
}
