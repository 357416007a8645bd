/** Shares the width of a table out to its columns, by what stands in them. */

import { style } from '../style.ts'
import type { Span } from './box.ts'
import { breakLines, narrowestMeasure } from './break-lines.ts'
import type { FontSet } from './font-set.ts'

/** Left edges and widths of columns, in points from the left edge of the text. */
export interface Column {
  readonly left: number
  readonly width: number
}

/**
 * Columns as wide as their longest cell, when these fit in `measure` points; else each keeps its longest word whole and
 * has a share of what is left, the larger the more it would take; else words are cut.
 */
export function columnsOf(rows: readonly (readonly (readonly Span[])[])[], fonts: FontSet, measure: number): Column[] {
  const count = rows[0]?.length ?? 0
  const columns = Array.from({ length: count }, (_, index) => rows.map((row) => row[index] ?? []))
  const wanted = columns.map((cells) =>
    widest(cells, (cell) => breakLines(cell, fonts, Number.MAX_VALUE)[0]?.width ?? 0),
  )
  const least = columns.map((cells) => widest(cells, (cell) => narrowestMeasure(cell, fonts)))
  const room = measure - style.columnGap * (count - 1)
  let left = 0
  return share(wanted, least, room).map((width) => {
    const column = { left, width }
    left += width + style.columnGap
    return column
  })
}

function share(wanted: readonly number[], least: readonly number[], room: number): readonly number[] {
  if (sum(wanted) <= room) {
    return wanted
  }
  if (sum(least) >= room) {
    return least.map((width) => (width / sum(least)) * room)
  }
  const part = (room - sum(least)) / (sum(wanted) - sum(least))
  return least.map((width, index) => width + ((wanted[index] ?? width) - width) * part)
}

function widest<Cell>(cells: readonly Cell[], measure: (cell: Cell) => number): number {
  return cells.reduce((width, cell) => Math.max(width, measure(cell)), 0)
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}
