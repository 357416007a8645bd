import { expect, test } from 'vitest'
import { looksLikeByline } from '../../../stages/attribute/unparsed-byline.ts'
import { grammar } from './rfa.ts'

test.each([
  'Reported by Pema Lhamo in Nepal with help from a colleague.',
  'Reported by Li Na for The Guardian.',
  'Reported by “kalden” for RFA Tibetan.',
  'Reported by 박서연 기자 (서울).',
  'Edited by Omar Reyes, with additional material from the archive.',
  '自由亚洲电台记者林远达拉报道',
  '记者：林远石磊',
])('kept as a byline of unknown form: %s', (text) => {
  expect(looksLikeByline(text, grammar, 'own-line')).toBe(true)
})

test.each([
  'Edited by the committee, the bill now goes to the president.',
  'Translated by Li Na, it is read in schools.',
  'Written by Whom?',
  'Written by hand, it is in the office of RFA Lao.',
  'Photo: A man waits at the bridge.',
  '记者提问',
  '自由亚洲电台记者被捕',
  '记者：您怎么看？',
  '自由亚洲电台记者林远就此采访了当地居民。',
  'By Friday the government had lost control',
  'By Li Na, for a friend',
])('an ordinary line: %s', (text) => {
  expect(looksLikeByline(text, grammar, 'own-line')).toBe(false)
})

test('"By" and a full name near the title may be a byline', () => {
  expect(looksLikeByline('By Dana Whitlock', grammar, 'near-title')).toBe(true)
  expect(looksLikeByline('By Dana Whitlock', grammar, 'first-line')).toBe(false)
})

test('near the title a full name must follow "By"', () => {
  expect(looksLikeByline('By Li Na in Bangkok', grammar, 'near-title')).toBe(true)
  expect(looksLikeByline('By Li Na in Bangkok', grammar, 'first-line')).toBe(false)
  expect(looksLikeByline('By Aung San Suu Kyi the party had won', grammar, 'near-title')).toBe(false)
  expect(looksLikeByline('By Friday, rain had come', grammar, 'near-title')).toBe(false)
})
