/** Lays a composed briefing out on paper: plain data, nothing is drawn yet. */

import { leadingOf } from '../fonts.ts'
import { style } from '../style.ts'
import type { Box } from './box.ts'
import { ownSpansIn } from './box.ts'
import { type Column, columnsOf } from './column-widths.ts'
import type { FontSet } from './font-set.ts'
import type { Page } from './paginate.ts'
import { paginate } from './paginate.ts'
import { setBox, setRow } from './set-box.ts'
import type { Tag } from './tag.ts'

/** Points. `left` is the left edge of the text, `measure` its width. */
export interface Paper {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly measure: number
}

export interface Layout {
  readonly paper: Paper
  readonly pages: readonly Page[]
}

/** The paper of a page size, with lines that are comfortable to read on it. */
export function paperOf(page: keyof typeof style.pages): Paper {
  const { width, height } = style.pages[page]
  const { left, right } = style.margin
  return { width, height, left, measure: Math.min(style.measure, width - left - right) }
}

/** Sets and pages all boxes. */
export function layOut(composed: readonly Box[], fonts: FontSet, paper: Paper): Layout {
  const { top, bottom } = style.margin
  const boxes = composed.map(roomy)
  const columns = columnsOfTables(boxes, fonts, paper.measure)
  const set = boxes.map((box) => {
    const widths = box.row && columns.get(box.row.table)
    if (box.pictureWidth !== undefined) {
      return { box, rows: [[]] }
    }
    return box.row && widths ? setRow(box, box.row, widths, fonts) : setBox(box, fonts, paper.measure)
  })
  return { paper, pages: paginate(set, paper.height - top - bottom) }
}

function columnsOfTables(boxes: readonly Box[], fonts: FontSet, measure: number): ReadonlyMap<Tag, readonly Column[]> {
  const tables = Map.groupBy(
    boxes.flatMap(({ row }) => row ?? []),
    ({ table }) => table,
  )
  return new Map(
    [...tables].map(([table, rows]) => {
      const cells = rows.map((row) => row.cells.map(({ spans }) => spans))
      return [table, columnsOf(cells, fonts, measure)]
    }),
  )
}

/** Lines as far apart as their script needs. */
function roomy(box: Box): Box {
  const text = ownSpansIn(box)
    .map((span) => span.text)
    .join('')
  const footnote = box.footnote === undefined ? {} : { footnote: roomy(box.footnote) }
  return { ...box, leading: box.leading * leadingOf(text), ...footnote }
}
