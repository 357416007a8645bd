import { expect, test } from 'vitest'
import { isPersonName } from '../../../stages/attribute/person-name.ts'

test.each([
  'Li Na',
  'Kalden',
  'Aung San Suu Kyi',
  'Nurul binti Ahmad',
  'Maria de la Cruz',
  'J. D. Moore',
  "Siobhán O'Dowd",
  'Anne-Marie d’Arcy',
  'Omar al-Khatib',
  'DANA WHITLOCK',
  'An Nguyen',
  'Hoai An',
  'He Ping',
  'Robert Hale Jr.',
  '林远',
  '欧阳小川',
  '古丽·买买提',
])('a name: %s', (text) => {
  expect(isPersonName(text.replace('’', "'"))).toBe(true)
})

test.each([
  '',
  'the government',
  'Friday',
  'By the River in',
  'Li Na said',
  'The Guardian',
  'June 2021',
  'Last Monday',
  'van der',
  'https://www.rfa.org',
  '林',
  '林远石磊',
  '谢谢您',
  '了解到此事',
  'A B C D E F G',
  'A'.repeat(100),
  '어제 저녁 서울 시내에서 만난',
  '저녁에 Seoul',
  '한국，서울',
])('no name: %s', (text) => {
  expect(isPersonName(text)).toBe(false)
})

test('one word is too little where two are asked for', () => {
  expect(isPersonName('Kalden', 2)).toBe(false)
  expect(isPersonName('Li Na', 2)).toBe(true)
  expect(isPersonName('An Insider', 2)).toBe(false)
})
