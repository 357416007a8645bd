import { expect, test } from 'vitest'
import type { FontName } from '../../../../stages/render/fonts.ts'
import type { Span } from '../../../../stages/render/pdf/box.ts'
import { loadFonts } from '../../../../stages/render/pdf/font-set.ts'
import { covers, openFont } from '../../../../stages/render/pdf/open-font.ts'
import { readFont } from './settings.ts'

function spanOf(text: string, language: string, font: FontName = 'serif'): Span {
  return { text, language, look: { font, size: 11, colour: '000000' } }
}

async function cut(span: Span) {
  const loaded: FontName[] = []
  const fonts = await loadFonts([span], (name) => {
    loaded.push(name)
    return readFont(name)
  })
  const runs = fonts.runs(span).map(({ text, font }) => `${font.font.familyName}: ${text}`)
  return { loaded, runs, missing: [...fonts.missing] }
}

test('loads no font that is not needed', async () => {
  expect(await cut(spanOf('Salt, “rope” — Đà Nẵng', 'en'))).toEqual({
    loaded: ['serif'],
    runs: ['Source Serif 4: Salt, “rope” — Đà Nẵng'],
    missing: [],
  })
})

test('falls back to Chinese by character', async () => {
  const { loaded, runs } = await cut(spanOf('The harbour, 雾港, waits', 'en'))
  expect(loaded).toEqual(['serif', 'chinese'])
  expect(runs).toEqual(['Source Serif 4: The harbour, ', 'Noto Sans SC: 雾港', 'Source Serif 4: , waits'])
})

test('falls back to bold Chinese in headings', async () => {
  expect((await cut(spanOf('雾港', 'zh', 'serif-bold'))).loaded).toEqual(['serif-bold', 'chinese-bold'])
})

test('takes the punctuation beside Chinese from the Chinese font, in Chinese text alone', async () => {
  expect((await cut(spanOf('他说：“雾”……RFA’s', 'zh'))).runs).toEqual([
    'Noto Sans SC: 他说：“雾”……',
    'Source Serif 4: RFA’s',
  ])
  expect((await cut(spanOf('“雾”', 'en'))).runs).toEqual(['Source Serif 4: “', 'Noto Sans SC: 雾', 'Source Serif 4: ”'])
})

test('takes the punctuation beside Latin from the Latin font, in Chinese text too', async () => {
  expect((await cut(spanOf('雾 “Fog”·', 'zh'))).runs).toEqual(['Noto Sans SC: 雾', 'Source Serif 4:  “Fog”·'])
  expect((await cut(spanOf('𠂉…', 'zh'))).runs).toEqual(['Noto Sans SC: 𠂉…'])
})

test('draws figures on keys whole', async () => {
  const { runs, missing } = await cut(spanOf('Call 1\uFE0F\u20E3 or #\u20E3, 20 times', 'en'))
  expect(runs).toEqual([
    'Source Serif 4: Call ',
    'Noto Emoji: 1\uFE0F\u20E3',
    'Source Serif 4:  or ',
    'Noto Emoji: #\u20E3',
    'Source Serif 4: , 20 times',
  ])
  expect(missing).toEqual([])
})

test('draws emoji in one colour, and other symbols with the Chinese font', async () => {
  const { loaded, runs, missing } = await cut(spanOf('fog 😀👍🏽 ⛈️ ★ → 1', 'en'))
  expect(loaded).toEqual(['serif', 'emoji', 'chinese'])
  expect(runs).toEqual([
    'Source Serif 4: fog ',
    'Noto Emoji: 😀👍🏽',
    'Source Serif 4:  ',
    'Noto Emoji: ⛈️',
    'Source Serif 4:  ',
    'Noto Sans SC: ★',
    'Source Serif 4:  → 1',
  ])
  expect(missing).toEqual([])
})

test('writes the number of a character that no font has', async () => {
  const { runs, missing } = await cut(spanOf('a\u{E000}b\u0915\u0915', 'en'))
  expect(runs).toEqual(['Source Serif 4: a[U+E000]b[U+0915][U+0915]'])
  expect(missing).toEqual(['U+E000', 'U+0915'])
})

test('keeps invisible characters with the text before them, and reports none', async () => {
  const { runs, missing } = await cut(spanOf('\u2060a\u2060\uFEFFb\u{E0001}', 'en'))
  expect(runs).toEqual(['Source Serif 4: \u2060a\u2060\uFEFFb\u{E0001}'])
  expect(missing).toEqual([])
})

test.each([
  ['항만청', 'korean'],
  ['གཟའ་', 'tibetan'],
  ['ဆိပ်ကမ်း', 'burmese'],
  ['អាជ្ញា', 'khmer'],
  ['ອຳນາດ', 'lao'],
  ['پورت،', 'arabic'],
] as const)('takes %s from a font of its own, and loads no other', async (text, family) => {
  const { loaded, missing } = await cut(spanOf(`${text} RFA`, 'en', 'sans-bold'))
  expect({ loaded, missing }).toEqual({ loaded: ['sans-bold', `${family}-bold`], missing: [] })
})

test.each(['serif', 'serif-italic', 'serif-bold', 'sans', 'sans-bold'] as const)(
  '%s draws plain Latin',
  async (font) => {
    const codes = Array.from({ length: 0xff - 0x20 + 1 }, (_, index) => 0x20 + index)
    const latin = codes.filter((code) => (code < 0x7f || code >= 0xa0) && code !== 0xad)
    const open = openFont(await readFont(font))
    const characters = [...String.fromCodePoint(...latin), ...'–—‘’“”…']
    expect(characters.filter((character) => !covers(open, character))).toEqual([])
  },
)
