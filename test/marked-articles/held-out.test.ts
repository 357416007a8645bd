/** Holds what was measured on articles by other authors: totals alone, so that no rule is fitted to one of them. */

import { expect, test } from 'vitest'
import { scoreFolder } from './score.ts'
import { precisionOf, recallOf } from './tally.ts'

const tallies = { 'held-out': scoreFolder('held-out'), 'held-out-2': scoreFolder('held-out-2') }

test.each([
  ['held-out', 'headings', 1, 0.77],
  ['held-out', 'speakers', 0.97, 0.69],
  ['held-out', 'people', 0.96, 0.86],
  ['held-out', 'organisations', 0.94, 0.91],
  ['held-out', 'places', 0.98, 0.88],
  ['held-out', 'dates', 0.91, 0.88],
  ['held-out', 'figures', 1, 0.86],
  ['held-out', 'what figures count', 0.94, 0.71],
  ['held-out-2', 'headings', 1, 1],
  ['held-out-2', 'speakers', 0.95, 0.51],
  ['held-out-2', 'people', 0.94, 0.79],
  ['held-out-2', 'organisations', 0.92, 0.77],
  ['held-out-2', 'places', 0.97, 0.74],
  ['held-out-2', 'dates', 0.97, 0.9],
  ['held-out-2', 'figures', 0.95, 0.87],
  ['held-out-2', 'what figures count', 0.95, 0.8],
] as const)('%s, %s: precision at least %f, recall at least %f', (folder, what, precision, recall) => {
  const tally = tallies[folder](what)
  expect(precisionOf(tally)).toBeGreaterThanOrEqual(precision)
  expect(recallOf(tally)).toBeGreaterThanOrEqual(recall)
})
