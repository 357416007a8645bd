import { expect, test } from 'vitest'
import { matchesAtEnd, tailOf } from '../../../stages/attribute/matches-at-end.ts'
import { compilePattern } from '../../../stages/attribute/pattern.ts'

const patterns = ['© *', 'Used by leave of *'].map(compilePattern)

test('every match that reaches to the end is found, with its offsets in the text', () => {
  expect(matchesAtEnd(tailOf('It is over. © A. Used by leave of A.'), patterns)).toEqual([
    { start: 12, end: 36 },
    { start: 17, end: 36 },
  ])
})

test('a match ends where its own words do, and is none when they do not', () => {
  expect(matchesAtEnd(tailOf('It is over. © A. And on.'), patterns, () => 4)).toEqual([{ start: 12, end: 16 }])
  expect(matchesAtEnd(tailOf('It is over. © A. And on.'), patterns, () => -1)).toEqual([])
})

test('in a long text the offsets count from its beginning', () => {
  const article = 'It is over. '.repeat(100)
  expect(matchesAtEnd(tailOf(`${article}© A.`), patterns)).toEqual([{ start: article.length, end: article.length + 4 }])
})
