import { expect, test } from 'vitest'
import { annotated } from './annotated.ts'
import { plainName, scoreNames, scoreOrganisations, scorePeople, scorePlaces } from './score-names.ts'
import { scoreCounted, scoreDates, scoreFigures, scoreHeadings, scoreSpeakers } from './score-spans.ts'
import type { Marks } from './truth.ts'

const text = `Ferries stop in Hanoi
“We wait,” said Mara Lind, a baker, on March 3, 2021. “We wait again,” said a captain.
Fares rise
The World Ferry Union counted 40 boats on Tuesday, and about 400 people saw 40 boats.
`
const document = annotated('a.txt', new TextEncoder().encode(text))

const marks: Marks = {
  headings: [3, 4],
  quotations: [
    [2, 'We wait,', 'Mara Lind', 'Lind'],
    [2, 'We wait again', 'a captain of the port'],
  ],
  people: [['Mara Lind'], ['Mara Lund']],
  organisations: [['World Ferry Union', 'Union']],
  places: [['Hanoi', 'VN']],
  dates: [
    [2, 'on March 3, 2021', '2021-03-03'],
    [4, 'on Tuesday', ''],
  ],
  figures: [
    [4, '40', 'boats'],
    [4, '400', 'persons'],
    [4, '40', 'boats'],
  ],
}

test.each([
  ['headings', scoreHeadings, { right: 1, given: 1, stated: 2 }],
  ['speakers', scoreSpeakers, { right: 2, given: 2, stated: 2 }],
  ['people', scorePeople, { right: 1, given: 1, stated: 2 }],
  ['organisations', scoreOrganisations, { right: 1, given: 1, stated: 1 }],
  ['places', scorePlaces, { right: 0, given: 0, stated: 1 }],
  ['dates', scoreDates, { right: 2, given: 2, stated: 2 }],
  ['figures', scoreFigures, { right: 3, given: 3, stated: 3 }],
  ['what figures count', scoreCounted, { right: 2, given: 3, stated: 3 }],
])('%s are scored', (_, score, expected) => {
  expect(score(document, marks)).toEqual(expected)
})

test('a wrong date or speaker does not count as right', () => {
  const wrong: Marks = {
    ...marks,
    quotations: [[2, 'We wait,', 'Mara Lund']],
    dates: [[2, 'on March 3, 2021', '2021-03-04']],
  }
  expect(scoreSpeakers(document, wrong)).toEqual({ right: 0, given: 1, stated: 1 })
  expect(scoreDates(document, wrong)).toEqual({ right: 0, given: 2, stated: 1 })
})

test('forms of one name count once, names that were not marked are wrong', () => {
  const found = ['the United Nations', 'U.N.', 'Union']
  expect(scoreNames(found, [['United Nations', 'U.N.']])).toEqual({ right: 1, given: 2, stated: 1 })
  expect(plainName('Sen. Mara Lind’s')).toBe('mara lind')
})
