import { expect, test } from 'vitest'
import { linkOf } from '../../../../stages/render/pdf/link.ts'

test('writes an address in ASCII, and describes it as it stood', () => {
  expect(linkOf({ text: 'here', href: 'https://例え.example/ü (x)' })).toEqual({
    kind: 'address',
    address: 'https://xn--r8jz45g.example/%C3%BC%20(x)',
    description: 'https://例え.example/ü (x)',
  })
})

test.each([
  ['another scheme', 'javascript:alert(1)'],
  ['a file', 'file:///etc/passwd'],
  ['a relative address', '/english'],
  ['no host', 'http://'],
  ['a very long address', `https://a.example/${'x'.repeat(3_000)}`],
])('links to no %s', (_, href) => {
  expect(linkOf({ text: 'here', href })).toBeUndefined()
})

test('links no empty text', () => {
  expect(linkOf({ text: '', href: 'https://a.example' })).toBeUndefined()
})
