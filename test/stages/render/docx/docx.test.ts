import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Briefing } from '../../../../stages/render/briefing.ts'
import { writeDocx } from '../../../../stages/render/docx/docx.ts'
import { writeText } from '../../../../stages/render/text/text.ts'
import type { RenderSettings } from '../../../../stages/render/writer.ts'
import { redDot } from '../../../red-dot.ts'
import { wordsOf } from '../../../words.ts'
import { briefingOf, sampleBriefing } from '../sample-briefing.ts'
import { briefingIn, scripts } from '../scripts.ts'
import { lintDocx } from './lint-docx.ts'
import { readDocx } from './read-docx.ts'

const settings: RenderSettings = { page: 'A4', font: async () => new Uint8Array() }

/** Checks what holds of every DOCX: the words of the text edition in its order, sound references, and what it reports. */
async function writeAndCheck(briefing: Briefing) {
  const edition = await writeDocx(briefing, settings)
  const docx = readDocx(edition.bytes)
  const text = await writeText(briefing)
  expect(docx.lines.join('\n')).toBe(edition.drawn)
  expect(wordsOf(docx.lines.join('\n'))).toEqual(wordsOf(new TextDecoder().decode(text.bytes)))
  expect(lintDocx(edition.bytes)).toEqual([])
  expect({ ...docx.core, ...docx.custom }).toEqual(edition.properties)
  return { ...docx, findings: edition.findings }
}

function paragraphs(...texts: string[]): Briefing {
  return briefingOf(
    texts.map((text, index) => ({ type: 'paragraph', number: index + 1, form: 'paragraph', runs: [{ text }] })),
  )
}

test('holds the words of the text edition in its order', async () => {
  const { findings } = await writeAndCheck(sampleBriefing)
  expect(findings).toEqual([])
})

test('holds byline and notice whole, in the body and in the properties', async () => {
  const { lines, custom } = await writeAndCheck(sampleBriefing)
  for (const required of sampleBriefing.required) {
    expect(lines).toContain(required)
    expect(Object.values(custom)).toContain(required)
  }
})

test('says in its properties whose text it is', async () => {
  const { core, custom } = await writeAndCheck(sampleBriefing)
  expect(core).toMatchObject({
    title: 'Ferries stop & <wait> for the fog',
    creator: 'Ilse Marrow; Tomas Quill',
    language: 'en-US',
    identifier: 'ferries-0a1b2c3d',
    created: '2019-11-04T00:00:00Z',
    modified: '2019-11-04T00:00:00Z',
  })
  expect(custom).toMatchObject({ sourceUri: 'https://harbour.example/ferries', paragraphsRemoved: '2' })
})

test('links contents to headings, and text to its address', async () => {
  const { links, bookmarks } = await writeAndCheck(sampleBriefing)
  expect(bookmarks).toEqual(['section_2', 'section_3', 'method'])
  expect(links).toEqual([
    { text: 'https://harbour.example', href: 'https://harbour.example' },
    { text: 'What the captains say', anchor: 'section_2' },
    { text: 'How this briefing was made', anchor: 'method' },
    { text: 'the chart', href: 'https://harbour.example/chart?a=1&b=2#north' },
    { text: 'https://harbour.example/ferries', href: 'https://harbour.example/ferries?a=1&b=2' },
  ])
})

test('uses the styles that Word knows', async () => {
  const { paragraphs } = await writeAndCheck(sampleBriefing)
  const headings = paragraphs.filter(({ style }) => /^(Title|Heading)/.test(style))
  expect(headings.map(({ style, text }) => `${style}: ${text}`)).toEqual([
    'Title: Ferries stop & <wait> for the fog',
    'Heading2: What the captains say',
    'Heading3: Costs',
    'Heading2: How this briefing was made',
  ])
})

test('sets a table whose head is repeated and whose rows are not broken, with its caption for screen readers', async () => {
  const { parts } = await writeAndCheck(sampleBriefing)
  const document = parts['word/document.xml'] ?? ''
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(3)
  expect(document).toContain('<w:tblCaption w:val="Who said what"/>')
})

test('shows the logo with its words for screen readers, and the label in the colour of the organisation', async () => {
  const look = { ...settings, accent: '8A1538', logo: { bytes: redDot, text: 'Harbour Institute' } }
  const { bytes, drawn } = await writeDocx(sampleBriefing, look)
  const { parts, lines } = readDocx(bytes)
  expect(lines.slice(1).join('\n')).toBe(drawn)
  expect(parts['word/document.xml']).toMatch(/<wp:docPr id="1" name="Logo" descr="Harbour Institute"/)
  expect(parts['word/styles.xml']).toMatch(/w:styleId="BriefingLabel".*?8A1538/s)
  expect(Buffer.from((await writeDocx(sampleBriefing, look)).bytes).equals(bytes)).toBe(true)
})

