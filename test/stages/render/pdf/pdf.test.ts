import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Briefing, Run } from '../../../../stages/render/briefing.ts'
import { writePdf } from '../../../../stages/render/pdf/pdf.ts'
import { writeText } from '../../../../stages/render/text/text.ts'
import { briefingOf, sampleBriefing } from '../sample-briefing.ts'
import { onA4, onLetter } from './settings.ts'
import { writeAndCheck } from './write-and-check.ts'

const lane = 'The ferry to the outer islands carries flour, mail and a doctor, twice a week when the weather allows. '
const harbour = '港务局星期一说，渡轮要等雾散了才会开。“我们看不见自己的船头，”一位船长说。'

function paragraphs(runs: readonly Run[]): Briefing {
  return briefingOf(
    runs.map((run, index) => ({ type: 'paragraph', number: index + 1, form: 'paragraph', runs: [run] })),
  )
}

const latin = {
  ...sampleBriefing,
  elements: [...sampleBriefing.elements, ...paragraphs(lines(lane.repeat(4), 30)).elements],
}
const chinese = paragraphs(lines(harbour.repeat(3), 30).map(({ text }) => ({ text, language: 'zh-Hans' })))

function lines(text: string, count: number): Run[] {
  return Array.from({ length: count }, (_, index) => ({ text: `${index} ${text}`.trim() }))
}

test.each([
  ['Latin', latin],
  ['Chinese', chinese],
])('gives the words that the text edition has, in its order: %s', async (_, briefing) => {
  const { drawn, text, pages, findings } = await writeAndCheck(briefing)
  expect(drawn).toBe((await writeText(briefing)).drawn)
  expect(pages).toBeGreaterThan(2)
  expect(findings).toEqual([])
  if (briefing === latin) {
    expect(text.trim().split(/\s+/)).toEqual(drawn.split(/\s+/))
  }
})

test('holds what is required whole, in the text and in the properties', async () => {
  const { drawn, xmp, properties } = await writeAndCheck(sampleBriefing)
  for (const required of sampleBriefing.required) {
    expect(drawn.split('\n')).toContain(required)
    expect(Object.values(properties)).toContain(required)
    expect(xmp).toContain(`>${required}<`)
  }
})

test('is tagged', async () => {
  const { tags } = await writeAndCheck(sampleBriefing)
  expect(tags.filter((tag) => !tag.startsWith('    '))).toEqual([
    'Document',
    '  H1',
    '  P',
    '  P',
    '  L',
    '  P',
    '  TOC',
    '  P',
    '  Note',
    '  H2',
    '  BlockQuote',
    ...['  P', '  P', '  P', '  P', '  H3', '  P', '  Note', '  Table', '  H2', '  P', '  L', '  P', '  P'],
  ])
  expect(tags.join('\n')).toContain(
    `  Table\n    Caption\n    TR${'\n      TH'.repeat(3)}\n    TR${'\n      TD'.repeat(3)}\n    TR`,
  )
  expect(tags.join('\n')).toContain('  L\n    LI\n      Lbl\n      LBody\n')
  expect(tags.join('\n')).toContain('  TOC\n    TOCI\n      Reference\n    TOCI\n      Reference\n        Link\n')
  expect(tags.join('\n')).toContain('  P\n    Span\n    Link\n')
  expect(tags.join('\n')).toContain('  P\n    Reference\n      Lbl\n  Note\n    Lbl\n    P\n      Link\n')
})

test('links contents to headings and text to its address, and has an outline', async () => {
  const { links, outline } = await writeAndCheck(sampleBriefing)
  expect(links.filter((link) => !link.startsWith('#'))).toEqual([
    'https://harbour.example',
    'https://harbour.example/ferries?a=1&b=2',
    'https://harbour.example/chart?a=1&b=2#north',
  ])
  expect(links.filter((link) => link.startsWith('#'))).toHaveLength(2)
  expect(outline).toEqual([
    'Ferries stop & <wait> for the fog',
    '  What the captains say',
    '    Costs',
    '  How this briefing was made',
  ])
})

test('says on every page whose text it is, and which page', async () => {
  const { footers, pages } = await writeAndCheck(latin)
  expect(footers[0]).toMatch(/^Source: Harbour Desk \(HD\) · ferries-0a1b2c3d\s+Page 1 of \d+$/)
  expect(footers.at(-1)).toMatch(new RegExp(`Page ${pages} of ${pages}$`))
})

test.each([
  [onA4, [595.28, 841.89]],
  [onLetter, [612, 792]],
] as const)('fits the paper', async (settings, [width, height]) => {
  const { sizes } = await writeAndCheck(latin, settings)
  expect(sizes[0]?.[0]).toBeCloseTo(width, 1)
  expect(sizes[0]?.[1]).toBeCloseTo(height, 1)
})

