import { expect, test } from 'vitest'
import { isDateLine } from '../../../stages/structure/date-line.ts'

test.each([
  'June 22, 2021',
  'Tuesday, March 4',
  'BANGKOK, April 9',
  'YANGON —',
  '2025-03-04',
  'Updated May 3, 2022 at 10:30 a.m',
  '二〇二五年三月四日',
  '2024年6月4日星期二',
])('%s is a date or dateline', (text) => {
  expect(isDateLine(text)).toBe(true)
})

test.each([
  'Outlook for 2025',
  'A march through the harbor',
  'The council put off its vote on March 4.',
  '40 years of waiting',
  '三年等待',
])('%s is more than a date', (text) => {
  expect(isDateLine(text)).toBe(false)
})
