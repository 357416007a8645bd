import { expect, test } from 'vitest'
import { writeDocx } from '../../../../stages/render/docx/docx.ts'
import { redDot } from '../../../red-dot.ts'
import { sampleBriefing } from '../sample-briefing.ts'
import { altered } from './altered.ts'
import { lintDocx } from './lint-docx.ts'

const logo = { bytes: redDot, text: 'Harbour Institute' }
const { bytes } = await writeDocx(sampleBriefing, { page: 'A4', font: async () => new Uint8Array(), logo })

const body = 'word/document.xml'
const rels = 'word/_rels/document.xml.rels'
const types = '[Content_Types].xml'

test('has nothing to say of a sound file', () => {
  expect(lintDocx(bytes)).toEqual([])
})

test.each([
  ['docProps/core.xml', /<dc:language>.*?<\/dc:language>/, '', 'core properties: language is empty'],
  ['docProps/core.xml', 'T00:00:00Z', '', 'core properties: created is no moment'],
  [
    'docProps/core.xml',
    '<dc:title>',
    '<dc:rights>x</dc:rights><dc:title>',
    'core properties: rights does not belong there',
  ],
  ['docProps/custom.xml', 'pid="3"', 'pid="2"', 'custom properties: id 2 stands twice'],
  ['docProps/custom.xml', 'name="copyrightHolder"', 'name="Byline"', 'custom properties: byline stands twice'],
  [types, 'word/numbering.xml', 'word/numbers.xml', 'content types: word/numbers.xml is not there'],
  [types, 'Extension="png"', 'Extension="gif"', 'content types: word/media/image1.png has none'],
  [rels, 'styles.xml', 'style.xml', 'relationships: word/style.xml, named in word/document.xml, is not there'],
  [rels, 'Id="rIdLink1"', 'Id="rIdLink2"', 'relationships: rIdLink2 of word/document.xml stands twice'],
  [body, 'r:id="rIdLink1"', 'r:id="rIdLink9"', 'relationships: rIdLink9 of word/document.xml is not there'],
  [rels, 'https://harbour.example"', 'harbour"', 'relationships: harbour in word/document.xml is no address'],
  ['word/styles.xml', 'w:styleId="Title"', 'w:styleId="Titel"', 'styles: Title is not defined'],
  ['word/styles.xml', 'w:styleId="Title"', 'w:styleId="Subtitle"', 'styles: Subtitle is defined twice'],
  [body, 'w:val="zh-CN"', 'w:val="Chinese"', 'languages: Chinese is no tag'],
  [body, 'w:name="section_3"', 'w:name="section_2"', 'bookmarks: section_2 stands twice'],
  [body, 'w:anchor="method"', 'w:anchor="methods"', 'bookmarks: methods is missing'],
  [body, '<w:bookmarkEnd w:id="1"/>', '', 'bookmarks: section_2 has no end'],
  [body, ' w:anchor="method"', '', 'links: How this briefing was made leads nowhere'],
  [body, '<w:numId w:val="2"/>', '<w:numId w:val="9"/>', 'numbering: list 9 is not there'],
  [body, '<w:r>', '<w:r><w:footnoteReference w:id="4"/></w:r><w:r>', 'notes: footnote 4 is not there'],
  [body, 'descr="Harbour Institute"', '', 'pictures: Logo has no words for screen readers'],
  [body, '<w:tblHeader/>', '', 'tables: Who said what has no head'],
  [body, /<w:tblCaption [^>]*>/, '', 'tables: one has no caption'],
  [body, '"Heading2"', '"Heading4"', 'headings: one of level 4 skips a level'],
  [
    body,
    '<w:sectPr>',
    '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr></w:p><w:sectPr>',
    'paragraphs: one in Normal is empty',
  ],
])('finds in %s what becomes of %s: %s', (path, what, by, complaint) => {
  const broken = altered(bytes, path, (text) => text.replace(what, by))
  expect(lintDocx(broken)).toContain(complaint)
})

test('refuses what is no XML', () => {
  expect(() => lintDocx(altered(bytes, body, (text) => text.slice(9)))).toThrow('is damaged in word/document.xml')
})
