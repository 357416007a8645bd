import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeDocx } from '../../../../../stages/render/docx/docx.ts'
import type { RenderSettings } from '../../../../../stages/render/writer.ts'
import { redDot } from '../../../../red-dot.ts'
import { hostileBriefings } from '../../hostile-briefings.ts'
import { sampleBriefing } from '../../sample-briefing.ts'
import { altered } from '../altered.ts'
import { lintDocx } from '../lint-docx.ts'
import { readDocx } from '../read-docx.ts'
import { validationErrors, validator } from '../validate-docx.ts'
import { houseTemplate } from './house-template.ts'

const settings: RenderSettings = { page: 'A4', font: async () => new Uint8Array() }
const logo = { bytes: redDot, text: 'Harbour Institute' }
const house = await houseTemplate()
const houseWithFirst = await houseTemplate({ withFirst: true })

async function write(bytes: Uint8Array, briefing = sampleBriefing) {
  const edition = await writeDocx(briefing, { ...settings, template: { file: 'house.docx', bytes } })
  return { ...edition, docx: readDocx(edition.bytes) }
}

/** Parts of that kind, each as the words that stand in it. */
function wordsIn(parts: Readonly<Record<string, string>>, kind: 'header' | 'footer'): Record<string, string> {
  const named = Object.entries(parts).filter(([path]) => new RegExp(`^word/[a-z]+-${kind}\\.xml$`).test(path))
  return Object.fromEntries(
    named.map(([path, text]) => [path, text.replace(/<w:instrText.*?<\/w:instrText>|<[^>]*>/g, '')]),
  )
}

const ownLine = 'Source: Harbour Desk (HD) · ferries-0a1b2c3dPage  of '

test('keeps the words, their order and the properties', async () => {
  const plain = await writeDocx(sampleBriefing, settings)
  const { drawn, properties, docx } = await write(house)
  expect(drawn).toBe(plain.drawn)
  expect(docx.lines.join('\n')).toBe(drawn)
  expect(properties).toEqual(plain.properties)
  expect(docx.parts['word/document.xml']).not.toContain('This text of the template')
})

