/** Names the edits between two paragraphs and shows each in the words of both. */

import type { WordEdit } from '../../pipeline/document/comparison.ts'
import type { Difference } from './differences.ts'
import { editKindOf } from './edit-kind.ts'
import type { Prepared } from './prepared.ts'

/** In reading order. */
export function wordEdits(later: Prepared, earlier: Prepared, differences: readonly Difference[]): WordEdit[] {
  const isEnglish = later.isEnglish && earlier.isEnglish
  const isMoved = isReordered(later, earlier, differences)
  return differences.map((difference) => {
    const before = wordsOf(earlier, difference.earlier, difference.earlierEnd)
    const after = wordsOf(later, difference.later, difference.laterEnd)
    return {
      kind: isMoved ? 'order' : editKindOf(before, after, isEnglish),
      earlier: stretchOf(earlier, difference.earlier, difference.earlierEnd),
      later: stretchOf(later, difference.later, difference.laterEnd),
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

function wordsOf({ text, starts, ends }: Prepared, from: number, to: number): string[] {
  return starts.slice(from, to).map((start, index) => text.slice(start, ends[from + index]))
}

function stretchOf({ text, starts, ends }: Prepared, from: number, to: number): WordEdit['earlier'] {
  const start = starts[from] ?? text.length
  const end = from === to ? start : (ends[to - 1] ?? start)
  return { start, end, text: text.slice(start, end) }
}
