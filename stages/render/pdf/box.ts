/** What is composed of a briefing before it is laid out: boxes of styled text, in reading order. */

import type { FontName } from '../fonts.ts'
import type { Link, Tag } from './tag.ts'

/** Sizes in points, colour as RRGGBB. */
export interface Look {
  readonly font: FontName
  readonly size: number
  readonly colour: string
}

/** Text of one look and one language. */
export interface Span {
  readonly text: string
  readonly look: Look
  /** BCP 47. */
  readonly language: string
  /** A tag of its own inside the box's, for a link or another language. */
  readonly tag?: Tag
  /** The tag around that one. */
  readonly outerTag?: Tag
  readonly link?: Link
}

/** A number, bullet or label beside the first line of a box. */
export interface Marker {
  readonly spans: readonly Span[]
  readonly tag: Tag
  /** Points from the left edge of the text to the marker's own edge; negative in the margin. */
  readonly at: number
  /** Which edge of the marker stands at `at`. */
  readonly edge: 'left' | 'right'
  /** A wider marker stands above the text instead of beside it. */
  readonly room: number
}

/** A note in the margin, under the marker, read before it. */
export interface MarginNote {
  readonly spans: readonly Span[]
  readonly tag: Tag
}

/** Where the outline and the links of the contents lead. */
export interface Destination {
  /** `id` of a heading; none for the title. */
  readonly id?: string
  readonly level: number
  readonly title: string
}

/** One cell of a table, in the order of the columns. */
export interface CellBox {
  readonly spans: readonly Span[]
  readonly tag: Tag
}

/** Cells that stand side by side. Rows with the same `table` share the widths of their columns. */
export interface TableRow {
  readonly table: Tag
  readonly cells: readonly CellBox[]
  /** The names of the columns, repeated above this row when it opens a page. */
  readonly head?: Box
}

/** One block of lines. Lengths in points. */
export interface Box {
  readonly spans: readonly Span[]
  readonly tag: Tag
  readonly leading: number
  /** Between the edges of the text and the lines. */
  readonly indent: { readonly left: number; readonly right: number }
  /** Whether text that is read from right to left stands at the right edge, and all beside it on the other side. */
  readonly turns?: boolean
  /** Between two boxes stands the larger of `after` and `before`; none at the top of a page. */
  readonly before: number
  readonly after: number
  readonly marker?: Marker
  readonly note?: MarginNote
  /** Read after the box, and shown at the foot of the page on which the box ends. */
  readonly footnote?: Box
  /** Stays on the page of the first two lines of the next box. */
  readonly keepWithNext?: boolean
  readonly rule?: { readonly edge: 'left' | 'below'; readonly colour: string; readonly width: number }
  readonly destination?: Destination
  /** The box is the logo, as high as its one line, this many points wide. */
  readonly pictureWidth?: number
  /** The box is a row of a table; it has no spans of its own, and is not broken over pages. */
  readonly row?: TableRow
}

/** Every span of a box, with its footnote. */
export function spansIn(box: Box): readonly Span[] {
  return box.footnote === undefined ? ownSpansIn(box) : [...ownSpansIn(box), ...ownSpansIn(box.footnote)]
}

/** The spans of a box, its marker, its note and its cells. */
export function ownSpansIn({ spans, marker, note, row }: Box): readonly Span[] {
  const cells = row?.cells.flatMap((cell) => cell.spans) ?? []
  const head = row?.head === undefined ? [] : ownSpansIn(row.head)
  return [...spans, ...(marker?.spans ?? []), ...(note?.spans ?? []), ...cells, ...head]
}

/** The boxes and the root of their tags. */
export interface Composition {
  readonly boxes: readonly Box[]
  readonly root: Tag
}