test('takes paper and margins, and fits tables and the footer to them', async () => {
  const { parts } = (await write(house)).docx
  const document = parts['word/document.xml'] ?? ''
  expect(document).toMatch(
    /<w:pgSz w:w="12240" w:h="15840"[^>]*\/><w:pgMar w:top="2000" w:right="1440" w:bottom="1800" w:left="1800"/,
  )
  const columns = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
  const textWidth = 12240 - 1440 - 1800
  expect(columns.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(textWidth - 10)
  expect(parts['word/default-footer.xml']).toContain(`<w:tab w:val="right" w:pos="${textWidth}"/>`)
})

test('sets its paragraphs in the house’s styles, which are known by their names', async () => {
  const { styles, paragraphs, parts } = (await write(house)).docx
  expect(paragraphs.map(({ style }) => style)).toContain('Untertitel')
  expect(paragraphs.map(({ style }) => style)).not.toContain('Subtitle')
  expect(styles).toEqual(expect.arrayContaining(['Untertitel', 'Aufzhlung', 'Beschriftung', 'NumberedParagraph']))
  expect(paragraphs.map(({ style }) => style)).not.toContain('Caption')
  expect(parts['word/styles.xml']).toMatch(/w:styleId="Title".*?Verdana/)
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-US"')
  expect(parts['word/styles.xml']).not.toContain('de-DE')
})

test('sets footnotes in the house’s styles', async () => {
  const german = altered(house, 'word/styles.xml', (styles) =>
    styles.replaceAll('"FootnoteText"', '"Funotentext"').replaceAll('"FootnoteReference"', '"Funotenzeichen"'),
  )
  const { docx, bytes } = await write(german)
  expect(docx.parts['word/footnotes.xml']).toContain('<w:pStyle w:val="Funotentext"/>')
  expect(docx.parts['word/document.xml']).toContain('<w:rStyle w:val="Funotenzeichen"/>')
  expect(docx.styles).not.toContain('FootnoteText')
  expect(lintDocx(bytes)).toEqual([])
})

test('gives a style of its own another id where the house uses it for something else', async () => {
  const taken = { id: 'NumberedParagraph', name: 'Clause', basedOn: 'Normal', run: { bold: true } }
  const { paragraphs, styles } = (await write(await houseTemplate({ paragraphStyles: [taken] }))).docx
  expect(styles).toEqual(expect.arrayContaining(['NumberedParagraph', 'NumberedParagraph_']))
  expect(paragraphs.find(({ number }) => number === '1')?.style).toBe('NumberedParagraph_')
})

test('hides no words and numbers no headings, whatever the house’s styles say', async () => {
  const hiding = altered(house, 'word/styles.xml', (styles) =>
    styles
      .replace(/(w:styleId="Normal">.*?)<\/w:style>/, '$1<w:rPr><w:vanish/></w:rPr></w:style>')
      .replace(/(w:styleId="Heading2">.*?<w:pPr>)/, '$1<w:numPr><w:numId w:val="7"/></w:numPr>'),
  )
  const { parts } = (await write(hiding)).docx
  expect(parts['word/styles.xml']).not.toMatch(/<w:vanish|<w:numPr/)
})

test('carries header and footer with picture and link, and its own line behind', async () => {
  const { parts } = (await write(house)).docx
  expect(wordsIn(parts, 'header')).toEqual({ 'word/default-header.xml': ' Quay Institute' })
  expect(wordsIn(parts, 'footer')).toEqual({
    'word/default-footer.xml': `4 Quay Street · quay.example/office${ownLine}`,
  })
  const [picture = ''] = Object.keys(parts).filter((path) => path.startsWith('word/media/'))
  expect(parts['word/_rels/default-header.xml.rels']).toContain(`Target="/${picture}"`)
  expect(parts['word/_rels/default-footer.xml.rels']).toContain('https://quay.example/office')
})

test('stands on first and left pages too, where the house has none or another footer', async () => {
  const { parts } = (await write(houseWithFirst)).docx
  expect(wordsIn(parts, 'footer')).toEqual({
    'word/default-footer.xml': `4 Quay Street · quay.example/office${ownLine}`,
    'word/first-footer.xml': ownLine,
    'word/even-footer.xml': `Left pages${ownLine}`,
  })
  expect(Object.keys(wordsIn(parts, 'header')).sort()).toEqual(['word/default-header.xml', 'word/first-header.xml'])
  expect(parts['word/document.xml']).toContain('<w:titlePg/>')
  expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders w:val="true"/>')
})

test('takes page borders, but no pictures that they are made of', async () => {
  const border = '<w:pgBorders><w:top w:val="custom" w:sz="4" r:id="rId99"/></w:pgBorders>'
  const bordered = altered(house, 'word/document.xml', (text) => text.replace(/<w:pgNumType[^>]*>/, border))
  const { parts } = (await write(bordered)).docx
  expect(parts['word/document.xml']).toContain('<w:pgBorders><w:top w:val="custom" w:sz="4"/></w:pgBorders>')
})

test('uses its own paper where the template leaves it to Word', async () => {
  const unsized = altered(house, 'word/document.xml', (text) => text.replace(/<w:pgSz [^>]*>/, ''))
  expect((await write(unsized)).docx.parts['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"')
})

test('gives the same bytes each time, and its own look again without a template', async () => {
  const plain = await writeDocx(sampleBriefing, settings)
  const first = await write(house)
  expect(Buffer.from((await writeDocx(sampleBriefing, settings)).bytes).equals(plain.bytes)).toBe(true)
  expect(Buffer.from((await write(house)).bytes).equals(first.bytes)).toBe(true)
})

test.each([
  ['one header', house, sampleBriefing],
  ['three kinds of pages', houseWithFirst, sampleBriefing],
  ['hostile marks', houseWithFirst, hostileBriefings.marks ?? sampleBriefing],
] as const)('makes sound files: %s', async (_name, template, briefing) => {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'))
  const { bytes } = await writeDocx(briefing, { ...settings, logo, template: { file: 'house.docx', bytes: template } })
  const path = join(folder, 'dressed.docx')
  writeFileSync(path, bytes)
  const found = (['Microsoft365', 'Office2019'] as const).flatMap((version) =>
    validator === undefined ? [] : validationErrors(path, version),
  )
  rmSync(folder, { recursive: true })
  expect(found).toEqual([])
  expect(lintDocx(bytes)).toEqual([])
})
