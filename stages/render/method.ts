/** Words "How this briefing was made": what was left out, what was changed, and where the rest is recorded. */

import { bodyKinds, type Document } from '../../pipeline/document/document.ts'
import { backgroundPoints } from './background.ts'
import { blocksOfKind, paragraphNumbers, type Section } from './outline.ts'
import { capitalized, counted, listed } from './phrases.ts'

/** More lines than this are counted, not listed: the record has them all. */
const maximumListed = 12

/** One sentence or two for each point. */
export function methodPoints(document: Document, sections: readonly Section[]): string[] {
  const leftOut = [...repeated(document, sections), ...furniture(document)]
  const words = leftOut.length === 0 ? 'No paragraph was left out. All words' : 'All other words'
  return [
    ...leftOut,
    ...backgroundPoints(document),
    ...rewritten(document),
    `${words} of the article stand unchanged and in the order of the source${titleFirst(document)}; what credits and notices it has stand under “Source and attribution”. Paragraph numbers, labels and remarks such as this one are ours.`,
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
    const number = numbers.get(kept)
    const where = number === undefined ? 'the title' : `paragraph ${number}`
    const how = edit.as === 'contained-duplicate' ? 'stands whole in' : 'repeats'
    return `line ${block?.place.line} of the source ${how} line ${lines.get(kept)} (${where})`
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
        `Spaces, line breaks, invisible characters, marks of layout or the way accents are stored were made uniform in ${counted(blocks.size, 'block')} of text; no letter, digit, quotation mark or dash was changed.`,
      ]
}

/** The title goes to the top, wherever the source has it. */
function titleFirst({ blocks }: Document): string {
  const title = blocks.findIndex(({ kind }) => kind === 'title')
  return blocks.slice(0, Math.max(0, title)).some(({ kind }) => bodyKinds.has(kind)) ? ', its title first' : ''
}
