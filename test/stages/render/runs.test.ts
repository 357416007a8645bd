import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runsOf } from '../../../stages/render/runs.ts'

test.each([
  ['See https://www.rfa.org.', 'https://www.rfa.org'],
  ['(https://a.example/b_(c))', 'https://a.example/b_(c)'],
  ['(see https://a.example/b)', 'https://a.example/b'],
  ['“https://a.example/b?c=d,”', 'https://a.example/b?c=d'],
  ['网址是https://a.example/b。', 'https://a.example/b'],
  ['HTTPS://A.EXAMPLE/B!', 'HTTPS://A.EXAMPLE/B'],
])('%s links to %s', (text, href) => {
  expect(runsOf(text).filter((run) => run.href !== undefined)).toEqual([{ text: href, href }])
})

test.each(['www.rfa.org', 'https://', 'ftp://a.example', 'http://.'])('%s is no link', (text) => {
  expect(runsOf(text)).toEqual([{ text }])
})

test('the runs, put together, are the text', () => {
  const part = fc.constantFrom('https://', 'http://a.example', ')', '(', '.', ' ', '“', '水', '?x=')
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'binary' }))), (parts) => {
      const text = parts.join('')
      expect(
        runsOf(text, 'zh')
          .map((run) => run.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('a long row of brackets takes no longer than other text', () => {
  const text = `https://a.example/${')'.repeat(2_000_000)}`
  expect(runsOf(text)[0]?.text).toBe('https://a.example/')
})
