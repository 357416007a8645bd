/** Words what stands in the margin beside standing background: a paragraph that keeps coming back. */

import type { Document } from '../../pipeline/document/document.ts'
import { earlierTexts } from '../deduplicate/earlier-texts.ts'

/** The note of each block that is standing background, by the id of the block. */
export function backgroundNotes({ changes }: Document): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap(({ edit }) =>
      edit.kind === 'cite' && edit.evidence.isBackground === true
        ? [[edit.block, `Background: in ${earlierTexts(edit.evidence.earlierDocuments)}`] as const]
        : [],
    ),
  )
}

/** One sentence on what the notes mean; none when there are none. */
export function backgroundPoints(document: Document): string[] {
  return backgroundNotes(document).size === 0
    ? []
    : [
        '“Background” in the margin marks a paragraph whose words keep coming back: they stand in so many earlier texts as well. The record names the first of them.',
      ]
}
