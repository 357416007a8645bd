import { expect, test } from 'vitest'
import { replaceText } from '../../../pipeline/document/replace-text.ts'
import { markedHeading, unmarkQuote } from '../../../stages/structure/mark-up.ts'

test.each([
  ['# Fares', 1, 'Fares'],
  ['### Fares and flags ##', 3, 'Fares and flags'],
  ['## Ferry #', 2, 'Ferry'],
  ['## Ferry C#', 2, 'Ferry C#'],
])('%s is a heading of depth %d: %s', (text, depth, words) => {
  const heading = markedHeading(text)
  expect(heading?.depth).toBe(depth)
  expect(replaceText(text, heading?.unmark ?? [])).toBe(words)
})

test.each(['#Ferry', '####### Ferry', '# #', '#', 'Ferry # 2'])('%s is no heading', (text) => {
  expect(markedHeading(text)).toBeUndefined()
})

test.each([
  ['> We wait.', 'We wait.'],
  ['>We wait.', 'We wait.'],
  ['> > We wait.', 'We wait.'],
  ['>', '>'],
  ['We wait > you wait', 'We wait > you wait'],
])('%s without its quotation mark-up is %s', (text, words) => {
  expect(replaceText(text, unmarkQuote(text))).toBe(words)
})
