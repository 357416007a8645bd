import { expect, test } from 'vitest'
import { agesIn } from '../../../../stages/annotate/figures/ages.ts'

test.each([
  ['Sina Bo, 27, was there.', '27', 27],
  ['Tala Min, 17', '17', 17],
  ['A 31-year-old picker ran.', '31-year-old', 31],
  ['He was forty-nine years old.', 'forty-nine years old', 49],
  ['She is 81.', '81', 81],
  ['A man aged 45 and his son left.', '45', 45],
])('%s', (text, words, value) => {
  const [age, ...more] = agesIn(text)
  expect(age).toMatchObject({ value, unit: 'years', counted: 'age' })
  expect(text.slice(age?.start, age?.end)).toBe(words)
  expect(more).toEqual([])
})

test.each(['It began in March, 12, of them came.', 'The toll is 81.', 'Laos, 1,200 people', 'It is 300 years old.'])(
  'no age: %s',
  (text) => {
    expect(agesIn(text)).toEqual([])
  },
)

test.each([
  ['the three-year-old war', undefined],
  ['a 20-year-old land dispute', undefined],
  ['the 70-year-old Communist Party', undefined],
  ['a 24-year-old Chinese law', undefined],
  ['a 24-year-old Rohingya mother of two', 'age'],
  ['44-year-old Alim Rozi', 'age'],
  ['a 31-year-old from Laos', 'age'],
  ['Their daughter is four years old and ill.', 'age'],
])('an age is that of a person: %s', (text, counted) => {
  expect(agesIn(text).map((each) => [each.unit, each.counted])).toEqual([['years', counted]])
})
