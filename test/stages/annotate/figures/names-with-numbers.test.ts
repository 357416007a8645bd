import { expect, test } from 'vitest'
import { isNumberOfName, isNumberOfThing } from '../../../../stages/annotate/figures/names-with-numbers.ts'

test.each([
  ['The Camp 14 prisoners met.', true],
  ['He fired 14 mm shells.', true],
  ['Nearly 14 people came.', false],
  ['Release of 14 teachers', false],
])('%s', (text, isThing) => {
  const start = text.indexOf('14')
  expect(isNumberOfThing(text, start, start + 2)).toBe(isThing)
})

test.each([
  ['At the Three Gorges Dam', true],
  ['They left. Three Shan men came.', false],
])('%s', (text, isName) => {
  expect(isNumberOfName(text, text.indexOf('Three'))).toBe(isName)
})
