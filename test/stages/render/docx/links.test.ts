import { expect, test } from 'vitest'
import { bookmarkName } from '../../../../stages/render/docx/links.ts'

test('makes a bookmark of a heading id', () => {
  expect(bookmarkName('section-12')).toBe('section_12')
})
