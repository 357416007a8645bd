import { expect, test } from 'vitest'
import { isHeadingLine } from '../../../stages/structure/heading-line.ts'

const limits = { headingMaximumWords: 12, headingMaximumCharacters: 24, questionMaximumWords: 6 }
const words = (count: number) => `Ferry${' sinks'.repeat(count - 1)}`

test.each([
  'Fares',
  '‘Not one ferry’',
  '40 years of waiting',
  'Who pays?',
  words(12),
  'Паром стоит',
  '渡轮停航',
  '“渡轮”之争',
])('%s looks like a heading', (text) => {
  expect(isHeadingLine(text, limits)).toBe(true)
})

test.each([
  'Fares.',
  'Fares,',
  'Fares!',
  'Fares…',
  '“Fares.”',
  '‘Not one ferry.’',
  '“Go,” she said. “He told us: ‘It is late.’”',
  'fares',
  '2024',
  words(13),
  `${words(7)}?`,
  '渡轮停航。',
  '渡轮停航？',
  '“渡轮停航”',
  '渡轮 停航',
  '渡'.repeat(25),
  'Fares “go',
  'ရေယာဉ် ရပ်',
])('%s does not look like a heading', (text) => {
  expect(isHeadingLine(text, limits)).toBe(false)
})
