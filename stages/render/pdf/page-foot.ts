/** The foot of a page: where notes stand, and how much height they take from the text. */

import { style } from '../style.ts'
import type { Fragment } from './paginate.ts'
import type { SetBox } from './set-box.ts'

/** A higher note, as a share of the height of the text, stands below its paragraph: it may go on on the next page. */
const maxShare = 1 / 3

/** Each box with its footnote where that fits a foot of a page of that height, else with the footnote as the box after it. */
export function withFittingNotes(boxes: readonly SetBox[], height: number): readonly SetBox[] {
  return boxes.flatMap((set) => {
    const { footnote, ...alone } = set
    const fits = footnote === undefined || heightOf(footnote) <= height * maxShare
    return fits ? [set] : [alone, footnote]
  })
}

/** Height of a foot of `foot` points with a note more; the first also needs the gap that holds the rule. */
export function footWith(foot: number, note: SetBox | undefined): number {
  return note === undefined ? foot : (foot === 0 ? style.note.gap : foot) + heightOf(note)
}

/** The fragments of a page, its notes moved down to the foot of `foot` points. */
export function withFoot(fragments: readonly Fragment[], foot: number, height: number): readonly Fragment[] {
  let top = height - foot + style.note.gap
  let isFirst = true
  return fragments.map((fragment) => {
    if (fragment.foot === undefined) {
      return fragment
    }
    const placed: Fragment = { ...fragment, top, foot: isFirst ? 'first' : 'other' }
    top += heightOf(fragment.set)
    isFirst = false
    return placed
  })
}

/** Height of all rows of a box. */
export function heightOf({ box, rows }: SetBox): number {
  return rows.length * box.leading
}
