/** Holds what was measured on articles by other authors: totals alone, so that no rule is fitted to one of them. */

import { describe, expect, test } from 'vitest'
import { scoreFolder } from './score.ts'
import { precisionOf, recallOf } from './tally.ts'

describe.each([
  [
    'held-out',
    [
      ['headings', 1, 0.77],
      ['speakers', 0.97, 0.69],
      ['people', 0.96, 0.86],
      ['organisations', 0.94, 0.91],
      ['places', 0.98, 0.88],
      ['dates', 0.91, 0.88],
      ['figures', 1, 0.86],
      ['what figures count', 0.94, 0.71],
    ],
  ],
  [
    'held-out-2',
    [
      ['headings', 1, 1],
      ['speakers', 0.95, 0.51],
      ['people', 0.94, 0.79],
      ['organisations', 0.92, 0.77],
      ['places', 0.97, 0.74],
      ['dates', 0.97, 0.9],
      ['figures', 0.95, 0.87],
      ['what figures count', 0.95, 0.8],
    ],
  ],
] as const)('%s', (folder, bounds) => {
  const tallyOf = scoreFolder(folder)

  test.each(bounds)('%s: precision at least %f, recall at least %f', (what, precision, recall) => {
    const tally = tallyOf(what)
    expect(precisionOf(tally)).toBeGreaterThanOrEqual(precision)
    expect(recallOf(tally)).toBeGreaterThanOrEqual(recall)
  })
})
