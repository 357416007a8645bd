/** Words "How this briefing was made": what was left out, what was changed, and where the rest is recorded. */

import type { Document } from '../../pipeline/document/document.ts'
import { blocksOfKind, paragraphNumbers, type Section } from './outline.ts'
import { counted, listed } from './phrases.ts'

/** More lines than this are counted, not listed: the record has them all. */
const maximumListed = 12

/** One sentence or two for each point. */
export function methodPoints(document: Document, sections: readonly Section[]): string[] {
  const leftOut = [...repeated(document, sections), ...furniture(document)]
  const words = leftOut.length === 0 ? 'No paragraph was left out. All words' : 'All other words'
  return [
    ...leftOut,
    ...rewritten(document),
    `${words} of the article stand unchanged and in the order of the source; credits and notices stand under “Source and attribution”. Paragraph numbers, labels and the sections in this typeface are ours.`,
    `Seed: ${document.seed.path}, SHA-256 ${document.seed.sha256}. The record beside this briefing, briefing.json, holds every change and the text that was left out.`,
  ]
}

/** The repeated blocks that were dropped, with the line of each and of the one kept. */
function repeated(document: Document, sections: readonly Section[]): string[] {
  const numbers = paragraphNumbers(sections)
  const drops = document.changes.flatMap(({ edit, before }) =>
    edit.kind === 'drop' ? [{ edit, block: before[0] }] : [],
  )
  if (drops.length === 0) {
    return []
  }
  const lines = new Map(document.blocks.map(({ id, place }) => [id, place.line]))
  const details = drops.slice(0, maximumListed).map(({ edit, block }) => {
    const kept = edit.keptInstead.block
    const how = edit.as === 'contained-duplicate' ? 'stands whole in' : 'repeats'
    return `line ${block?.place.line} of the source ${how} line ${lines.get(kept)} (paragraph ${numbers.get(kept)})`
  })
  const more = drops.length > maximumListed ? `; the record lists ${drops.length - maximumListed} more` : ''
  const was = drops.length === 1 ? 'was' : 'were'
  return [`${capitalized(counted(drops.length, 'repeated paragraph'))} ${was} left out: ${details.join('; ')}${more}.`]
}

function furniture(document: Document): string[] {
  const lines = blocksOfKind(document, 'furniture').map(({ place }) => place.line)
  if (lines.length === 0) {
    return []
  }
  const shown =
    lines.length > maximumListed ? '' : ` (${lines.length === 1 ? 'line' : 'lines'} ${listed(lines)} of the source)`
  const what = counted(lines.length, 'block that is not part of the article', 'blocks that are not part of the article')
  const was = lines.length === 1 ? 'was' : 'were'
  return [`${capitalized(what)} ${was} left out${shown}: page furniture or a description of the file.`]
}

function rewritten(document: Document): string[] {
  const blocks = new Set(document.changes.flatMap(({ edit }) => (edit.kind === 'replace-text' ? [edit.block] : [])))
  return blocks.size === 0
    ? []
    : [
        `Spaces, line breaks, invisible characters or marks of layout were made uniform in ${counted(blocks.size, 'block')} of text; no letter, digit, quotation mark or dash was changed.`,
      ]
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
