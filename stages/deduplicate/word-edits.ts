/** Names the edits between two paragraphs and shows each in the words of both. */

import type { WordEdit } from '../../pipeline/document/comparison.ts'
import type { Difference } from './differences.ts'
import { digitOrNumeral, editKindOf } from './edit-kind.ts'
import type { Prepared } from './prepared.ts'

/** In reading order. */
export function wordEdits(later: Prepared, earlier: Prepared, differences: readonly Difference[]): WordEdit[] {
  const isEnglish = later.isEnglish && earlier.isEnglish
  const isMoved = isReordered(later, earlier, differences)
  return differences.map((difference) => {
    const before = wordsOf(earlier, difference.earlier, difference.earlierEnd)
    const after = wordsOf(later, difference.later, difference.laterEnd)
    const kind = isMoved ? 'order' : editKindOf(before, after, isEnglish)
    const fused = kind === 'number' ? fusedNumerals(later, difference.later) : 0
    return {
      kind,
      earlier: stretchOf(earlier, difference.earlier - fused, difference.earlierEnd),
      later: stretchOf(later, difference.later - fused, difference.laterEnd),
    }
  })
}

/** For two paragraphs with the same words. */
export function punctuationEdit(later: Prepared, earlier: Prepared): WordEdit {
  const whole = ({ text }: Prepared) => ({ start: 0, end: text.length, text })
  return { kind: 'punctuation', earlier: whole(earlier), later: whole(later) }
}

/** The same words in another order may turn an accusation round. */
function isReordered(later: Prepared, earlier: Prepared, differences: readonly Difference[]): boolean {
  const lost = differences.flatMap((each) => earlier.ids.slice(each.earlier, each.earlierEnd)).sort()
  const added = differences.flatMap((each) => later.ids.slice(each.later, each.laterEnd)).sort()
  return lost.length === added.length && lost.every((id, index) => id === added[index])
}

/** How many words before `at` are the beginning of the same number, written without a space: 四十|四. */
function fusedNumerals({ text, starts, ends }: Prepared, at: number): number {
  let count = 0
  while (count < at && isNumeralBefore(at - count)) {
    count += 1
  }
  return count

  function isNumeralBefore(position: number): boolean {
    const [start = 0, end = 0] = [starts[position - 1], ends[position - 1]]
    return end === starts[position] && digitOrNumeral.test(text.slice(start, end))
  }
}

function wordsOf({ text, starts, ends }: Prepared, from: number, to: number): string[] {
  return starts.slice(from, to).map((start, index) => text.slice(start, ends[from + index]))
}

function stretchOf({ text, starts, ends }: Prepared, from: number, to: number): WordEdit['earlier'] {
  const start = starts[from] ?? text.length
  const end = from === to ? start : (ends[to - 1] ?? start)
  return { start, end, text: text.slice(start, end) }
}
