/** Says why nothing came of two paragraphs that were worth comparing. */

import type { Edit } from '../../pipeline/document/edit.ts'
import { maximumWords } from './compare.ts'
import type { Paragraph } from './paragraph.ts'

/** `reason` follows on the paragraph: "has too little in common with line 4". */
export function rejected({ twin }: Paragraph, candidate: Paragraph, reason: string): Edit {
  const { document, block, line } = candidate.twin
  return { kind: 'reject', block: twin.block, candidate: { document, block, line }, reason }
}

/** For a pair that `compare` gives no relation; `place` is where the other one stands. */
export function unlike(paragraph: Paragraph, candidate: Paragraph, place: string): Edit {
  const isLong = Math.max(paragraph.prepared.ids.length, candidate.prepared.ids.length) > maximumWords
  const reason = isLong
    ? `is not the same as ${place}, and one of the two is too long (${maximumWords} words) to compare word by word`
    : `has too little in common with ${place}`
  return rejected(paragraph, candidate, reason)
}
