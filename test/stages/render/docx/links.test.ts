import { expect, test } from 'vitest'
import { bookmarkName, linkTarget } from '../../../../stages/render/docx/links.ts'

test('writes an address so that Word can parse it', () => {
  expect(linkTarget('https://a.example/雾 港?q=<b>')).toBe('https://a.example/%E9%9B%BE%20%E6%B8%AF?q=%3Cb%3E')
})

test.each(['mailto:a@b.example', 'not an address', undefined])('takes %j for no address', (href) => {
  expect(linkTarget(href)).toBeUndefined()
})

test('makes a bookmark of a heading id', () => {
  expect(bookmarkName('section-12')).toBe('section_12')
})
