import { expect, test } from 'vitest'
import { datesIn } from '../../../../stages/annotate/dates/dates.ts'

test.each([
  ['It grew between April 2021 and July 2022.', 'between April 2021 and July 2022', '2021-04/2022-07'],
  ['It opened in the spring of 2021.', 'the spring of 2021', '2021-21'],
  ['A 2016 ruling said so.', '2016', '2016'],
  ['His book “Salt” (1998) is lost.', '1998', '1998'],
  ['It began on Monday, Sept. 1, at noon.', 'Monday, Sept. 1', undefined],
  ['A June report said so.', 'June', undefined],
  ['It fell at the end of October.', 'October', undefined],
  ['It grew between 2014 and 2017.', 'between 2014 and 2017', '2014/2017'],
])('%s', (text, words, edtf) => {
  const [date, ...more] = datesIn(text, undefined)
  expect(text.slice(date?.start, date?.end)).toBe(words)
  expect(date?.edtf).toBe(edtf)
  expect(more).toEqual([])
})

test('"from 2017 and 2023" names two years', () => {
  expect(datesIn('It was known from 2017 and 2023.', undefined).map(({ edtf }) => edtf)).toEqual(['2017'])
})

test.each(['They meet every Saturday.', 'The 2030 targets stand.', 'The march on the town began.'])(
  'no date: %s',
  (text) => {
    expect(datesIn(text, undefined)).toEqual([])
  },
)
