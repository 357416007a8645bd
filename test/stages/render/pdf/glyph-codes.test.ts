import { expect, test } from 'vitest'
import { GlyphCodes } from '../../../../stages/render/pdf/glyph-codes.ts'

const space = { id: 3, text: ' ', width: 250 }
const noBreakSpace = { id: 3, text: '\u00A0', width: 250 }
const letter = { id: 40, text: 'k', width: 500 }

test('gives a glyph a code for each text that it stands for', () => {
  const codes = new GlyphCodes()
  expect([space, noBreakSpace, space].map((glyph) => codes.code(glyph))).toEqual([1, 2, 1])
  expect(codes.glyphs.map(({ text }) => text)).toEqual(['\0', ' ', '\u00A0'])
})

test('goes on where its base ends, and leaves the base as it is', () => {
  const base = new GlyphCodes()
  base.code(space)
  const codes = new GlyphCodes(base)
  expect([letter, space].map((glyph) => codes.code(glyph))).toEqual([2, 1])
  expect([base.known(letter), base.glyphs.length]).toEqual([undefined, 2])
})
