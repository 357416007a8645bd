/** Holds what was measured on articles by another author: totals alone, so that no rule is fitted to one of them. */

import { expect, test } from 'vitest'
import { scoreFolder } from './score.ts'
import { precisionOf, recallOf } from './tally.ts'

const tallyOf = scoreFolder('held-out')

test.each([
  ['headings', 1, 0.77],
  ['speakers', 0.94, 0.66],
  ['people', 0.86, 0.83],
  ['organisations', 0.88, 0.5],
  ['places', 0.93, 0.47],
  ['dates', 0.9, 0.77],
  ['figures', 0.97, 0.67],
  ['what figures count', 0.94, 0.62],
] as const)('%s: precision at least %f, recall at least %f', (what, precision, recall) => {
  const tally = tallyOf(what)
  expect(precisionOf(tally)).toBeGreaterThanOrEqual(precision)
  expect(recallOf(tally)).toBeGreaterThanOrEqual(recall)
})
