/** Spreads boxes over pages: no single line of a box at the foot or the head of a page, no heading without its text. */

import type { SetBox } from './set-box.ts'

/** Rows `from` to `to` (not included) of a box, `top` points below the upper edge of the text. */
export interface Fragment {
  readonly set: SetBox
  readonly from: number
  readonly to: number
  readonly top: number
  /** The head of a table that goes on: furniture of the page. */
  readonly isRepeated?: boolean
}

/** What stands on a page, from top to bottom. */
export type Page = readonly Fragment[]

/** Rows of a box that stay together at a page break, on either side. */
const together = 2

/** Boxes in a row that are kept with the next; a longer chain is broken. */
const maxChain = 8

/** Pages whose text is `height` points high. A page that would be empty is never made. */
export function paginate(boxes: readonly SetBox[], height: number): readonly Page[] {
  const pages: Fragment[][] = [[]]
  let used = 0
  let gap = 0
  for (const [index, set] of boxes.entries()) {
    const { leading, before, after } = set.box
    let top = used === 0 ? 0 : used + Math.max(gap, before)
    let isWholePage = top === 0
    const turn = () => {
      const head = headAgain(set, height)
      pages.push(head === undefined ? [] : [head])
      top = head === undefined ? 0 : heightOf(head.set) + head.set.box.after
      isWholePage = true
    }
    if (used > 0 && top + headHeight(boxes, index) > height) {
      turn()
    }
    for (let from = 0; from < set.rows.length; ) {
      const to = from + rowsThatFit(set.rows.length - from, Math.floor((height - top) / leading), isWholePage)
      if (to > from) {
        pages.at(-1)?.push({ set, from, to, top })
        used = top + (to - from) * leading
      }
      if (to < set.rows.length) {
        turn()
      }
      from = to
    }
    gap = after
  }
  return pages
}

/** The head of a table, above a row of it that opens a page; a head that would fill the page is left out. */
function headAgain({ head }: SetBox, height: number): Fragment | undefined {
  return head !== undefined && heightOf(head) < height / 3
    ? { set: head, from: 0, to: head.rows.length, top: 0, isRepeated: true }
    : undefined
}

function heightOf({ box, rows }: SetBox): number {
  return rows.length * box.leading
}

/** How many of the `rest` rows stand on this page when `fit` have room. A whole page always takes at least one. */
function rowsThatFit(rest: number, fit: number, isWholePage: boolean): number {
  if (rest <= fit) {
    return rest
  }
  const rows = Math.min(fit, rest - together)
  return rows >= together ? rows : isWholePage ? Math.max(1, fit) : 0
}

/** The least height that a box needs on its page: its first rows, or all of a heading and the first rows after it. A table's row is whole. */
function headHeight(boxes: readonly SetBox[], index: number): number {
  let height = 0
  for (const [offset, { box, rows }] of boxes.slice(index, index + maxChain).entries()) {
    const previous = boxes[index + offset - 1]?.box
    const gap = offset === 0 ? 0 : Math.max(previous?.after ?? 0, box.before)
    if (box.keepWithNext !== true) {
      const first = box.row !== undefined || rows.length < 2 * together ? rows.length : together
      return height + gap + first * box.leading
    }
    height += gap + rows.length * box.leading
  }
  return height
}
