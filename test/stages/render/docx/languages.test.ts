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
  expect(languageProperties('zh-Hans', '雾')).toEqual(expected)
})

test.each([undefined, 'und', '', 'no language', 'x'.repeat(90)])('says nothing of %j', (tag) => {
  expect(languageProperties(tag, 'fog')).toEqual({})
})

test('gives Khmer its font for all of its letters', () => {
  const font = { ascii: 'Leelawadee UI', hAnsi: 'Leelawadee UI', cs: 'Leelawadee UI' }
  expect(languageProperties('km', 'កំពង់ផែ')).toEqual({ language: { value: 'km-KH', bidirectional: 'km-KH' }, font })
})

test('sets Uyghur from right to left, and Latin names in it as they are', () => {
  expect(languageProperties('ug', 'پورت')).toMatchObject({ rightToLeft: true, font: { cs: 'Microsoft Uighur' } })
  expect(languageProperties('ug', 'RFA')).not.toHaveProperty('rightToLeft')
})
