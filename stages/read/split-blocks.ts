/** Finds the blocks of a text: one a line, or one a group of wrapped lines, whichever the text uses. */

import type { Place } from '../../pipeline/document/document.ts'
import type { Line } from './lines.ts'

/** How a text marks the end of a block. */
export type BlockMark = 'line' | 'blank-line'

const sentenceEnd = /[.!?。！？…:：;；][”’"'）)\]»」』]*$/u
const listMarker = /^(?:[-•*]|\(?[0-9]{1,3}[.)])\s/u

/** Wider lines were not wrapped for reading: each is a paragraph. Narrower ones are a list or verse. */
const widest = 140
const narrowest = { latin: 32, han: 14 } as const
/** A line was wrapped only when the next word would not have fitted into this share of the usual width. */
const filledShare = 0.85
/** Lines shorter than this share of the usual width say nothing about wrapping: titles, credits, verse. */
const shortShare = 0.6
/** Of the line breaks inside groups, the share that must look like wrapped lines. */
const wrappedShare = 0.5

/** `auto` asks the text. The places of the blocks are in reading order and do not overlap. */
export function splitBlocks(lines: readonly Line[], mark: BlockMark | 'auto'): Place[] {
  const groups = groupsOf(lines)
  const width = usualWidth(groups.flat())
  const used = mark === 'auto' ? markOf(groups, width) : mark
  if (used === 'line') {
    return groups.flat().map(({ place }) => place)
  }
  return groups.flatMap((group) => wrappedBlocks(group, width)).map(joined)
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

/** Nine lines in ten are no longer: one long address does not make a text wide. In UTF-16 units. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((one, other) => one - other)
  return lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0
}

/** In a text with one block a line nearly every line ends a sentence; in a wrapped text few do, and most are full. */
function markOf(groups: readonly (readonly Line[])[], width: number): BlockMark {
  const long = groups.filter((group) => group.some(({ text }) => text.length >= width * shortShare))
  const breaks = long.flatMap((group) => group.slice(0, -1).map((line, index) => [line, group[index + 1]] as const))
  const wrapped = breaks.filter(([line, next]) => !sentenceEnd.test(line.text) && isFilled(line, next, width))
  const isHan = /\p{Script=Han}/u.test(breaks[0]?.[0].text ?? '')
  const isWidth = width <= widest && width >= (isHan ? narrowest.han : narrowest.latin)
  return isWidth && wrapped.length > 0 && wrapped.length >= breaks.length * wrappedShare ? 'blank-line' : 'line'
}

/** Whether the first word of the next line would have made the line longer than the text's lines usually are. */
function isFilled(line: Line, next: Line | undefined, width: number): boolean {
  if (next === undefined || listMarker.test(next.text)) {
    return false
  }
  const word = /^(?:\p{Script=Han}|\S{1,30})/u.exec(next.text)?.[0] ?? ''
  return line.text.length + 1 + word.length > width * filledShare
}

/** A line that is not full ends its block: a title, a credit, the last line of a paragraph. */
function wrappedBlocks(group: readonly Line[], width: number): Line[][] {
  const blocks: Line[][] = []
  let isOpen = false
  for (const [index, line] of group.entries()) {
    if (!isOpen) {
      blocks.push([])
    }
    blocks.at(-1)?.push(line)
    isOpen = isFilled(line, group[index + 1], width)
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
