import { expect, test } from 'vitest'
import { compiledDate } from '../../../pipeline/cli/compiled-date.ts'

test.each([
  [undefined, undefined, undefined, undefined],
  [undefined, undefined, '', undefined],
  [undefined, undefined, '1700000000', '2023-11-14'],
  [undefined, '2024-02-29', '1700000000', '2024-02-29'],
  ['2025-01-01', '2024-02-29', '1700000000', '2025-01-01'],
])('--date %s, date: %s, SOURCE_DATE_EPOCH=%s give %s', (given, configured, epoch, expected) => {
  expect(compiledDate(given, configured, epoch)).toBe(expected)
})

test.each([
  ['yesterday', undefined, '--date yesterday is no date.'],
  ['2025-02-29', undefined, '--date 2025-02-29 is no date.'],
  [undefined, 'now', 'SOURCE_DATE_EPOCH=now is no date.'],
  [undefined, '9'.repeat(20), `SOURCE_DATE_EPOCH=${'9'.repeat(20)} is no date.`],
])('refuses --date %s, SOURCE_DATE_EPOCH=%s', (given, epoch, message) => {
  const refused = expect.objectContaining({ findings: [expect.objectContaining({ code: 'date-invalid', message })] })
  expect(() => compiledDate(given, undefined, epoch)).toThrow(refused)
})
