import { expect, test } from 'vitest'
import { scriptOf } from '../../../../stages/render/fonts.ts'
import { openFont } from '../../../../stages/render/pdf/open-font.ts'
import { shape } from '../../../../stages/render/pdf/shape.ts'
import { readFont } from './settings.ts'

const serif = openFont(await readFont('serif'))
const sans = openFont(await readFont('sans'))
const emoji = openFont(await readFont('emoji'), scriptOf('emoji'))

test('shapes a word with its space in one, as wide as both', () => {
  const [word, ...others] = shape(serif, 'Veto ')
  const apart = shape(serif, 'Veto ', 'left-to-right')
  expect(others).toEqual([])
  expect(apart.map(({ text }) => text)).toEqual(['Veto', ' '])
  expect(word?.width).toBe(apart.reduce((sum, { width }) => sum + width, 0))
  expect(word?.ink).toBe(apart[0]?.width)
  expect(apart[1]?.ink).toBe(0)
})

test('writes beforehand what every file has the glyphs for, and nothing else', () => {
  expect(shape(serif, 'office’s ')[0]?.shown).toContain('(')
  expect(shape(serif, 'café')[0]?.shown).toBeUndefined()
})

test('keeps words, so many of all fonts together', () => {
  const word = shape(serif, 'Karsu')
  expect(shape(serif, 'Karsu')).toBe(word)
  for (let number = 0; number < 4000; number += 1) {
    shape(sans, `${number}`)
  }
  expect(shape(serif, 'Karsu')).not.toBe(word)
  expect(shape(serif, 'Karsu')).toEqual(word)
})

test('ends a chunk at an invisible character, and cuts a word that is none', () => {
  expect(shape(serif, 'ab\u2060cd').map(({ text }) => text)).toEqual(['ab\u2060', 'cd'])
  expect(shape(serif, 'x'.repeat(201))).toHaveLength(201)
})

test('shapes a figure on a key as one glyph', () => {
  const words = shape(emoji, '\u{1F600}1\uFE0F\u20E3\u{1F600}')
  expect(words.map(({ text, glyphs }) => [text, glyphs.length])).toEqual([
    ['\u{1F600}', 1],
    ['1\uFE0F\u20E3', 1],
    ['\u{1F600}', 1],
  ])
})
