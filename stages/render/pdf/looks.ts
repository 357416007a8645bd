/** Which font, size, colour and place each part has. The source's words are serif and dark; ours are sans and blue-grey. */

import type { Voice } from '../briefing.ts'
import { style } from '../style.ts'
import type { Look, Marker } from './box.ts'

const { colour } = style

/** Running text of `size` points. */
export function textLook(voice: Voice, size: number): Look {
  return voice === 'source' ? { font: 'serif', size, colour: colour.text } : { font: 'sans', size, colour: colour.ours }
}

/** The title and headings. */
export function headingLook(voice: Voice, size: number): Look {
  return voice === 'source'
    ? { font: 'serif-bold', size, colour: colour.text }
    : { font: 'sans-bold', size, colour: colour.ours }
}

export const seriesLook: Look = { font: 'sans-bold', size: style.small.size, colour: colour.accent }
export const labelLook: Look = { font: 'sans-bold', size: style.small.size, colour: colour.ours }
export const numberLook: Look = { font: 'sans', size: style.small.size, colour: colour.ours }
export const marginLook: Look = { font: 'sans', size: style.marginNote.size, colour: colour.ours }
export const noteLook: Look = { font: 'sans', size: style.note.size, colour: colour.ours }
export const footerLook: Look = { font: 'sans', size: style.footer.size, colour: colour.ours }

/** The same look as a link. */
export function linkLook(look: Look): Look {
  return { ...look, colour: colour.link }
}

/** Size and leading of a heading; levels deeper than 4 look like 4. */
export function headingSize(level: number): { readonly size: number; readonly leading: number } {
  switch (level) {
    case 2:
      return style.heading[2]
    case 3:
      return style.heading[3]
    default:
      return style.heading[4]
  }
}

type MarkerPlace = Omit<Marker, 'spans' | 'tag'>

/** Numbers of paragraphs hang in the margin, labels fill a column beside their values, bullets stand in the indent. */
export const inMargin: MarkerPlace = { at: -style.numberGap, edge: 'right', room: style.numberRoom }
export const inColumn: MarkerPlace = { at: style.labelWidth, edge: 'right', room: style.labelWidth }
export const inIndent: MarkerPlace = { at: 0, edge: 'left', room: style.space.indent }
export const inNote: MarkerPlace = { at: 0, edge: 'left', room: style.note.indent }
