import { expect, test } from 'vitest'
import { fractionsIn } from '../../../../stages/annotate/figures/fractions.ts'

test.each([
  ['A third of the stalls are shut.', 'A third', 0.333333, 'stalls'],
  ['It took two-thirds of the harvest.', 'two-thirds', 0.666667, 'harvest'],
  ['More than half of the rice, they said.', 'half', 0.5, 'rice'],
  ['It holds one-fifth of Laos’ forests.', 'one-fifth', 0.2, 'forests'],
  ['One in five of the villages is empty.', 'One in five', 0.2, 'villages'],
  ['Nine of every 10 families left.', 'Nine of every 10', 0.9, undefined],
  ['Prices fell by a quarter.', 'a quarter', 0.25, undefined],
  ['Half of the staff room thinks so.', 'Half', 0.5, undefined],
])('%s', (text, words, value, counted) => {
  const [share, ...more] = fractionsIn(text)
  expect(text.slice(share?.start, share?.end)).toBe(words)
  expect([share?.value, share?.counted]).toEqual([value, counted])
  expect(more).toEqual([])
})

test.each([
  'A third man came.',
  'They live in the Muslim quarter.',
  'Two in 10 days.',
  'half an hour',
  'Three in 2020.',
])('no share: %s', (text) => {
  expect(fractionsIn(text)).toEqual([])
})
