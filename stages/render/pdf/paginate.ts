/** Spreads boxes over pages: no single line of a box at the foot or the head of a page, no heading without its text. */

import { footWith, heightOf, withFittingNotes, withFoot } from './page-foot.ts'
import type { SetBox } from './set-box.ts'

/** Rows `from` to `to` (not included) of a box, `top` points below the upper edge of the text. */
export interface Fragment {
  readonly set: SetBox
  readonly from: number
  readonly to: number
  readonly top: number
  /** The head of a table that goes on: furniture of the page. */
  readonly isRepeated?: boolean
  /** It is a note at the foot of the page; the first has a rule above it. */
  readonly foot?: 'first' | 'other'
}

/** What stands on a page, in reading order. */
export type Page = readonly Fragment[]

/** A page that is being filled; `foot` is the height that its notes take. */
interface Sheet {
  readonly fragments: Fragment[]
  foot: number
}

/** Rows of a box that stay together at a page break, on either side. */
const together = 2

/** Boxes in a row that are kept with the next; a longer chain is broken. */
const maxChain = 8

/** Pages whose text is `height` points high. A page that would be empty is never made. */
export function paginate(all: readonly SetBox[], height: number): readonly Page[] {
  const boxes = withFittingNotes(all, height)
  let sheet: Sheet = { fragments: [], foot: 0 }
  const sheets = [sheet]
  let used = 0
  let gap = 0
  for (const [index, set] of boxes.entries()) {
    const { leading, before, after } = set.box
    let top = used === 0 ? 0 : used + Math.max(gap, before)
    let isWholePage = top === 0
    const turn = () => {
      const head = headAgain(set, height)
      sheet = { fragments: head === undefined ? [] : [head], foot: 0 }
      sheets.push(sheet)
      top = head === undefined ? 0 : heightOf(head.set) + head.set.box.after
      isWholePage = true
    }
    if (used > 0 && top + headHeight(boxes, index, sheet.foot) > height) {
      turn()
    }
    for (let from = 0; from < set.rows.length; ) {
      const rest = set.rows.length - from
      const above = (foot: number) => Math.floor((height - foot - top) / leading)
      const rows = rowsThatFit(rest, above(sheet.foot), above(footWith(sheet.foot, set.footnote)), isWholePage)
      if (rows > 0) {
        sheet.fragments.push({ set, from, to: from + rows, top })
        used = top + rows * leading
      }
      if (rows < rest) {
        turn()
      }
      from += rows
    }
    if (set.footnote !== undefined) {
      sheet.fragments.push({ set: set.footnote, from: 0, to: set.footnote.rows.length, top: 0, foot: 'other' })
      sheet.foot = footWith(sheet.foot, set.footnote)
    }
    gap = after
  }
  return sheets.map(({ fragments, foot }) => withFoot(fragments, foot, height))
}

/** The head of a table, above a row of it that opens a page; a head that would fill the page is left out. */
function headAgain({ head }: SetBox, height: number): Fragment | undefined {
  return head !== undefined && heightOf(head) < height / 3
    ? { set: head, from: 0, to: head.rows.length, top: 0, isRepeated: true }
    : undefined
}

/**
 * How many of the `rest` rows stand on this page when `fit` have room, and `fitToEnd` when they are the last, which the
 * box's footnote goes with. A whole page always takes at least one.
 */
function rowsThatFit(rest: number, fit: number, fitToEnd: number, isWholePage: boolean): number {
  if (rest <= fitToEnd) {
    return rest
  }
  const rows = Math.min(fit, rest - together)
  return rows >= together ? rows : isWholePage ? Math.min(rest, Math.max(1, fit)) : 0
}

/** The least height that a box needs on its page, with the foot: its first rows, or all of a heading and the first rows after it. A table's row is whole. */
function headHeight(boxes: readonly SetBox[], index: number, foot: number): number {
  let height = 0
  for (const [offset, { box, rows, footnote }] of boxes.slice(index, index + maxChain).entries()) {
    const previous = boxes[index + offset - 1]?.box
    const gap = offset === 0 ? 0 : Math.max(previous?.after ?? 0, box.before)
    if (box.keepWithNext !== true) {
      const first = box.row !== undefined || rows.length < 2 * together ? rows.length : together
      return height + gap + first * box.leading + (first === rows.length ? footWith(foot, footnote) : foot)
    }
    height += gap + rows.length * box.leading
  }
  return height + foot
}
