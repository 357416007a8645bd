/** Sets a box: its text as lines, its marker beside the first of them, its note in the margin under the marker. */

import { directionOf } from '../direction.ts'
import { style } from '../style.ts'
import type { Box, MarginNote, Marker, TableRow } from './box.ts'
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
  /** Points from the baseline of its row down to its own; it stands on it when not given. */
  readonly below?: number
}

/** The lines that share a baseline, in reading order: a marker and the text beside it, or one of them. */
export type Row = readonly PlacedLine[]

/** A box as rows, each as high as the box's leading. */
export interface SetBox {
  readonly box: Box
  readonly rows: readonly Row[]
  /** The head of its table, for a page that this box opens. */
  readonly head?: SetBox
  readonly footnote?: SetBox
  /** It is read from right to left: it stands as in a mirror. */
  readonly isTurned?: boolean
}

/** Sets a box in lines of `measure` points, less its indents. */
export function setBox(box: Box, fonts: FontSet, measure: number): SetBox {
  const { left, right } = box.indent
  const direction = directionOf(box.spans.map(({ text }) => text).join(''), box.spans[0]?.language ?? '')
  const lines = breakLines(box.spans, fonts, measure - left - right, direction)
  const body = lines.map((line) => [{ line, left, tag: box.tag }])
  const marked = box.marker === undefined ? body : withMarker(box.marker, body, fonts, measure)
  const rows = box.note === undefined ? marked : withNote(box, box.note, marked, fonts)
  const set = { box, rows, ...(box.footnote && { footnote: setBox(box.footnote, fonts, measure) }) }
  return box.turns === true && direction === 'right-to-left' ? turned(set, measure) : set
}

/** The marker beside the first row, or in rows of its own above it where it is too wide. */
function withMarker(marker: Marker, body: readonly Row[], fonts: FontSet, measure: number): readonly Row[] {
  const { tag, room } = marker
  const lines = breakLines(marker.spans, fonts, measure)
  const [first, ...rest] = body
  const [only] = lines
  if (only !== undefined && first !== undefined && lines.length === 1 && only.width <= room) {
    return [[beside(marker, only), ...first], ...rest]
  }
  return [...lines.map((line) => [{ line, left: 0, tag }]), ...body]
}

function beside({ at, edge, tag }: Marker, line: Line): PlacedLine {
  return { line, left: edge === 'left' ? at : at - line.width, tag }
}

/** All lines of the note belong to the first row, so that no page break parts them from it; a short text gets empty rows. */
function withNote({ leading, after }: Box, { spans, tag }: MarginNote, rows: readonly Row[], fonts: FontSet): Row[] {
  const { marginNote, numberGap } = style
  const note = breakLines(spans, fonts, marginNote.width).map((line, index): PlacedLine => {
    return { line, left: -numberGap - line.width, tag, below: marginNote.below + index * marginNote.leading }
  })
  const height = marginNote.below + note.length * marginNote.leading
  const needed = Math.ceil((height - after) / leading)
  const empty = Array.from({ length: Math.max(0, needed - rows.length) }, (): Row => [])
  const [first = [], ...rest] = rows
  return [[...note, ...first], ...rest, ...empty]
}

/** Every line as far from the right edge as it was from the left. */
function turned(set: SetBox, measure: number): SetBox {
  const turn = (placed: PlacedLine) => ({ ...placed, left: measure - placed.left - placed.line.width })
  return { ...set, rows: set.rows.map((row) => row.map(turn)), isTurned: true }
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
