import { expect, test } from 'vitest'
import { relativeDatesIn } from '../../../../stages/annotate/dates/relative-dates.ts'

test.each([
  ['It closed two years ago.', 'two years ago'],
  ['It closed a month earlier.', 'a month earlier'],
  ['It rained the week before.', 'the week before'],
  ['It rained the previous year.', 'the previous year'],
  ['It rained last winter.', 'last winter'],
  ['Prices rose over the weekend.', 'the weekend'],
  ['It has rained since the summer.', 'summer'],
  ['Yesterday I saw it.', 'Yesterday'],
])('%s', (text, words) => {
  expect(relativeDatesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([words])
})

test.each(['He lived there for two years.', 'In the spring of 2021', 'long ago'])('no date: %s', (text) => {
  expect(relativeDatesIn(text)).toEqual([])
})
