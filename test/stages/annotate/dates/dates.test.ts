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
  ['It closed in December of 2022.', 'December of 2022', '2022-12'],
  ['The 2014-15 season was wet.', '2014-15', '2014/2015'],
  ['She fled in the winter of 1978-79.', 'the winter of 1978-79', '1978/1979'],
  ['They fought in 1975-79.', '1975-79', '1975/1979'],
  ['The 2009-10 figures are lost.', '2009-10', undefined],
])('%s', (text, words, edtf) => {
  const [date, ...more] = datesIn(text, undefined)
  expect(text.slice(date?.start, date?.end)).toBe(words)
  expect(date?.edtf).toBe(edtf)
  expect(more).toEqual([])
})

test('"from 2017 and 2023" names two years', () => {
  expect(datesIn('It was known from 2017 and 2023.', undefined).map(({ edtf }) => edtf)).toEqual(['2017'])
})

test.each([
  'They meet every Saturday.',
  'The 2030 targets stand.',
  'The march on the town began.',
  'It drew a crowd of 2000.',
  'Of 2019 cases none was solved.',
  'It has a peak of 2022 meters.',
  'The Good Friday Agreement held.',
  'He was held after Friday prayers.',
  'They met on Sunday mornings.',
])('no date: %s', (text) => {
  expect(datesIn(text, undefined)).toEqual([])
})
