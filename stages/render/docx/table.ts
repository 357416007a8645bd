/** Sets a table of Word: its head is repeated on every page, its rows are not broken, screen readers hear what it is. */

import type { ITableCellOptions } from 'docx'
import { BorderStyle, StringValueElement, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { style } from '../style.ts'
import { twips } from './fonts.ts'
import type { Piece } from './run-setter.ts'
import { setParagraph, textOf } from './run-setter.ts'

type Row = readonly (readonly Piece[])[]

/** A longer text gives its column no more of the width. In characters. */
const widest = 60

/** A longer word may be broken: no column is as wide as an address. In characters. */
const longestWord = 16
/** Estimate in points: bold capitals are wider, other letters narrower. */
const letterWidth = style.small.size * 0.6

/** Space between a cell's text and its upper and lower edge. */
const padding = twips(style.space.row / 2)

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const rule = { style: BorderStyle.SINGLE, size: 4, color: style.colour.rule }
const borders = { top: none, left: none, right: none, bottom: rule, insideHorizontal: rule, insideVertical: none }

/** A table with `names` above its columns; `caption` is what a screen reader says of it. */
export function setTable(caption: string, names: Row, rows: readonly Row[]): Table {
  const widths = columnWidths([names, ...rows])
  const table = new Table({
    rows: [
      new TableRow({ cantSplit: true, tableHeader: true, children: cells(names, 'TableHeading', widths) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, 'TableText', widths) })),
    ],
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { top: padding, bottom: padding, left: 0, right: twips(style.columnGap) },
    borders,
  })
  describe(table, caption)
  return table
}

function cells(row: Row, styleId: string, widths: readonly number[]): TableCell[] {
  return row.map((pieces, index) => {
    const options: ITableCellOptions = {
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: [setParagraph({ style: styleId }, pieces)],
    }
    return new TableCell(options)
  })
}

/**
 * Each column has room for its longest word; what is left is shared by the length of the longest text. Word alone knows
 * how wide its letters are, so both are estimates. Twentieths of a point.
 */
function columnWidths(rows: readonly Row[]): number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => textOf(row[column] ?? [])))
  const words = columns.map((texts) =>
    longestOf(
      texts.flatMap((text) => text.split(/\s+/)),
      1,
      longestWord,
    ),
  )
  const least = words.map((word) => word * letterWidth + style.columnGap)
  const shares = columns.map((texts, column) => longestOf(texts, 0, widest) - (words[column] ?? 0) + 1)
  const left = Math.max(0, style.measure - sum(least))
  const scale = Math.min(1, style.measure / sum(least))
  return least.map((width, column) => Math.floor(twips(width * scale + (left * (shares[column] ?? 0)) / sum(shares))))
}

function longestOf(texts: readonly string[], minimum: number, maximum: number): number {
  return Math.min(
    maximum,
    texts.reduce((length, text) => Math.max(length, text.length), minimum),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** docx has no option for the caption, which is the last of a table's properties (ECMA-376-1, 17.4.60). */
function describe(table: Table, caption: string): void {
  const { root } = table as unknown as { readonly root: readonly { addChildElement(child: object): void }[] }
  root[0]?.addChildElement(new StringValueElement('w:tblCaption', caption))
}
