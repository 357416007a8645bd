import { expect, test } from 'vitest'
import { chineseDatesIn } from '../../../../stages/annotate/dates/chinese-dates.ts'

test.each([
  ['大坝2019年3月5日完工。', '2019年3月5日', '2019-03-05'],
  ['大坝2019年12月完工。', '2019年12月', '2019-12'],
  ['大坝在 2019 年完工。', '2019 年', '2019'],
  ['村民2020年03月05號离开。', '2020年03月05號', '2020-03-05'],
])('%s', (text, words, edtf) => {
  const [date] = chineseDatesIn(text)
  expect(text.slice(date?.start, date?.end)).toBe(words)
  expect(date?.edtf).toBe(edtf)
})

test.each(['3月5日完工。', '2019年来一直如此。', '2019年度报告', '2019年2月30日', '电话12019年', '12年后'])(
  'no date: %s',
  (text) => {
    expect(chineseDatesIn(text)).toEqual([])
  },
)
