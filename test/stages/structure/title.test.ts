import { expect, test } from 'vitest'
import { isHeadline, titleFrom, titleOf } from '../../../stages/structure/title.ts'
import { structuredLines } from './structured.ts'

const first = 'The ferry across the strait stopped on Monday after forty years.'
const second = 'Its owner said that nobody had raised the fares since the year of the flood.'
const long = `The ferry ${'that crossed the strait twice a day in all weathers '.repeat(5)}stopped on Monday.`

test('a headline is the source’s own title', () => {
  const document = structuredLines(['Ferry stops after forty years', first, second])
  expect(titleOf(document)).toEqual({ text: 'Ferry stops after forty years', from: 'source', block: 'b1' })
})

test('a sentence serves as the title, and the title says so', () => {
  const document = structuredLines([first, second])
  expect(titleOf(document)).toEqual({ text: first, from: 'first-line', block: 'b1' })
  expect(titleFrom(document)).toBe('first-line')
})

test('a very long first paragraph gives its beginning, whose words are no second copy of the source’s', () => {
  const title = titleOf(structuredLines([long, second]))
  expect(title.from).toBe('first-line')
  expect(title.block).toBeUndefined()
  expect(title.text.endsWith('…')).toBe(true)
  expect(long.startsWith(title.text.slice(0, -1))).toBe(true)
  expect(title.text.split(' ')).toHaveLength(25)
})

test('the only paragraph stays a paragraph and lends its words to the title', () => {
  const document = structuredLines([first])
  expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph'])
  expect(titleOf(document)).toEqual({ text: first, from: 'first-line' })
})

test('the words of a block go before the spelling of the metadata', () => {
  const document = structuredLines(['FERRY stops, after forty years', first, second], 'Ferry stops after forty years')
  expect(titleOf(document)).toEqual({ text: 'FERRY stops, after forty years', from: 'source', block: 'b1' })
})

test('metadata gives the title when no block has its words', () => {
  const document = structuredLines([first, second], 'Farewell to a ferry')
  expect(titleOf(document)).toEqual({ text: 'Farewell to a ferry', from: 'source' })
})

test('a document without any block is called by its id', () => {
  expect(titleOf({ ...structuredLines([first]), blocks: [] })).toEqual({ text: 'a', from: 'first-line' })
})

test.each([
  ['Ferry stops after forty years', true],
  ['Who stopped the ferry?', true],
  ['Ferry is sold to the U.S.', true],
  ['渡轮停航', true],
  ['Ferry stops after forty years.', false],
  ['渡轮停航。', false],
  ['Ferry stops after forty years:', false],
  ['Ferry stops … and goes on …', false],
  [Array.from({ length: 26 }, () => 'word').join(' '), false],
])('%s: worded as a headline is %s', (text, expected) => {
  expect(isHeadline(text)).toBe(expected)
})
