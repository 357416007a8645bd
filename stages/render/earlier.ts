/** Words "What earlier texts said": which paragraphs came before, where, and what differs. */

import type { Document } from '../../pipeline/document/document.ts'
import { paragraphNumbers, type Section } from './outline.ts'

/** More paragraphs than this are counted, not listed: the record has them all. */
const maximumListed = 12

/** One sentence for each paragraph that repeats an earlier text; standing background is marked in the margin instead. */
export function earlierPoints(document: Document, sections: readonly Section[]): string[] {
  const numbers = paragraphNumbers(sections)
  const points = document.changes.flatMap(({ edit }) => {
    const isNews = edit.kind === 'cite' && edit.evidence.earlierDocuments > 0 && edit.evidence.isBackground !== true
    const number = isNews ? numbers.get(edit.block) : undefined
    return number === undefined ? [] : [`Paragraph ${number} ${edit.reason}.`]
  })
  const more = points.length - maximumListed
  return more > 0 ? [...points.slice(0, maximumListed), `The record, briefing.json, lists ${more} more.`] : points
}
