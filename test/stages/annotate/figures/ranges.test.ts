import { expect, test } from 'vitest'
import { datesIn } from '../../../../stages/annotate/dates/dates.ts'
import { statedFiguresIn } from '../../../../stages/annotate/figures/stated-figures.ts'

const told = (text: string) =>
  statedFiguresIn(text, datesIn(text, undefined)).map(({ start, end, value, unit, counted, bound }) =>
    [text.slice(start, end), value, unit ?? counted, bound].filter((each) => each !== undefined).join(' '),
  )

test.each([
  ['Six to eight people came.', ['Six 6 people lower', 'eight 8 people upper']],
  ['It sent 10,000-15,000 troops.', ['10,000 10000 troops lower', '15,000 15000 troops upper']],
  ['A fee of $200-$400 is due.', ['$200 200 USD lower', '$400 400 USD upper']],
  ['It fell for two or three days.', ['two 2 days lower', 'three days 3 days upper']],
  ['Between 20 and 30 percent left.', ['20 20 percent lower', '30 percent 30 percent upper']],
  ['Some 10–15 huts burned.', ['10 10 huts lower', '15 15 huts upper']],
  ['At least 40 to 50 nets tore.', ['40 40 nets lower', '50 50 nets upper']],
  ['Two to three million people fled.', ['Two 2000000 people lower', 'three million 3000000 people upper']],
  ['It has 5 million to 6 million readers.', ['5 million 5000000 readers lower', '6 million 6000000 readers upper']],
])('%s', (text, figures) => {
  expect(told(text)).toEqual(figures)
})

test.each([
  ['a change', 'Prices rose from 5 to 8 percent.', ['5 5 percent', '8 percent 8 percent']],
  ['by how much, and to what', 'The toll rose by 12 to 40 people.', ['12 12 people', '40 40 people']],
  ['two numbers', 'He owns 20 and 30 boats.', ['30 30 boats']],
  ['a year', 'They went in 2019 to 4,000 farms.', ['4,000 4000 farms']],
  ['a day', 'They sent it on May 4 to 40 people.', ['40 40 people']],
  ['the number of a law', 'Under Article 5 or 10 years in prison.', ['10 years 10 years']],
  ['the larger first', 'It sent 30 to 12 villages.', ['12 12 villages']],
])('no range: %s', (_, text, figures) => {
  expect(told(text)).toEqual(figures)
})
