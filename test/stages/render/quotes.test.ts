import { expect, test } from 'vitest'
import { shortQuote } from '../../../stages/render/quotes.ts'

const sentence = 'We asked them to open the gates of the dam before the end of the rains, and nobody came.'

test('a quotation is cut only where a sentence ends, and shows that it goes on', () => {
  expect(shortQuote(`“${sentence}”`)).toBe(`“${sentence}”`)
  expect(shortQuote(`“${sentence} ${sentence} ${sentence} ${sentence}”`)).toBe(`“${sentence} ${sentence} […]”`)
})

test('one long sentence stays whole', () => {
  const long = `“${sentence.slice(0, -1).repeat(4)}.”`
  expect(shortQuote(long)).toBe(long)
})