test('shows an SVG logo as shapes of Word', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"><rect width="8" height="4" fill="red"/></svg>'
  const logo = { bytes: new TextEncoder().encode(svg), text: 'Harbour Institute' }
  const { bytes, drawn } = await writeDocx(sampleBriefing, { ...settings, logo })
  const { parts, lines } = readDocx(bytes)
  expect(lines.slice(1).join('\n')).toBe(drawn)
  expect(parts['word/document.xml']).toMatch(/<wp:docPr id="1" name="Logo" descr="Harbour Institute".*<wps:wsp>/)
  expect(lintDocx(bytes)).toEqual([])
})

test('numbers the paragraphs of all forms as one list', async () => {
  const { paragraphs } = await writeAndCheck(sampleBriefing)
  const numbers = paragraphs.filter(({ style }) => style.startsWith('Numbered')).map(({ number }) => number)
  expect(numbers).toEqual(['1', '2', '3', '4', '5', '6'])
})

test('refuses a number that Word would not show', async () => {
  const element = { type: 'paragraph', number: 7, form: 'paragraph', runs: [{ text: 'One.' }] } as const
  await expect(writeDocx(briefingOf([element]), settings)).rejects.toThrow('paragraph 7 would be shown as 1')
})

test('counts its pages in the footer, and asks for nothing on opening', async () => {
  const { footer, parts } = await writeAndCheck(sampleBriefing)
  expect(footer).toBe('Source: Harbour Desk (HD) · ferries-0a1b2c3d Page  of ')
  expect(parts['word/footer1.xml']).toMatch(/PAGE.*NUMPAGES/)
  expect(parts['word/document.xml']).not.toContain('fldChar')
  expect(parts['word/settings.xml']).not.toContain('updateFields')
})

test('marks the language of a run, and takes its quotation marks from the font of that script', async () => {
  const { parts } = await writeAndCheck(sampleBriefing)
  expect(parts['word/styles.xml']).toMatch(/<w:lang [^>]*w:val="en-US"/)
  expect(parts['word/document.xml']).toMatch(/w:hint="eastAsia".{0,80}w:lang [^>]*zh-CN.{0,80}“雾港”/)
})

test.each(scripts)('holds the words of $language', async (script) => {
  const { parts, findings } = await writeAndCheck(briefingIn(script))
  const document = parts['word/document.xml'] ?? ''
  expect(findings).toEqual([])
  expect(document.match(/<w:bidi\/>/g)?.length ?? 0).toBe(script.language === 'ug' ? 6 : 0)
  expect(document.includes('<w:rtl/>')).toBe(script.language === 'ug')
})

test.each([
  ['A4', '<w:pgSz w:w="11906" w:h="16838"'],
  ['Letter', '<w:pgSz w:w="12240" w:h="15840"'],
] as const)('fits %s', async (page, size) => {
  const { bytes } = await writeDocx(sampleBriefing, { ...settings, page })
  expect(readDocx(bytes).parts['word/document.xml']).toContain(size)
})

test('replaces what XML cannot hold, and says what', async () => {
  const { lines, findings } = await writeAndCheck(paragraphs('a\u{FFFE}b\u0001c\uD800d', 'line\nend\tand tab'))
  expect(lines).toContain('1 a\u{FFFD}b\u{FFFD}c\u{FFFD}d')
  expect(lines).toContain('2 line end and tab')
  expect(findings).toHaveLength(1)
  expect(findings[0]).toMatchObject({ severity: 'warning', code: 'character-unprintable' })
  expect(findings[0]?.message).toContain('U+0001, U+D800, U+FFFE')
})

test.each(['{bullets-0}', '{bullets\u{FFFE}-0}', '{paragraphs\u{FFFE}-0}', '%1', '</w:t>]]>&amp;<w:p/>', '\u2063{x}'])(
  'keeps %j as text',
  async (text) => {
    const { lines } = await writeAndCheck(paragraphs(text))
    expect(lines).toContain(`1 ${text.replace('\u{FFFE}', '\u{FFFD}')}`)
  },
)

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://[', `https://a.example/${'x'.repeat(3000)}`, ''])(
  'does not link to %j',
  async (href) => {
    const briefing = briefingOf([{ type: 'paragraph', number: 1, form: 'paragraph', runs: [{ text: 'here', href }] }])
    const { links, lines } = await writeAndCheck(briefing)
    expect(links).toEqual([])
    expect(lines).toContain('1 here')
  },
)

test('holds long titles, long words and 5,000 paragraphs', async () => {
  const many = Array.from({ length: 5000 }, (_, index) => `Boat ${index} waits.`)
  const briefing = paragraphs('W'.repeat(10_000), ...many)
  const { paragraphs: read } = await writeAndCheck({ ...briefing, title: 'Fog '.repeat(100) })
  expect(read.at(-3)?.number).toBe('5001')
})

test('holds any text in any run', async () => {
  const anyText = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '')
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), async (texts) => {
      await writeAndCheck(paragraphs(...texts))
    }),
    { numRuns: 40 },
  )
})
