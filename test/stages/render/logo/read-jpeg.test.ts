import { ColorSpace, Pixmap } from 'mupdf'
import { expect, test } from 'vitest'
import { readJpeg } from '../../../../stages/render/logo/read-jpeg.ts'
import { UnusablePicture } from '../../../../stages/render/logo/unusable-picture.ts'

function jpeg(space: ColorSpace): Uint8Array {
  const pixmap = new Pixmap(space, [0, 0, 24, 12], false)
  pixmap.clear(120)
  return pixmap.asJPEG(80, false)
}

const rgb = jpeg(ColorSpace.DeviceRGB)

/** Where the frame header stands. */
const frame = rgb.findIndex((byte, at) => byte === 0xff && [0xc0, 0xc1, 0xc2].includes(rgb[at + 1] ?? 0))

test('reads size and colours', () => {
  expect(readJpeg(rgb)).toEqual({ kind: 'jpg', width: 24, height: 12, colours: 3 })
  expect(readJpeg(jpeg(ColorSpace.DeviceGray))).toEqual({ kind: 'jpg', width: 24, height: 12, colours: 1 })
})

test.each([
  ['colours for printing presses', jpeg(ColorSpace.DeviceCMYK), 'not in grey or RGB'],
  ['twelve bits a colour', rgb.with(frame + 4, 12), 'not in grey or RGB'],
  ['arithmetic coding', rgb.with(frame + 1, 0xc9), 'rare kind'],
  ['a picture without pixels', rgb.with(frame + 5, 0).with(frame + 6, 0), 'damaged'],
  ['segments that lead nowhere', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0), 'damaged'],
])('refuses %s', (_, bytes, message) => {
  expect(() => readJpeg(bytes)).toThrow(message)
})

test('refuses a picture that ends anywhere too early', () => {
  for (let length = 0; length < rgb.length - 1; length += 1) {
    expect(() => readJpeg(rgb.subarray(0, length))).toThrow(UnusablePicture)
  }
})

test('any one wrong byte is refused or leaves the size sound', () => {
  for (let at = 0; at < rgb.length; at += 1) {
    try {
      const { width, height } = readJpeg(rgb.with(at, (rgb[at] ?? 0) ^ 0xff))
      expect(width * height).toBeGreaterThan(0)
    } catch (error) {
      expect(error).toBeInstanceOf(UnusablePicture)
    }
  }
})
