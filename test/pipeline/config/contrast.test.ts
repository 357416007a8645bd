import { expect, test } from 'vitest'
import { contrastOnWhite, leastContrast } from '../../../pipeline/config/contrast.ts'

test.each([
  ['#000000', 21],
  ['#FFFFFF', 1],
  ['#767676', 4.54],
  ['#FF0000', 4],
])('%s has a contrast of %d', (colour, contrast) => {
  expect(contrastOnWhite(colour)).toBeCloseTo(contrast, 1)
})

test('grey 777777 falls just short', () => {
  expect(contrastOnWhite('#777777')).toBeLessThan(leastContrast)
  expect(contrastOnWhite('#767676')).toBeGreaterThan(leastContrast)
})
