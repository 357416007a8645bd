import { expect, test } from 'vitest'
import { numberedLevels } from '../../../stages/structure/numbered-level.ts'

test.each([
  [
    ['一、大坝', '（一）历史', '（二）费用', '二、河流'],
    [1, 2, 2, 1],
  ],
  [
    ['（一）历史', '（二）费用'],
    [1, 1],
  ],
  [
    ['1 The dam', '1.1 Its cost', '1.1.1 Steel', '2 The river'],
    [1, 2, 3, 1],
  ],
  [
    ['1. The dam', '1.1. Its cost'],
    [1, 2],
  ],
  [
    ['40 years of waiting', '1.8 million voices', 'Who pays?'],
    [1, 1, 1],
  ],
  [
    ['The dam', 'The river'],
    [1, 1],
  ],
])('%j', (headings, levels) => {
  expect(numberedLevels(headings)).toEqual(levels)
})
