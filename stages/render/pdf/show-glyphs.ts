/** Writes glyphs as the inside of a TJ array (ISO 32000-1, 9.4.3). */

import type { ShapedGlyph } from './shaped-word.ts'

/** Bytes that mean something in a string, or would be read as another line end (ISO 32000-1, 7.3.4.2). */
const escaped: Readonly<Record<number, string>> = { 13: '\\r', 40: '\\(', 41: '\\)', 92: '\\\\' }

/** Each byte as it stands in a string. */
const bytes = Array.from({ length: 256 }, (_, byte) => escaped[byte] ?? String.fromCharCode(byte))

/** Codes of two bytes each, and the distances that kerning and offsets ask for. */
export function showGlyphs(glyphs: readonly ShapedGlyph[], codes: readonly number[]): string {
  let array = ''
  let open = ''
  const move = (distance: number) => {
    if (Math.abs(distance) >= 0.0005) {
      array += `${open === '' ? '' : `(${open})`}${number(-distance)} `
      open = ''
    }
  }
  for (const [index, { advance, width, xOffset }] of glyphs.entries()) {
    const code = codes[index] ?? 0
    move(xOffset)
    open += `${bytes[code >> 8] ?? ''}${bytes[code & 0xff] ?? ''}`
    move(advance - width - xOffset)
  }
  return open === '' ? array : `${array}(${open})`
}

/** A number as a content stream has it: at most three decimals, never an exponent. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
