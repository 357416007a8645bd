/** The fonts of a DOCX, all of which come with Word, and the units of its sizes. */

import type { IFontAttributesProperties } from 'docx'

/** The source's words. Cambria and not Georgia: its figures stand on the line, which numbers and dates need. */
export const serif: IFontAttributesProperties = {
  ascii: 'Cambria',
  hAnsi: 'Cambria',
  eastAsia: 'SimSun',
  cs: 'Times New Roman',
}

/** The pipeline's own words. */
export const sans: IFontAttributesProperties = {
  ascii: 'Calibri',
  hAnsi: 'Calibri',
  eastAsia: 'Microsoft YaHei',
  cs: 'Arial',
}

/** Height of a line of either font that is set solid, in parts of its size. */
const solid = 1.2

/** Points as twentieths of a point: indents, spaces, pages. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

/** Points as half-points: sizes of letters. */
export function halfPoints(points: number): number {
  return Math.round(points * 2)
}

/** Leading as 240ths of a solid line: a multiple, so that a line with a taller script is not cut off. */
export function lineMultiple({ size, leading }: { readonly size: number; readonly leading: number }): number {
  return Math.round((240 * leading) / (size * solid))
}
