import { expect, test } from 'vitest'
import { speakerLabels } from '../../../stages/attribute/speaker-label.ts'
import { grammar } from './rfa.ts'

function labels(...texts: string[]): string[] {
  return [...speakerLabels(texts, grammar)]
}

test('a label that begins several lines, one of which is speech, marks a speaker', () => {
  expect(labels('记者：您怎么看？', '村民：没有人知道。', '记者：谢谢')).toEqual(['记者'])
})

test('labels of several bylines mark no speaker', () => {
  expect(labels('记者：林远', '水库干涸。', '记者：石磊')).toEqual([])
})

test('a line with two labels says nothing about speakers', () => {
  expect(labels('记者：您怎么看？', '记者：林远 责编：石磊')).toEqual([])
})
