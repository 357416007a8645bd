/** Finds the blocks of a text: one a line, or one a group of lines between blank lines, whichever the text uses. */

import type { Place } from '../../pipeline/document/document.ts'
import type { Line } from './lines.ts'

/** How a text marks the end of a block. */
export type BlockMark = 'line' | 'blank-line'

const sentenceEnd = /[.!?。！？…:：;；][”’"'）)\]»」』]*$/u
const listMarker = /^(?:[-•*]|\(?[0-9]{1,3}[.)])\s/u

/** Of the line breaks inside groups, the share that must look like wrapped lines. */
const wrappedShare = 0.5
/** A line was wrapped only when it fills this share of the widest line of its group. */
const filledShare = 0.6
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

/** In a text with one block a line nearly every line ends a sentence; in a wrapped text few do, and most are full. */
function markOf(groups: readonly Line[][]): BlockMark {
  const breaks = groups.reduce((sum, group) => sum + group.length - 1, 0)
  const wrapped = groups.reduce((sum, group) => sum + wrappedLines(group), 0)
  return groups.length > 1 && wrapped > 0 && wrapped >= breaks * wrappedShare ? 'blank-line' : 'line'
}

function wrappedLines(group: readonly Line[]): number {
  const filled = widestOf(group) * filledShare
  const beforeBreak = group.slice(0, -1)
  return beforeBreak.filter(({ text }) => text.length >= filled && !sentenceEnd.test(text) && !listMarker.test(text))
    .length
}

function widestOf(group: readonly Line[]): number {
  return group.reduce((widest, { text }) => Math.max(widest, text.length), 0)
}

/** Inside a group of wrapped lines, a list marker starts a block and a short last line of a sentence ends one. */
function wrappedBlocks(group: readonly Line[]): Line[][] {
  const widest = widestOf(group)
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
