/** Turns the rows of a PNG into grey or RGB of eight bits, and what shows of the page (ISO 15948, 11.2.2 and 11.3.2.1). */

import type { PngPicture } from './picture.ts'
import { type PngHeader, rowBytes } from './png-rows.ts'

type Samples = Pick<PngPicture, 'colours' | 'samples' | 'alpha'>

/** Nothing when a pixel names a colour that the palette does not have. */
export function samplesOf(
  rows: Uint8Array,
  header: PngHeader,
  palette: Uint8Array | undefined,
  transparency: Uint8Array | undefined,
): Samples | undefined {
  const values = unpack(rows, header)
  if (header.isIndexed) {
    return palette && fromPalette(values, palette, transparency)
  }
  const colours = header.channels >= 3 ? 3 : 1
  const pixels = header.width * header.height
  const samples = new Uint8Array(pixels * colours)
  const alpha = new Uint8Array(pixels).fill(255)
  const key = transparency && keyOf(transparency, colours)
  const brightest = 255 / (2 ** header.bits - 1)
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const own = values.subarray(pixel * header.channels, (pixel + 1) * header.channels)
    for (let colour = 0; colour < colours; colour += 1) {
      samples[pixel * colours + colour] = (own[colour] ?? 0) * brightest
    }
    const isKey = key?.every((value, colour) => value === own[colour]) === true
    alpha[pixel] = header.hasAlpha ? (own[colours] ?? 0) : isKey ? 0 : 255
  }
  return { colours, samples, ...opaque(alpha) }
}

/** One number for each channel of each pixel; rows begin at whole bytes. */
function unpack(rows: Uint8Array, header: PngHeader): Uint8Array {
  const { width, height, bits } = header
  if (bits === 8) {
    return rows
  }
  const values = new Uint8Array(width * height)
  const length = rowBytes(header)
  for (let at = 0; at < values.length; at += 1) {
    const bit = (at % width) * bits
    const byte = rows[Math.floor(at / width) * length + (bit >> 3)] ?? 0
    values[at] = (byte >> (8 - bits - (bit & 7))) & (2 ** bits - 1)
  }
  return values
}

function fromPalette(values: Uint8Array, palette: Uint8Array, transparency: Uint8Array = new Uint8Array()) {
  const samples = new Uint8Array(values.length * 3)
  const alpha = new Uint8Array(values.length)
  for (const [pixel, value] of values.entries()) {
    if (value * 3 + 3 > palette.length) {
      return undefined
    }
    samples.set(palette.subarray(value * 3, value * 3 + 3), pixel * 3)
    alpha[pixel] = transparency[value] ?? 255
  }
  return { colours: 3, samples, ...opaque(alpha) } as const
}

/** The one colour that lets the page through, two bytes for each channel. */
function keyOf(transparency: Uint8Array, colours: number): readonly number[] {
  return Array.from({ length: colours }, (_, colour) => transparency[colour * 2 + 1] ?? -1)
}

/** No alpha where nothing shows through. */
function opaque(alpha: Uint8Array): { readonly alpha?: Uint8Array } {
  return alpha.every((value) => value === 255) ? {} : { alpha }
}
