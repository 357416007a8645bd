/** Decides which paragraph carries the note that cites the source: the first of its text. */

import type { Document } from '../../pipeline/document/document.ts'
import type { SourceProfile } from '../../pipeline/document/source-profile.ts'
import { backgroundNotes } from './background.ts'
import type { Note } from './briefing.ts'
import { citationOf } from './citation.ts'
import type { Section } from './outline.ts'

/** The one note by the id of the block that carries it: a text is cited once, not under each of its paragraphs. */
export function notesOf(
  document: Document,
  profile: SourceProfile,
  sections: readonly Section[],
): ReadonlyMap<string, Note> {
  const margins = backgroundNotes(document)
  const free = sections.flatMap(({ paragraphs }) => paragraphs).filter(({ block }) => !margins.has(block.id))
  const first = free.find(({ block }) => block.kind !== 'caption') ?? free[0]
  return new Map(first === undefined ? [] : [[first.block.id, { number: 1, runs: citationOf(document, profile) }]])
}
