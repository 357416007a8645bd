/** Holds what was measured on articles by another author: totals alone, so that no rule is fitted to one of them. */

import { expect, test } from 'vitest'
import { scoreFolder } from './score.ts'
import { precisionOf, recallOf } from './tally.ts'

const tallyOf = scoreFolder('held-out')

test.each([
  ['headings', 1, 0.77],
  ['speakers', 0.97, 0.68],
  ['people', 0.96, 0.86],
  ['organisations', 0.93, 0.9],
  ['places', 0.97, 0.87],
  ['dates', 0.91, 0.88],
  ['figures', 1, 0.86],
  ['what figures count', 0.94, 0.7],
] as const)('%s: precision at least %f, recall at least %f', (what, precision, recall) => {
  const tally = tallyOf(what)
  expect(precisionOf(tally)).toBeGreaterThanOrEqual(precision)
  expect(recallOf(tally)).toBeGreaterThanOrEqual(recall)
})
