import { expect, test } from 'vitest'
import { latestWeekday, latestYear } from '../../../../stages/annotate/dates/latest-day.ts'

test('the day of publication is the latest such day', () => {
  expect(latestWeekday('Wednesday', '2025-03-05')).toBe('2025-03-05')
  expect(latestWeekday('Thursday', '2025-03-05')).toBe('2025-02-27')
})

test('what is later in the year was the year before', () => {
  expect(latestYear('03-05', '2025-03-05')).toBe('2025')
  expect(latestYear('03-06', '2025-03-05')).toBe('2024')
  expect(latestYear('04', '2025-03-05')).toBe('2024')
})

test('nothing is resolved without a day of publication', () => {
  expect([latestWeekday('Monday', undefined), latestYear('04', '2025-03')]).toEqual([undefined, undefined])
})
