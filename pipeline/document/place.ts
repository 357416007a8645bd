/** Finds where a part of an edited block stood in the seed, by going back through the replacements made to it. */

import type { Block, Place } from './document.ts'
import type { Change, Replacement } from './edit.ts'
import { InvariantError } from './finding.ts'

/** Text and place of one part of a block that is being split. */
interface Part {
  readonly text: string
  readonly place: Place
}

/** The block of the reader's that a block is, or was cut from. */
export function rootOf(id: string): string {
  return id.split('.')[0] ?? id
}

/**
 * The parts of a block's text between the offsets `at`, without the white space at the cuts, each with its own place.
 * `changes` are those made so far to blocks with the same root.
 */
export function placesOfParts(block: Block, changes: readonly Change[], at: readonly number[]): Part[] {
  const bounds = [0, ...at, block.text.length]
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? 0
    const raw = block.text.slice(start, end)
    const text = raw.trim()
    if (text === '') {
      throw new InvariantError(`a split of block ${block.id} at ${at.join(', ')} gives an empty part`)
    }
    const textStart = start + raw.length - raw.trimStart().length
    return { text, place: placeOf(block, changes, textStart, textStart + text.length) }
  })
}

function placeOf(block: Block, changes: readonly Change[], start: number, end: number): Place {
  let [from, to] = [start, end]
  for (const { edit } of changes.filter((change) => touches(change, block.id)).reverse()) {
    if (edit.kind === 'split') {
      // The block was made by this split: its place tells where from.
      break
    }
    if (edit.kind === 'replace-text') {
      from = offsetBefore(edit.replacements, from, 'start')
      to = offsetBefore(edit.replacements, to, 'end')
    }
  }
  const { place } = block
  return { ...lineAndColumn(block, changes, from), start: place.start + from, end: place.start + to }
}

/** The line of the character `offset` UTF-16 units after the block's start in the seed. */
function lineAndColumn({ id, text, place }: Block, changes: readonly Change[], offset: number) {
  const read = firstForm(rootOf(id), changes) ?? { text, place }
  const skipped = place.start - read.place.start
  const lines = read.text.slice(skipped, skipped + offset).split(/\r\n|\r|\n/)
  const before = lines.at(-1)?.length ?? 0
  return { line: place.line + lines.length - 1, column: lines.length === 1 ? place.column + before : before + 1 }
}

/** The block as the reader made it, if it was ever changed. */
function firstForm(id: string, changes: readonly Change[]): Block | undefined {
  return changes.flatMap(({ before }) => before).find((block) => block.id === id)
}

function touches({ after }: Change, id: string): boolean {
  return after.some((block) => block.id === id)
}

/** The offset in the text before the replacements; inside a replaced stretch, that stretch's `edge`. */
function offsetBefore(replacements: readonly Replacement[], offset: number, edge: 'start' | 'end'): number {
  let shift = 0
  for (const { start, end, text } of replacements) {
    const newStart = start + shift
    const newEnd = newStart + text.length
    if (offset < newStart || (offset === newStart && edge === 'end')) {
      break
    }
    if (offset < newEnd) {
      return edge === 'start' ? start : end
    }
    shift += text.length - (end - start)
  }
  return offset - shift
}
