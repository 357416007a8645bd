import { expect, test } from 'vitest'
import { unicodeMap, utf16 } from '../../../../stages/render/pdf/unicode-map.ts'

test('maps each code to its text, in ranges that end with their last byte', () => {
  const map = new TextDecoder().decode(unicodeMap(Array.from({ length: 257 }, () => 'ab')))
  expect(map).toContain('2 beginbfrange\n<0000> <00FF> [<00610062> ')
  expect(map).toContain('\n<0100> <0100> [<00610062>]\nendbfrange')
})

test('writes at most a hundred ranges for one operator', () => {
  const map = new TextDecoder().decode(unicodeMap(Array.from({ length: 101 * 256 }, () => 'a')))
  expect(map.match(/^\d+ beginbfrange$/gm)).toEqual(['100 beginbfrange', '1 beginbfrange'])
})

test('writes characters beyond the first plane as pairs', () => {
  expect(utf16('😀')).toBe('D83DDE00')
})
