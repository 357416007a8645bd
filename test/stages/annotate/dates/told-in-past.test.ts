import { expect, test } from 'vitest'
import { datesIn } from '../../../../stages/annotate/dates/dates.ts'

/** A Wednesday. */
const published = '2025-03-05'

test.each([
  ['Soldiers burned the mill on Monday.', '2025-03-03'],
  ['On Monday, soldiers burned the mill.', '2025-03-03'],
  ['The miller told reporters on Tuesday that nothing was left.', '2025-03-04'],
  ['The mill has been closed since January.', '2025-01'],
  ['Two millers were arrested Feb. 20 in Pakse.', '2025-02-20'],
  ['Prices fell in November.', '2024-11'],
  ['Prices fell at the end of October.', '2024-10'],
  ['The clerk was sentenced to death on Friday.', '2025-02-28'],
])('past: %s', (text, edtf) => {
  expect(datesIn(text, published).map((date) => date.edtf)).toEqual([edtf])
})

test.each([
  'The fair opens on Monday.',
  'Markets reopen on Sunday.',
  'Talks begin Monday.',
  'The delayed count is on Sunday.',
  'The hearing was postponed to Friday.',
  'She spoke ahead of Thursday’s summit.',
  'They marched before the Nov. 5 election.',
  'The ban takes effect on Jan. 1.',
  'He could be freed by August.',
  'A runoff in December could follow.',
  'They agreed to meet on Friday.',
  'He said talks continue on Monday.',
  'The June 4 massacre was not named.',
  'Sept. 11 attacks were named.',
  'He closed shops over the Jan. 6 attack.',
])('open: %s', (text) => {
  expect(datesIn(text, published).map((date) => date.edtf)).toEqual([undefined])
})

test.each([
  ['It rained from March 12 to April 3, 2021.', [undefined, '2021-04-03']],
  ['It rained on Sept. 20 and 21, 2024.', [undefined]],
  ['In 2020, he was held in March and freed in June.', ['2020', undefined, undefined]],
  ['He was jailed on April 2, 2020, and freed on Nov. 30.', ['2020-04-02', undefined]],
  ['He was freed on Aug. 5 of that year.', [undefined]],
  ['He came in 2014. He left in June.', ['2014', undefined]],
  ['The office was open Monday to Friday.', [undefined, undefined]],
  ['He was shot on Easter Sunday.', [undefined]],
  ['One Sunday in 2019 he left.', [undefined, '2019']],
  ['In 2019, he fled on Sunday.', ['2019', undefined]],
  ['They burned the mill on Monday, in a feud that began in 2018.', ['2025-03-03', '2018']],
])('no single day, or another year: %s', (text, values) => {
  expect(datesIn(text, published).map((date) => date.edtf)).toEqual(values)
})
