import { expect, test } from 'vitest'
import { fitLogo, pictureSize } from '../../../stages/render/picture-size.ts'
import { style } from '../../../stages/render/style.ts'
import { madePng, pixels } from '../../made-png.ts'
import { redDot } from '../../red-dot.ts'

/** The segments of a JPEG: an application segment, the frame, and the end in place of the picture's data. */
function jpeg(channels: number): Uint8Array {
  const frame = [0xff, 0xc0, 0x00, 0x11, 8, 0x00, 0x30, 0x00, 0x60, channels, 0, 0]
  return Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0x11, 0x22, ...frame, 0xff, 0xd9)
}

test('reads the size of PNG and JPEG', () => {
  expect(pictureSize(redDot)).toEqual({ kind: 'png', width: 8, height: 4 })
  expect(pictureSize(jpeg(3))).toEqual({ kind: 'jpg', width: 96, height: 48 })
})

test.each([0, 2, 3, 4, 6])('reads a PNG of the type of colour %d', (colour) => {
  expect(pictureSize(madePng(colour))).toEqual({ kind: 'png', width: 8, height: 4 })
})

test.each([
  ['colours for printing presses', jpeg(4)],
  ['a text', new TextEncoder().encode('<svg/>'.repeat(20))],
  ['nothing', new Uint8Array()],
  ['a cut JPEG', jpeg(3).subarray(0, 12)],
  ['a JPEG whose segments lead nowhere', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0, 0, 0, 0, 0)],
  ['a JPEG without its end', jpeg(3).subarray(0, -2)],
  ['a cut PNG', redDot.subarray(0, -20)],
  ['a cut PNG with transparency', madePng(6).subarray(0, -20)],
  ['a PNG of nothing but its header', madePng(6).subarray(0, 40)],
  ['a PNG without its end', madePng(6, { hasEnd: false })],
  ['a PNG whose data is no zlib stream', madePng(6, { data: Buffer.from('no zlib stream') })],
  ['a PNG whose lines end early', madePng(6, { data: pixels(4, 3) })],
  ['a PNG with more lines than it says', madePng(2, { data: pixels(3, 400) })],
  ['a PNG whose chunk is longer than the file', madePng(6).with(33, 0x7f)],
  ['a PNG with a filter that does not exist', madePng(6, { data: pixels(4, 4, 5) })],
  ['a PNG with a checksum that is wrong', madePng(2).with(30, 0)],
  ['a palette without colours', madePng(3, { hasPalette: false })],
  ['a type of colour that does not exist', madePng(5)],
  ['sixteen bits a colour', redDot.with(24, 16)],
  ['lines in turns', redDot.with(28, 1)],
  ['a picture too large', redDot.with(17, 1)],
])('refuses %s', (_, bytes) => {
  expect(pictureSize(bytes)).toBeUndefined()
})

test('fits a logo into its place', () => {
  const { width, height } = style.logo
  expect(fitLogo({ kind: 'png', width: 8, height: 4 })).toEqual({ width: 2 * height, height })
  expect(fitLogo({ kind: 'png', width: 1800, height: 44 }).width).toBeCloseTo(width)
})
