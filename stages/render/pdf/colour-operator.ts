/** Writes colours as operators (ISO 32000-1, 8.6.8). */

import { number } from './show-glyphs.ts'

/** A colour RRGGBB for filling (`rg`) or stroking (`RG`). */
export function colourOperator(colour: string, operator: 'rg' | 'RG'): string {
  const parts = [0, 2, 4].map((at) => number(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  return `${parts.join(' ')} ${operator}`
}
