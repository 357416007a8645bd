import { expect, test } from 'vitest'
import { noteMark } from '../../../stages/render/note-mark.ts'

test.each([
  [1, '¹'],
  [24, '²⁴'],
  [1039, '¹⁰³⁹'],
])('raises %i', (number, mark) => {
  expect(noteMark(number)).toBe(mark)
})
