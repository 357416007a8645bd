import { expect, test } from 'vitest'
import { sentencesOf } from '../../../stages/annotate/sentences.ts'
import { sentenceTexts } from './sentence-texts.ts'

test.each(sentenceTexts)('%s', (text) => {
  const whole = text.replaceAll(' | ', ' ')
  expect(sentencesOf(whole).map(({ start, end }) => whole.slice(start, end))).toEqual(text.split(' | '))
})

test('there are at least 60 texts', () => {
  expect(new Set(sentenceTexts).size).toBeGreaterThanOrEqual(60)
})

test('white space alone has no sentence', () => {
  expect(sentencesOf(' \n ')).toEqual([])
})
