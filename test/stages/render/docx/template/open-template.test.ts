import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { missingStyles, openTemplate } from '../../../../../stages/render/docx/template/open-template.ts'
import { TemplateRefused } from '../../../../../stages/render/docx/template/template-refused.ts'
import { altered } from '../altered.ts'
import { houseTemplate } from './house-template.ts'

const house = await houseTemplate()

/** The template with a part whose text another takes the place of. */
function replaced(path: string, what: RegExp | string, by: string): Uint8Array {
  return altered(house, path, (text) => text.replace(what, by))
}

test('says which styles of Word are missing, by the names that Word shows', () => {
  expect(missingStyles(openTemplate(house))).toEqual([])
  const without = replaced(
    'word/styles.xml',
    /<w:name w:val="(caption|Subtitle|footnote text)"\/>/g,
    '<w:name w:val="Other"/>',
  )
  expect(missingStyles(openTemplate(without))).toEqual(['Subtitle', 'caption', 'footnote text'])
})

test('takes a template of Word (*.dotx) as well', () => {
  const type = /wordprocessingml\.document\.main/
  const dotx = replaced('[Content_Types].xml', type, 'wordprocessingml.template.main')
  expect(openTemplate(dotx).frames).toHaveLength(2)
})

const types = '[Content_Types].xml'
const macros = /vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main/
const rels = 'word/_rels/document.xml.rels'
const header = 'word/header1.xml'

test.each([
  ['a text', new TextEncoder().encode('Dear Sir or Madam'), 'is damaged, or no DOCX'],
  ['half a file', house.subarray(0, house.length / 2), 'is damaged, or no DOCX'],
  ['a zip of something else', zipSync({ 'a.txt': new Uint8Array(3) }), 'is damaged: [Content_Types].xml is missing'],
  [
    'a protected file',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
    'is protected with a password, or saved by Word 97',
  ],
  ['a zip bomb', zipSync({ bomb: new Uint8Array(60_000_000) }), 'is too large when it is unpacked'],
  ['macros by type', replaced(types, macros, 'vnd.ms-word.document.macroEnabled'), 'holds macros'],
  ['macros by part', altered(house, 'word/vbaProject.bin', () => 'macro'), 'holds macros'],
  ['a broken part', altered(house, 'word/styles.xml', (text) => text.slice(0, -9)), 'is damaged in word/styles.xml'],
  [
    'a document type',
    replaced('word/styles.xml', '<w:styles', '<!DOCTYPE x><w:styles'),
    'a document type is not allowed',
  ],
  ['deep nesting', altered(house, header, () => '<a>'.repeat(300) + '</a>'.repeat(300)), 'too many elements'],
  ['a part that is gone', altered(house, 'word/styles.xml', () => undefined), 'is damaged: word/styles.xml is missing'],
  ['a picture that is gone', replaced('word/_rels/header1.xml.rels', /<Relationship .*\/>/, ''), 'which is missing'],
  ['no styles', replaced(rels, /<Relationship [^>]*styles\.xml"\/>/, ''), 'has no styles'],
  [
    'a chart in the header',
    replaced('word/_rels/header1.xml.rels', '/image"', '/chart"'),
    'cannot be taken over (chart',
  ],
  [
    'a link to a file',
    replaced('word/_rels/footer1.xml.rels', 'https://quay', 'file://quay'),
    'cannot be taken over (hyperlink',
  ],
  [
    'strict markup',
    replaced(
      'word/document.xml',
      /http:\/\/schemas[^"]*wordprocessingml\/2006\/main/,
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    ),
    'is no Word document of the usual kind',
  ],
  ['no room', replaced('word/document.xml', 'w:left="1800"', 'w:left="9000"'), 'leaves less than 5 cm'],
  ['a page without size', replaced('word/document.xml', 'w:left="1800"', 'w:left="wide"'), 'leaves less than 5 cm'],
])('refuses %s', (_name, bytes, message) => {
  const open = () => openTemplate(bytes)
  expect(open).toThrow(TemplateRefused)
  expect(open).toThrow(message)
})
