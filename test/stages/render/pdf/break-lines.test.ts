import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../../../../stages/render/pdf/box.ts'
import { breakLines } from '../../../../stages/render/pdf/break-lines.ts'
import { loadFonts } from '../../../../stages/render/pdf/font-set.ts'
import { readFont } from './settings.ts'

const measure = 200

function spanOf(text: string, language = 'en'): Span {
  return { text, language, look: { font: 'serif', size: 11, colour: '000000' } }
}

async function broken(...spans: Span[]) {
  const fonts = await loadFonts(spans, readFont)
  const lines = breakLines(spans, fonts, measure)
  return lines.map(({ pieces, width }) => ({ text: pieces.map(({ word }) => word.text).join(''), width }))
}

async function texts(...spans: Span[]): Promise<string[]> {
  return (await broken(...spans)).map(({ text }) => text)
}

test('breaks between words, and keeps the space at the end of a line', async () => {
  expect(await texts(spanOf('The lamp at the end of the mole was lit again on Sunday.'))).toEqual([
    'The lamp at the end of the mole was ',
    'lit again on Sunday.',
  ])
})

test('does not break where one span follows another', async () => {
  const lines = await texts(spanOf('The lamp at the end of the mole was l'), spanOf('it again on Sunday.'))
  expect(lines).toEqual(['The lamp at the end of the mole was ', 'lit again on Sunday.'])
})

test('cuts a word that is wider than a line', async () => {
  const lines = await broken(spanOf(`see ${'x'.repeat(10_000)} end`))
  expect(lines.map(({ text }) => text).join('')).toBe(`see ${'x'.repeat(10_000)} end`)
  expect(Math.max(...lines.map(({ width }) => width))).toBeLessThanOrEqual(measure)
})

test('starts no line with a Chinese full stop or comma', async () => {
  const lines = await texts(spanOf('灯塔星期天重新点亮，渔民说他们等了三年。'.repeat(20), 'zh'))
  expect(lines.length).toBeGreaterThan(15)
  expect(lines.filter((line) => /^[，。]/.test(line))).toEqual([])
})

test('does not break an address after its scheme', async () => {
  const lines = await texts(spanOf('Everything is kept by the keeper at https://lighthouse.example/log.'))
  expect(lines.join('')).toContain('https://lighthouse')
  expect(lines.filter((line) => line.endsWith('//'))).toEqual([])
})

test('gives no line for no text', async () => {
  expect(await texts()).toEqual([])
  expect(await texts(spanOf(''))).toEqual([])
})

test('loses nothing, and fills no line beyond the measure', async () => {
  const anySpan = fc
    .string({ unit: fc.constantFrom('a', 'W', ' ', '-', '。', '港', 'e\u0301', '/', '“') })
    .map((text) => spanOf(text))
  await fc.assert(
    fc.asyncProperty(fc.array(anySpan, { maxLength: 12 }), async (spans) => {
      const lines = await broken(...spans)
      expect(lines.map(({ text }) => text).join('')).toBe(spans.map(({ text }) => text).join(''))
      expect(lines.every(({ width }) => width <= measure + 0.001)).toBe(true)
    }),
  )
})
