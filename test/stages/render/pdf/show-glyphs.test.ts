import { expect, test } from 'vitest'
import { number, showGlyphs } from '../../../../stages/render/pdf/show-glyphs.ts'

function glyph(advance: number, xOffset = 0) {
  return { id: 7, text: 'k', width: 500, advance, xOffset, yOffset: 0 }
}

test('writes each code as two bytes, and escapes those that would end the string', () => {
  expect(showGlyphs([glyph(500), glyph(500), glyph(500)], [0x0141, 0x2829, 0x5c0d])).toBe('(\u0001A\\(\\)\\\\\\r)')
})

test('moves by what kerning and offsets ask for', () => {
  expect(showGlyphs([glyph(480), glyph(500, 12.5)], [0x4142, 0x4344])).toBe('(AB)20 -12.5 (CD)12.5 ')
})

test.each([
  [1e-9, '0'],
  [-12.3456, '-12.346'],
  [1e6, '1000000'],
])('writes %d without an exponent', (value, written) => {
  expect(number(value)).toBe(written)
})
