import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocx } from '../../../../pipeline/run/read-back/read-docx.ts'

function docx(paragraph: string, properties = '<P/>'): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(`<w:document><w:body><w:p>${paragraph}</w:p></w:body></w:document>`),
    'docProps/custom.xml': strToU8(properties),
  })
}

test.each([
  ['runs that are one word', '<w:r><w:t>Reported </w:t></w:r><w:r><w:t>by A &amp; B</w:t></w:r>', 'Reported by A & B'],
  ['tabs and breaks', '<w:r><w:t>Reported</w:t><w:tab/><w:t>by</w:t></w:r>', 'Reported\nby'],
  ['no hidden run', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>By A</w:t></w:r><w:r><w:t>By B</w:t></w:r>', 'By B'],
  [
    'a run whose paragraph mark is hidden',
    '<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>By A</w:t></w:r>',
    'By A',
  ],
  ['nothing that was deleted', '<w:del><w:r><w:delText>By A</w:delText></w:r></w:del>', ''],
  ['nothing that was moved away', '<w:moveFrom><w:r><w:t>By A</w:t></w:r></w:moveFrom>', ''],
  ['no comments of the file', '<!-- <w:r><w:t>By A</w:t></w:r> -->', ''],
])('shows %s', (_, paragraph, shown) => {
  expect(readDocx(docx(paragraph)).text.trim()).toBe(shown)
})

/** Two paragraphs, of which the first is marked, and one footnote behind the separators. */
function noted(mark: string): Uint8Array {
  const text = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
  const separator = `<w:footnote w:id="-1">${text('no words')}</w:footnote>`
  return zipSync({
    'word/document.xml': strToU8(`<w:document><w:body><w:p>${mark}</w:p>${text('Boats wait.')}</w:body></w:document>`),
    'word/footnotes.xml': strToU8(
      `<w:footnotes>${separator}<w:footnote w:id="1">${text('Source: A')}</w:footnote></w:footnotes>`,
    ),
  })
}

test.each([
  ['behind the paragraph of its mark', '<w:r><w:footnoteReference w:id="1"/></w:r>', 'Fog.\nSource: A\nBoats wait.'],
  ['not without its mark', '', 'Fog.\nBoats wait.'],
  [
    'not for a mark that is hidden',
    '<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="1"/></w:r>',
    'Fog.\nBoats wait.',
  ],
  ['not for a mark that was deleted', '<w:del><w:r><w:footnoteReference w:id="1"/></w:r></w:del>', 'Fog.\nBoats wait.'],
])('shows a footnote %s', (_, mark, shown) => {
  const { text } = readDocx(noted(`<w:r><w:t>Fog.</w:t></w:r>${mark}`))
  expect(text.trim().replace(/\n+/g, '\n')).toBe(shown)
})

test('gives the values of the properties', () => {
  const custom = '<P><p name="byline"><v>By A &lt;B&gt;</v></p> <p name="copyrightNotice"><v>© RFA</v></p></P>'
  expect(readDocx(docx('', custom)).properties).toEqual(['By A <B>', '© RFA'])
})

test.each([
  ['a part that is no XML', docx('<w:r>')],
  ['a package without a text', zipSync({ 'a.xml': strToU8('<a/>') })],
  ['a part that would fill the memory', zipSync({ 'word/document.xml': new Uint8Array(100_000_001) })],
])('throws at %s', (_, bytes) => {
  expect(() => readDocx(bytes)).toThrow()
})
