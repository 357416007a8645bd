/** Sets a box: its text as lines, its marker beside the first of them. */

import type { Box, Marker, TableRow } from './box.ts'
import type { Line } from './break-lines.ts'
import { breakLines } from './break-lines.ts'
import type { Column } from './column-widths.ts'
import type { FontSet } from './font-set.ts'
import type { Tag } from './tag.ts'

/** A line where it stands: `left` in points from the left edge of the text. */
export interface PlacedLine {
  readonly line: Line
  readonly left: number
  readonly tag: Tag
}

/** The lines that share a baseline, in reading order: a marker and the text beside it, or one of them. */
export type Row = readonly PlacedLine[]

/** A box as rows, each as high as the box's leading. */
export interface SetBox {
  readonly box: Box
  readonly rows: readonly Row[]
  /** The head of its table, for a page that this box opens. */
  readonly head?: SetBox
}

/** Sets a box in lines of `measure` points, less its indents. */
export function setBox(box: Box, fonts: FontSet, measure: number): SetBox {
  const { left, right } = box.indent
  const body = breakLines(box.spans, fonts, measure - left - right).map((line) => [{ line, left, tag: box.tag }])
  if (box.marker === undefined) {
    return { box, rows: body }
  }
  const lines = breakLines(box.marker.spans, fonts, measure)
  const [first, ...rest] = body
  const [only] = lines
  if (only !== undefined && first !== undefined && lines.length === 1 && only.width <= box.marker.room) {
    return { box, rows: [[beside(box.marker, only), ...first], ...rest] }
  }
  const { tag } = box.marker
  return { box, rows: [...lines.map((line) => [{ line, left: 0, tag }]), ...body] }
}

function beside({ at, edge, tag }: Marker, line: Line): PlacedLine {
  return { line, left: edge === 'left' ? at : at - line.width, tag }
}

/** Sets a row of a table: each cell's lines in its column, side by side. */
export function setRow(box: Box, { cells, head }: TableRow, columns: readonly Column[], fonts: FontSet): SetBox {
  const set = cells.map(({ spans, tag }, index) => {
    const { left, width } = columns[index] ?? { left: 0, width: 0 }
    return breakLines(spans, fonts, width).map((line): PlacedLine => ({ line, left, tag }))
  })
  const height = Math.max(1, ...set.map((lines) => lines.length))
  const rows = Array.from({ length: height }, (_, row) => set.flatMap((lines) => lines[row] ?? []))
  const again = head?.row === undefined ? {} : { head: setRow(head, head.row, columns, fonts) }
  return { box, rows, ...again }
}
