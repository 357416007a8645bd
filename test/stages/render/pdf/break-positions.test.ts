import { expect, test } from 'vitest'
import { breakPositions } from '../../../../stages/render/pdf/break-positions.ts'

function parts(text: string): string[] {
  const positions = breakPositions(text)
  return positions.map((position, index) => text.slice(positions[index - 1] ?? 0, position))
}

test('breaks after spaces, and not in an address before its path', () => {
  expect(parts('The fog (https://harbour.example)')).toEqual(['The ', 'fog ', '(https://harbour.example)'])
})

test('breaks between Chinese characters, but not before their punctuation', () => {
  expect(parts('雾港，等')).toEqual(['雾', '港，', '等'])
})

test.each([
  ['Khmer', 'អាជ្ញាធរកំពង់ផែ', 'កំពង់ផែ'],
  ['Lao', 'ອຳນາດການປົກຄອງ', 'ການ'],
  ['Burmese', 'ကင်းစင်သည်အထိ', 'အထိ'],
])('breaks between the words of %s, which puts no space there', (_, text, word) => {
  expect(parts(text).join('')).toBe(text)
  expect(text.slice(text.indexOf(word))).toBe(
    parts(text)
      .slice(parts(text).findIndex((part) => part.startsWith(word.slice(0, 2))))
      .join(''),
  )
  expect(parts(text).length).toBeGreaterThan(1)
})

test('breaks Tibetan after its syllables', () => {
  expect(parts('གཟའ་ཟླ་བར')).toEqual(['གཟའ་', 'ཟླ་', 'བར'])
})

test('holds a stretch of 100,000 letters', () => {
  expect(breakPositions('က'.repeat(100_000)).at(-1)).toBe(100_000)
})
