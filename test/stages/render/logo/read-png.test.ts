import fc from 'fast-check'
import { ColorSpace, Image } from 'mupdf'
import { describe, expect, test } from 'vitest'
import type { PngPicture } from '../../../../stages/render/logo/picture.ts'
import { readPng } from '../../../../stages/render/logo/read-png.ts'
import { UnusablePicture } from '../../../../stages/render/logo/unusable-picture.ts'
import { redDot } from '../../../red-dot.ts'
import { makePng } from './make-png.ts'

const palette = Array.from({ length: 48 }, (_, index) => (index * 37) % 256)

/** Each kind that can be read: bits, colour type, channels. */
const kinds = [
  [1, 0, 1],
  [2, 0, 1],
  [4, 0, 1],
  [8, 0, 1],
  [8, 2, 3],
  [4, 3, 1],
  [8, 4, 2],
  [8, 6, 4],
] as const

/** Any bytes behind a filter that exists are a picture. */
function filteredRows(length: number, bytes: readonly number[], height: number): Uint8Array {
  return Uint8Array.from({ length: (length + 1) * height }, (_, at) => {
    const byte = bytes[at % bytes.length] ?? 0
    return at % (length + 1) === 0 ? byte % 5 : byte
  })
}

/** As a viewer reads it, with alpha where the file has it. */
function shownByMupdf(png: Uint8Array, colours: 1 | 3): { pixels: readonly number[]; hasAlpha: boolean } {
  const pixmap = new Image(png).toPixmap()
  const space = colours === 1 ? ColorSpace.DeviceGray : ColorSpace.DeviceRGB
  const hasAlpha = pixmap.getAlpha() !== 0
  return { pixels: [...(hasAlpha ? pixmap : pixmap.convertToColorSpace(space, false)).getPixels()], hasAlpha }
}

/** mupdf multiplies colours by what shows of them; a picture that hides all of the page has no alpha here. */
function multiplied({ samples, alpha, colours }: PngPicture, hasAlpha: boolean): readonly number[] {
  return !hasAlpha
    ? [...samples]
    : [...(alpha ?? new Uint8Array(samples.length / colours).fill(255))].flatMap((value, pixel) => [
        ...[...samples.subarray(pixel * colours, (pixel + 1) * colours)].map((sample) => (sample * value) / 255),
        value,
      ])
}

test.each(kinds)('reads the pixels that mupdf reads, with %d bits and colour type %d', (bits, colourType, channels) => {
  const bytes = fc.array(fc.nat(255), { minLength: 7, maxLength: 200 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 }), bytes, (width, height, values) => {
      const rows = filteredRows(Math.ceil((width * bits * channels) / 8), values, height)
      const png = makePng({ width, height, bits, colourType, rows, ...(colourType === 3 && { palette }) })
      const picture = readPng(png)
      const { pixels: theirs, hasAlpha } = shownByMupdf(png, picture.colours)
      const ours = multiplied(picture, hasAlpha)
      expect(ours.length).toBe(theirs.length)
      expect(ours.every((value, index) => Math.abs(value - (theirs[index] ?? 0)) <= 1)).toBe(true)
    }),
    { numRuns: 40, examples: [[1, 1, [0, 0, 255, 0, 0, 0, 0]]] },
  )
})

test('a colour that lets the page through becomes what shows of it', () => {
  const grey = makePng({
    width: 2,
    height: 1,
    bits: 8,
    colourType: 0,
    rows: Uint8Array.of(0, 7, 9),
    transparency: [0, 9],
  })
  expect(readPng(grey).alpha).toEqual(Uint8Array.of(255, 0))
  const indexed = makePng({
    width: 2,
    height: 1,
    bits: 8,
    colourType: 3,
    rows: Uint8Array.of(0, 0, 1),
    palette: [1, 2, 3, 4, 5, 6],
    transparency: [128],
  })
  expect(readPng(indexed)).toMatchObject({ samples: Uint8Array.of(1, 2, 3, 4, 5, 6), alpha: Uint8Array.of(128, 255) })
})

describe('refuses, and never fails otherwise', () => {
  const sound = { width: 2, height: 1, bits: 8, colourType: 0, rows: Uint8Array.of(0, 1, 2) }

  test.each([
    ['sixteen bits', makePng({ ...sound, bits: 16 }), '16 bits'],
    ['lines in turns', makePng({ ...sound, interlace: 1 }), 'interlaced'],
    ['a picture too large', makePng({ ...sound, width: 5_000, height: 5_000 }), 'too large'],
    ['no pixels', makePng({ ...sound, height: 0 }), 'too large, or empty'],
    ['more rows than promised', makePng({ ...sound, rows: new Uint8Array(10_000_000) }), 'damaged'],
    ['fewer rows than promised', makePng({ ...sound, rows: Uint8Array.of(0) }), 'damaged'],
    ['a filter that does not exist', makePng({ ...sound, rows: Uint8Array.of(5, 1, 2) }), 'damaged'],
    ['a colour that is not in the palette', makePng({ ...sound, colourType: 3, palette: [0, 0, 0] }), 'damaged'],
    ['a picture without its palette', makePng({ ...sound, colourType: 3 }), 'damaged'],
  ])('%s', (_, png, message) => {
    expect(() => readPng(png)).toThrow(message)
  })

  test('a picture that ends anywhere too early', () => {
    for (let length = 0; length < redDot.length; length += 1) {
      expect(() => readPng(redDot.subarray(0, length))).toThrow(UnusablePicture)
    }
  })

  test('a picture in which any one byte is wrong', () => {
    for (let at = 0; at < redDot.length; at += 1) {
      expect(() => readPng(redDot.with(at, (redDot[at] ?? 0) ^ 0x41))).toThrow(UnusablePicture)
    }
  })
})
