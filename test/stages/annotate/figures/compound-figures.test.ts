import { expect, test } from 'vitest'
import { compoundFiguresIn } from '../../../../stages/annotate/figures/compound-figures.ts'

test.each([
  ['A 22-page ruling.', '22-page', { value: 22, counted: 'pages' }],
  ['The two-hour hearing.', 'two-hour', { value: 2, unit: 'hours' }],
  ['A 1,200-hectare farm.', '1,200-hectare', { value: 1200, unit: 'hectares' }],
])('%s', (text, words, told) => {
  const [figure] = compoundFiguresIn(text)
  expect(figure).toMatchObject(told)
  expect(text.slice(figure?.start, figure?.end)).toBe(words)
})

test.each(['A 31-year-old picker.', 'A two-way street.', 'The multi-year plan.'])('no such figure: %s', (text) => {
  expect(compoundFiguresIn(text)).toEqual([])
})
