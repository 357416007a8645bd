import { describe, expect, test } from 'vitest'
import { compilePattern, foldMarks, matchesPattern, tailsMatching } from '../../../stages/attribute/pattern.ts'

describe('matchesPattern', () => {
  test.each([
    ['Print', 'Print', true],
    ['Print', 'Print page', false],
    ["RFA's * Service", 'RFA’s Lao Service', true],
    ["RFA's * Service", "RFA's Lao Services", false],
    ['RFA *', 'RFA', false],
    ['*RFA*', 'by RFA today', true],
    ['©*RFA*reserved', '© reserved RFA', false],
    ['©*RFA*reserved', '© 2019 RFA, all rights reserved', true],
    // The end of a text may not count for two pieces of the pattern.
    ['a*ab', 'ab', false],
    ['a*b*b', 'ab', false],
    ['*', '', true],
    // What would be special in a regular expression is not special here.
    ['[RFA] (.+)', '[RFA] (.+)', true],
    ['R.A', 'RFA', false],
  ])('%s, %s: %s', (pattern, text, expected) => {
    expect(matchesPattern(compilePattern(pattern), foldMarks(text))).toBe(expected)
  })
})

describe('tailsMatching', () => {
  test.each([
    ['© * RFA', '© 2019 RFA', [0]],
    ['© * RFA', 'It is over. © 2019 RFA', [12]],
    ['© * RFA', 'under © 2019 RFA', []],
    ['© * RFA', 'A © sign. © 2019 RFA', [10]],
    ['© *', '© RFA. © RFA', [0, 7]],
    ['*RFA', 'It is over. © 2019 RFA', [0]],
    ['© * RFA', 'It is over.', []],
  ])('%s in %s: %j', (pattern, text, expected) => {
    expect(tailsMatching(compilePattern(pattern), foldMarks(text))).toEqual(expected)
  })
})

test('foldMarks keeps the length, so that offsets stay true', () => {
  const text = 'RFA’s\u00a0Lao\u3000Service ‘x’'
  expect(foldMarks(text)).toBe("RFA's Lao Service 'x'")
  expect(foldMarks(text)).toHaveLength(text.length)
})
