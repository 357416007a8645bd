import { expect, test } from 'vitest'
import { readCreditLines } from '../../../stages/attribute/credit-lines.ts'
import { documentOf } from '../../document.ts'
import { grammar } from './rfa.ts'

const body = [
  'The bridge at Senlok',
  'The bridge at Senlok is closed.',
  'Nobody knows for how long.',
  'It may be months.',
]

/** What the last line of an article states. */
function formOf(line: string): string | undefined {
  const lines = readCreditLines(documentOf([...body, line]), grammar)
  return lines.find(({ block }) => block.text === line)?.parts.find(({ start }) => start === 0)?.form
}

test.each([
  'Copyright © 1998-2020, RFA. Used with the permission of Radio Free Asia, 2025 M St. NW, Suite 300, Washington DC 20036. https://www.rfa.org.',
  'Copyright © 1998-2016, RFA. Used with the permission of Radio Free Asia, 2025 M St. NW, Suite 300, Washington DC 20036. http://www.rfa.org.',
  'Copyright © 1998–2023, RFA. Used with the permission of Radio Free Asia, 2025 M St. NW, Suite 300, Washington DC 20036.',
  'Copyright © 2015, RFA. Used with the permission of Radio Free Asia',
  'Copyright (c) 1998-2018, RFA. Used with the permission of Radio Free Asia, 2025 M St. NW.',
  '© 2021 Radio Free Asia',
  '© 2021 Radio Free Asia. All rights reserved.',
  'Used with the permission of Radio Free Asia.',
  '版权所有 自由亚洲电台 1998-2020',
])('a notice: %s', (line) => {
  expect(formOf(line)).toBe('notice')
})

test.each([
  '（文章只代表特约评论员个人的立场和观点）',
  '(文章只代表特约评论员个人的立场和观点)',
  '文章只代表特约评论员个人的立场和观点',
  'The views expressed in this commentary are the author’s own and do not reflect the position of Radio Free Asia.',
])('a disclaimer: %s', (line) => {
  expect(formOf(line)).toBe('disclaimer')
})

test.each([
  'Reposted from RFA: https://www.rfa.org/english/news/senlok/bridge-06012021.html',
  '[Original Source](https://www.rfa.org/english/news/senlok/bridge-06012021.html)',
])('a repost: %s', (line) => {
  expect(formOf(line)).toBe('repost')
})

test.each(['美联社', '法新社', '路透社图片', 'AFP', 'AP Photo'])('a credit to an agency alone: %s', (line) => {
  expect(formOf(line)).toBe('agency-credit')
})

test.each([
  'Public Domain',
  'The pictures were used with the permission of the family.',
  'RFA could not reach the town.',
])('nothing of the kind: %s', (line) => {
  expect(formOf(line)).toBeUndefined()
})
