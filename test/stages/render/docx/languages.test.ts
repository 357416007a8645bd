import { expect, test } from 'vitest'
import { languageProperties, wordLanguage } from '../../../../stages/render/docx/languages.ts'

test.each([
  ['en', 'en-US'],
  ['zh-Hant', 'zh-TW'],
  ['fr-CA', 'fr-CA'],
])('names %s as Word does: %s', (tag, expected) => {
  expect(wordLanguage(tag)).toBe(expected)
})

test('says of Chinese that it is East Asian text', () => {
  const expected = { language: { value: 'zh-CN', eastAsia: 'zh-CN' }, font: { hint: 'eastAsia' } }
  expect(languageProperties('zh-Hans')).toEqual(expected)
})

test.each([undefined, 'und', '', 'no language', 'x'.repeat(90)])('says nothing of %j', (tag) => {
  expect(languageProperties(tag)).toEqual({})
})
