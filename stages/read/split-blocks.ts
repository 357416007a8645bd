/** Finds the blocks of a text: one a line, or one a group of lines between blank lines, whichever the text uses. */

import type { Place } from '../../pipeline/document/document.ts'
import type { Line } from './lines.ts'

/** How a text marks the end of a block. */
export type BlockMark = 'line' | 'blank-line'

const sentenceEnd = /[.!?。！？…:：;；][”’"'）)\]»」』]*$/u
const listMarker = /^(?:[-•*]|\(?[0-9]{1,3}[.)])\s/u

/** Of the line breaks inside groups, the share that must look like wrapped lines. */
const wrappedShare = 0.5
/** A line that ends a sentence and is shorter than this share of the widest line ends its block. */
const shortLineShare = 0.7

/** `auto` asks the text. The places of the blocks are in reading order and do not overlap. */
export function splitBlocks(lines: readonly Line[], mark: BlockMark | 'auto'): Place[] {
  const groups = groupsOf(lines)
  const used = mark === 'auto' ? markOf(groups) : mark
  if (used === 'line') {
    return groups.flat().map(({ place }) => place)
  }
  return groups.flatMap((group) => wrappedBlocks(group)).map(joined)
}

/** Groups of lines with blank lines between them. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [[]]
  for (const line of lines) {
    if (line.text === '') {
      groups.push([])
    } else {
      groups.at(-1)?.push(line)
    }
  }
  return groups.filter((group) => group.length > 0)
}

/** In a text with one block a line nearly every line ends a sentence; in a wrapped text few do. */
function markOf(groups: readonly Line[][]): BlockMark {
  const beforeBreak = groups.flatMap((group) => group.slice(0, -1))
  const wrapped = beforeBreak.filter(({ text }) => !sentenceEnd.test(text) && !listMarker.test(text))
  const severalGroups = groups.length > 1
  return severalGroups && wrapped.length > 0 && wrapped.length >= beforeBreak.length * wrappedShare
    ? 'blank-line'
    : 'line'
}

/** Inside a group of wrapped lines, a list marker starts a block and a short last line of a sentence ends one. */
function wrappedBlocks(group: readonly Line[]): Line[][] {
  const widest = Math.max(...group.map(({ text }) => text.length))
  const blocks: Line[][] = []
  let open = false
  for (const line of group) {
    if (!open || listMarker.test(line.text)) {
      blocks.push([])
    }
    blocks.at(-1)?.push(line)
    open = !(sentenceEnd.test(line.text) && line.text.length < widest * shortLineShare)
  }
  return blocks
}

function joined(block: readonly Line[]): Place {
  const first = block[0]?.place
  const last = block.at(-1)?.place
  if (first === undefined || last === undefined) {
    throw new RangeError('a block has at least one line')
  }
  return { ...first, end: last.end }
}
