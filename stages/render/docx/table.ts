/** Sets a table of Word: its head is repeated on every page, its rows are not broken, screen readers hear what it is. */

import { style } from '../style.ts'
import { twips } from './fonts.ts'
import { escapeXml, paragraph } from './markup.ts'
import type { Piece } from './run-setter.ts'
import { markupOf, textOf } from './run-setter.ts'

type Row = readonly (readonly Piece[])[]

/** A longer text gives its column no more of the width. In characters. */
const widest = 200

/** A table has no space of its own: a paragraph of the article right below it makes some. Headings have theirs. */
export const spaceBelowTable = twips(style.space.section)

/** A longer word may be broken: no column is as wide as an address. In characters. */
const longestWord = 16
/** Estimate in points, of bold letters in the widest font that may stand in for one that a machine lacks. */
const letterWidth = style.small.size * 0.7

/** Space between a cell's text and its upper and lower edge. */
const padding = twips(style.space.row / 2)

const { rule } = style.colour

/** Lines below each row, none between columns; the look of Word's own tables would have all. */
const properties = [
  '<w:tblBorders>',
  ...['top', 'left'].map((edge) => `<w:${edge} w:val="none" w:color="auto" w:sz="0"/>`),
  `<w:bottom w:val="single" w:color="${rule}" w:sz="4"/>`,
  '<w:right w:val="none" w:color="auto" w:sz="0"/>',
  `<w:insideH w:val="single" w:color="${rule}" w:sz="4"/>`,
  '<w:insideV w:val="none" w:color="auto" w:sz="0"/>',
  '</w:tblBorders>',
  '<w:tblLayout w:type="fixed"/>',
  '<w:tblCellMar>',
  `<w:top w:type="dxa" w:w="${padding}"/>`,
  '<w:left w:type="dxa" w:w="0"/>',
  `<w:bottom w:type="dxa" w:w="${padding}"/>`,
  `<w:right w:type="dxa" w:w="${twips(style.columnGap)}"/>`,
  '</w:tblCellMar>',
].join('')

/** What a table has to know of its page: twentieths of a point, and the colour of the organisation. */
export interface TablePage {
  readonly textWidth: number
  readonly accent: string
}

/** A table with `names` above its columns; `caption` is what a screen reader says of it. */
export function setTable(caption: string, names: Row, rows: readonly Row[], { textWidth, accent }: TablePage): string {
  const widths = columnWidths([names, ...rows], textWidth)
  // Wider than the line between rows, which would win otherwise in LibreOffice (ECMA-376-1, 17.4.66).
  const edges = ['top', 'bottom'].map((edge) => `<w:${edge} w:val="single" w:color="${accent}" w:sz="6"/>`)
  const headBorders = `<w:tcBorders>${edges.join('')}</w:tcBorders>`
  return [
    `<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${sum(widths)}"/>${properties}`,
    `<w:tblCaption w:val="${escapeXml(caption)}"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells(names, 'TableHeading', widths, headBorders)}</w:tr>`,
    ...rows.map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(row, 'TableText', widths)}</w:tr>`),
    '</w:tbl>',
  ].join('')
}

function cells(row: Row, style: string, widths: readonly number[], borders = ''): string {
  const cell = (pieces: readonly Piece[], index: number) => {
    const properties = `<w:tcW w:type="dxa" w:w="${widths[index] ?? 0}"/>${borders}`
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph({ style }, markupOf(pieces))}</w:tc>`
  }
  return row.map(cell).join('')
}

/**
 * Each column has room for its longest word; what is left is shared by the length of the longest text. Word alone knows
 * how wide its letters are, so both are estimates. Twentieths of a point.
 */
export function columnWidths(rows: readonly Row[], textWidth: number): number[] {
  const measure = textWidth / 20
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
  const left = Math.max(0, measure - sum(least))
  const scale = Math.min(1, measure / sum(least))
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
