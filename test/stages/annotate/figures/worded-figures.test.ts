import { expect, test } from 'vitest'
import { wordedFiguresIn } from '../../../../stages/annotate/figures/worded-figures.ts'

test.each([
  ['Soldiers burned seven villages.', 'seven', 7, 'villages'],
  ['Twenty-three boats came back.', 'Twenty-three', 23, 'boats'],
  ['A dozen fishermen waited.', 'A dozen', 12, 'fishermen'],
  ['It has two million people.', 'two million', 2_000_000, 'people'],
  ['They waited for three other witnesses.', 'three', 3, 'witnesses'],
])('%s', (text, words, value, counted) => {
  const [figure] = wordedFiguresIn(text)
  expect(figure).toMatchObject({ value, counted })
  expect(text.slice(figure?.start, figure?.end)).toBe(words)
})

test('a unit belongs to the figure', () => {
  expect(wordedFiguresIn('He was away for four months.')).toMatchObject([{ value: 4, unit: 'months' }])
})

test.each([
  'One of them left.',
  'The two of them left.',
  'A twofold rise was seen.',
  'It is a two-way street.',
  'She is the only one who can.',
])('no figure: %s', (text) => {
  expect(wordedFiguresIn(text)).toEqual([])
})
