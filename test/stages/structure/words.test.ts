import { expect, test } from 'vitest'
import { bareWords, isHan, shortened, wordCount } from '../../../stages/structure/words.ts'

test.each([
  ['', 0],
  ['One — two, three-four', 3],
  ['渔民等待答复', 3],
  ['UN 渔民', 2],
])('%j counts as %d words', (text, count) => {
  expect(wordCount(text)).toBe(count)
})

test('a text is Han when at least half of its letters are', () => {
  expect([isHan('渔民'), isHan('UN渔民'), isHan('The word 渔'), isHan('2024')]).toEqual([true, true, false, false])
})

test('bare words forget case, width and punctuation', () => {
  expect(bareWords('“Ferry” ＳＴＯＰＳ: after 40 years!')).toBe('ferry stops after 40 years')
})

test('a text is cut after a word, and only when it is too long', () => {
  expect(shortened('one two three', 3, 100)).toBe('one two three')
  expect(shortened('one two, three', 2, 100)).toBe('one two…')
  expect(shortened('渔民等待答复', 2, 100)).toBe('渔民等待…')
  expect(shortened('x'.repeat(50), 3, 10)).toBe(`${'x'.repeat(10)}…`)
})

test('a cut never leaves half a character', () => {
  expect(shortened('😀'.repeat(50), 3, 11)).toBe(`${'😀'.repeat(5)}…`)
})
