import { expect, test } from 'vitest'
import { noticeEnd } from '../../../stages/attribute/notice-end.ts'
import { compilePattern, foldMarks } from '../../../stages/attribute/pattern.ts'
import { grammar } from './rfa.ts'

function ownWords(pattern: string, text: string): string {
  const end = noticeEnd(compilePattern(pattern), foldMarks(text), grammar)
  return end < 0 ? 'none' : text.slice(0, end).trimEnd()
}

test.each([
  'Copyright © Radio Free Asia',
  'Copyright © Radio Free Asia. All rights reserved.',
  'Copyright © Radio Free Asia. Used with the permission of Radio Free Asia, 2025 M St. NW, Suite 300, Washington DC 20036. https://www.rfa.org.',
])('all of it is the notice: %s', (text) => {
  expect(ownWords('Copyright © Radio Free Asia*', text)).toBe(text)
})

test.each([
  ['Copyright © Radio Free Asia. The guards left on Friday.', 'Copyright © Radio Free Asia.'],
  [
    'Copyright © Radio Free Asia. All rights reserved. The guards left.',
    'Copyright © Radio Free Asia. All rights reserved.',
  ],
  ['Copyright © Radio Free Asia. Reported by Li Na.', 'Copyright © Radio Free Asia.'],
  ['Copyright © Radio Free Asia。村民说，他们还在等。', 'Copyright © Radio Free Asia。'],
  ['Copyright © Radio Free Asia reporters were turned away at the gate.', 'none'],
])('the notice in "%s" is "%s"', (text, notice) => {
  expect(ownWords('Copyright © Radio Free Asia*', text)).toBe(notice)
})

test('a pattern without a * at its end says itself where the notice ends', () => {
  const text = 'Copyright © Li Na, the painter of the mural'
  expect(ownWords('Copyright © *, the painter of the mural', text)).toBe(text)
})
