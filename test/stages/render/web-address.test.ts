import { expect, test } from 'vitest'
import { webAddress } from '../../../stages/render/web-address.ts'

test.each([
  ['https://www.rfa.org', 'https://www.rfa.org'],
  ['http://a.example/x?y=1#z', 'http://a.example/x?y=1#z'],
  ['https://a.example/雾 港?q=<b>', 'https://a.example/%E9%9B%BE%20%E6%B8%AF?q=%3Cb%3E'],
  ['mailto:a@b.example', undefined],
  ['javascript:alert(1)', undefined],
  ['not an address', undefined],
  [`https://a.example/${'x'.repeat(2000)}`, undefined],
  [undefined, undefined],
])('%j', (href, address) => {
  expect(webAddress(href)).toBe(address)
})
