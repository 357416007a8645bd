import { expect, test } from 'vitest'
import { readColour } from '../../../../../stages/render/logo/svg/colour.ts'

test.each([
  ['#12406b', '12406B'],
  [' #F0a ', 'FF00AA'],
  ['rgb(1, 2,255)', '0102FF'],
  ['Navy', '000080'],
  ['rgb(256,0,0)', undefined],
  ['#12345', undefined],
  ['#12406b80', undefined],
  ['constructor', undefined],
  ['currentColor', undefined],
])('%s', (text, colour) => {
  expect(readColour(text)).toBe(colour)
})
