import { describe, expect, test } from 'vitest'
import { parseByline } from '../../../stages/attribute/byline.ts'
import { grammar } from './rfa.ts'

describe('headings that begin like a byline', () => {
  test.each([
    'Reporting by Foreign Media Barred in Tamlok',
    'Writing by Hand',
    'Written in English by Exile, Novel Wins Prize',
  ])('%s', (text) => {
    expect(parseByline(text, grammar, 'first-line')).toBeUndefined()
    expect(parseByline(text, grammar, 'own-line')).toBeUndefined()
  })

  test.each(['Written by Kalden.', '*Written by Kalden*', 'Written by: Kalden', 'Written by Kalden for RFA'])(
    'a byline among the paragraphs: %s',
    (text) => {
      expect(parseByline(text, grammar, 'own-line')).toMatchObject([{ role: 'writer', names: ['Kalden'] }])
    },
  )

  test.each(['near-title', 'near-end'] as const)('a name alone is enough %s', (standing) => {
    expect(parseByline('Written by Kalden', grammar, standing)).toMatchObject([{ names: ['Kalden'] }])
  })
})

describe('languages, places and services', () => {
  test.each([
    'Written by Li Na in English.',
    "Reported by RFA's Uyghur, Lao and Khmer Services.",
    'Reported by Li Na, Bangkok.',
    'Reported by Li Na, Hong Kong.',
  ])('are nobody: %s', (text) => {
    expect(parseByline(text, grammar, 'near-end')).toBeUndefined()
  })
})

test('dashes set credits apart', () => {
  expect(
    parseByline('— Reported by Li Na for RFA Lao – Edited by Omar Reyes', grammar, 'near-end')?.map(
      ({ names }) => names,
    ),
  ).toEqual([['Li Na'], ['Omar Reyes']])
})
