/** Tests the shortest list of differences. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Difference, differencesOf } from '../../../stages/deduplicate/differences.ts'

test.each([
  [[1, 2, 3], [1, 2, 3], []],
  [[1, 2, 3], [1, 9, 3], [{ earlier: 1, earlierEnd: 2, later: 1, laterEnd: 2 }]],
  [[1, 2, 3], [1, 2, 3, 4], [{ earlier: 3, earlierEnd: 3, later: 3, laterEnd: 4 }]],
  [[], [7], [{ earlier: 0, earlierEnd: 0, later: 0, laterEnd: 1 }]],
])('%j and %j', (earlier, later, differences) => {
  expect(differencesOf(earlier, later)).toEqual(differences)
})

test('the differences turn the one list into the other', () => {
  const words = fc.array(fc.nat(4), { maxLength: 60 })
  fc.assert(
    fc.property(words, words, (earlier, later) => {
      expect(carriedOut(earlier, later, differencesOf(earlier, later) ?? [])).toEqual(later)
    }),
  )
})

test('lists that are too far apart are given up', () => {
  const numbers = (from: number) => Array.from({ length: 2000 }, (_, index) => from + index)
  expect(differencesOf(numbers(0), numbers(10_000))).toBeUndefined()
})

function carriedOut(
  earlier: readonly number[],
  later: readonly number[],
  differences: readonly Difference[],
): number[] {
  let position = 0
  const result: number[] = []
  for (const difference of differences) {
    result.push(...earlier.slice(position, difference.earlier), ...later.slice(difference.later, difference.laterEnd))
    position = difference.earlierEnd
  }
  return [...result, ...earlier.slice(position)]
}
