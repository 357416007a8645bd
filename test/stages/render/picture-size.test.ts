import { expect, test } from 'vitest'
import { fitLogo, pictureSize } from '../../../stages/render/picture-size.ts'
import { style } from '../../../stages/render/style.ts'
import { redDot } from '../../red-dot.ts'

/** The segments of a JPEG up to its frame header: an application segment, then the frame. */
function jpeg(channels: number): Uint8Array {
  const frame = [0xff, 0xc0, 0x00, 0x11, 8, 0x00, 0x30, 0x00, 0x60, channels, 0, 0]
  return Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0x11, 0x22, ...frame)
}

test('reads the size of PNG and JPEG', () => {
  expect(pictureSize(redDot)).toEqual({ kind: 'png', width: 8, height: 4 })
  expect(pictureSize(jpeg(3))).toEqual({ kind: 'jpg', width: 96, height: 48 })
})

test.each([
  ['colours for printing presses', jpeg(4)],
  ['a text', new TextEncoder().encode('<svg/>'.repeat(20))],
  ['nothing', new Uint8Array()],
  ['a cut JPEG', jpeg(3).subarray(0, 12)],
  ['a JPEG whose segments lead nowhere', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0, 0, 0, 0, 0)],
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