test('gives the same bytes, whatever was made before', async () => {
  const first = await writePdf(sampleBriefing, onA4)
  await writePdf(paragraphs([{ text: 'no\u00A0break, \uFB01ne, \u212B' }, { text: harbour }]), onA4)
  const again = await writePdf(sampleBriefing, onA4)
  expect(Buffer.from(again.bytes).equals(first.bytes)).toBe(true)
  expect(Buffer.from((await writePdf(latin, onA4)).bytes).equals(first.bytes)).toBe(false)
})

test.each([
  ['glyphs that only this document has', [{ text: 'Žižka, café, fflat office \u2192' }]],
  ['no letters but those of every document', [{ text: 'Plain words about ferries.' }]],
  ['text that runs both ways', [{ text: 'said (\u0643\u06CC\u0645\u06D5 12) and left' }]],
])('gives the same bytes for %s before and after other documents', async (_, runs) => {
  const briefing = paragraphs(runs)
  const first = await writePdf(briefing, onA4)
  for (const other of [sampleBriefing, chinese, paragraphs([{ text: 'Žofie \u2192 café' }]), briefing]) {
    await writePdf(other, onA4)
  }
  const again = await writePdf(briefing, onA4)
  expect(Buffer.from(again.bytes).equals(first.bytes)).toBe(true)
})

test('gives the same bytes in another process and time zone', async () => {
  const script = fileURLToPath(new URL('write-sample.ts', import.meta.url))
  const hash = execFileSync(process.execPath, [script], { env: { ...process.env, TZ: 'Asia/Kathmandu', LC_ALL: 'C' } })
  const { bytes } = await writePdf(sampleBriefing, onA4)
  expect(hash.toString()).toBe(createHash('sha256').update(bytes).digest('hex'))
})

test('draws the number of a character that no font has, and reports it once', async () => {
  const { drawn, findings } = await writeAndCheck(paragraphs([{ text: 'कख \u{E000} क' }]))
  expect(drawn).toContain('1 [U+0915][U+0916] [U+E000] [U+0915]')
  expect(findings).toEqual([
    expect.objectContaining({
      severity: 'warning',
      code: 'glyph-missing',
      message: expect.stringMatching(/: U\+0915, U\+0916, U\+E000\.$/),
    }),
  ])
})

test('keeps the invisible characters of a word', async () => {
  const { text } = await writeAndCheck(paragraphs([{ text: '责编：甲\u200B网编：乙 ab\u2060cd\u00ADef' }]))
  expect(text).toContain('责编：甲\u200B网编：乙 ab\u2060cd\u00ADef')
})

test.each([
  ['characters outside of Unicode', '\uFFFE \uD800 \uDC00 \u0000'],
  ['syntax', ']]> <&> (a\\ \\) <</A 1>> %PDF endstream'],
  ['a long word', 'a'.repeat(10_000)],
  ['long Chinese', '雾'.repeat(3_000)],
  ['marks', `${'e\u0301'.repeat(300)} q\u0303 \u0301x`],
  ['invisible characters', '\u202Eab\u2060cd\u00ADef\u200Bgh\uFEFF \u200D\u200D'],
  ['figures on keys', 'Call 1\uFE0F\u20E3 or #\u20E3'],
  ['many spaces', `${' '.repeat(5_000)}end\u3000.\u00A0.`],
  ['nothing', ''],
])('holds %s', async (_, text) => {
  await writeAndCheck(paragraphs([{ text }, { text, href: `https://a.example/${text}` }, { text, language: 'zh' }]))
})

test('holds a long title, and one that is longer than a page', async () => {
  await writeAndCheck(briefingOf([], 'Fog '.repeat(100)))
  const { outline } = await writeAndCheck(briefingOf([], 'Fog '.repeat(20_000)))
  expect(outline[0]?.length).toBeLessThan(400)
})

test('holds a briefing without elements', async () => {
  const { drawn, pages } = await writeAndCheck({ ...sampleBriefing, elements: [] })
  expect({ drawn, pages }).toEqual({ drawn: '', pages: 1 })
})

test('holds 5,000 paragraphs', async () => {
  const { pages, drawn } = await writePdf(paragraphs(lines(lane, 5_000)), onA4)
  expect(pages).toBeGreaterThan(200)
  expect(drawn).toContain(`\n5000 4999 ${lane.trim()}\n`)
})

test.each([
  ['“', 'zh'],
  ['雾\u200B', 'en'],
  ['\u2060', 'en'],
])('holds 200,000 of %j in a row', async (character, language) => {
  const text = character.repeat(200_000)
  const { drawn } = await writePdf(paragraphs([{ text, language }]), onA4)
  expect(drawn.split('\n')[1] === `1 ${text}`).toBe(true)
})
