/** Finds the lines that a source prints around its articles, such as “Follow us” lines, by the source's own list. */

import type { Block } from '../../pipeline/document/document.ts'
import type { Claim } from './claim.ts'

/** Claims the paragraphs that equal a line of `furniture`, letter case and outer white space aside. */
export function claimFurniture(blocks: readonly Block[], furniture: readonly string[]): Claim[] {
  const lines = new Set(furniture.map(folded))
  return blocks
    .filter(({ kind, text }) => kind === 'paragraph' && lines.has(folded(text)))
    .map(({ id }) => ({
      block: id,
      to: 'furniture',
      reason: 'the whole line is in the list of furniture of its source',
    }))
}

function folded(line: string): string {
  return line.trim().toLowerCase()
}
