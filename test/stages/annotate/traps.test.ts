/** Texts that tempt a rule: names that are places, plans that are no past, numbers that count nothing. */

import { describe, expect, test } from 'vitest'
import { headingLines, structuredLines } from '../structure/structured.ts'
import { found } from './found.ts'

describe('nobody is listed as a person', () => {
  test.each([
    ['Golden Apex bought the mine. Apex sold it again.'],
    ['The ship passed Cape Sunda on Monday.'],
    ['Human Rights Watch said that it was closed.'],
    ['“We agree,” said the Foreign Ministry.'],
    ['“We agree,” said Beijing.'],
    ['Chinese officials said that it was closed.'],
    ['Soldiers told the drivers to wait.'],
    ['The Treaty of Ovada was signed in Prek Anlong.'],
    ['On Tuesday, Parliament said that it would meet.'],
    ['Halong Bay II is closed, and so is Halong Bay I.'],
  ])('%s', (line) => {
    expect(found('person', line).map(({ name }) => name)).toEqual([])
  })
})

test('a name that is a place: Jordan is a country after a preposition and a person with a title', () => {
  expect(found('place', 'They flew to Jordan.').map(({ code }) => code)).toEqual(['JO'])
  expect(found('place', 'Senator Ann Jordan agreed.')).toEqual([])
  expect(found('person', 'Senator Ann Jordan agreed.').map(({ name }) => name)).toEqual(['Ann Jordan'])
})

test('a place inside a longer name is none', () => {
  expect(found('place', 'The China Garden Hotel lies open.')).toEqual([])
  expect(found('place', 'The Bank of China is shut.')).toEqual([])
})

test('a quotation inside a quotation belongs to it', () => {
  const [only, ...more] = found('quotation', '“He told us ‘never’ and called it “a game” twice,” said Mara Lind.')
  expect([only?.speaker, more]).toEqual(['Mara Lind', []])
})

describe('no figure', () => {
  test.each([
    ['It began in 2019.'],
    ['It began on May 4.'],
    ['They met at 7:30 a.m. there.'],
    ['The office is at 2025 M St. NW.'],
    ['See article 35 of the law.'],
    ['Call 202-555-0100 for help.'],
  ])('%s', (line) => {
    expect(found('figure', line)).toEqual([])
  })
})

describe('no acronym', () => {
  test.each([
    ['The dam (built in 1998) is full.'],
    ['A picture of the dam (AFP) was shown.'],
    ['The party (see below) won.'],
    ['It is long (VERY).'],
  ])('%s', (line) => {
    expect(found('acronym', line)).toEqual([])
  })
})

const prose = [
  'The council of the port town met on Monday and put off its vote on the new pier for the third time.',
  'Fishing families had asked for the vote in a petition with 1,900 names, which was handed in last spring.',
]

test.each([['Copyright law divides the council'], ['Used nets and empty boats']])(
  'a line that begins like a notice is none: %s',
  (line) => {
    const document = structuredLines([
      'Port town puts off vote on pier',
      prose[0] ?? '',
      line,
      prose[1] ?? '',
      'The council meets again in June.',
      'By Ann Example for RFA Burmese',
    ])
    expect(document.blocks.find(({ text }) => text === line)?.kind).not.toBe('notice')
  },
)

test('a paragraph that begins like a byline stays a paragraph; a short question is a heading', () => {
  const trap = 'By the time the council met, Reported losses of the harbor had doubled, its chair said.'
  const document = structuredLines([
    'Port town puts off vote on pier',
    prose[0] ?? '',
    'Who will pay?',
    prose[1] ?? '',
    trap,
    'The council meets again in June.',
    'By Ann Example for RFA Burmese',
  ])
  expect(document.blocks.find(({ text }) => text === trap)?.kind).toBe('paragraph')
  expect(headingLines(document)).toEqual([3])
})
