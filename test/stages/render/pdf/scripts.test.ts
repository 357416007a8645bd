import { PDFDocument } from 'mupdf'
import { expect, test } from 'vitest'
import { writePdf } from '../../../../stages/render/pdf/pdf.ts'
import { writeText } from '../../../../stages/render/text/text.ts'
import { briefingIn, scripts } from '../scripts.ts'
import { readPdf } from './read-pdf.ts'
import { onA4 } from './settings.ts'
import { writeAndCheck } from './write-and-check.ts'

const leftToRight = scripts.filter(({ language }) => language !== 'ug')
const uyghur = scripts.filter(({ language }) => language === 'ug')

test.each(leftToRight)('shows every word of $language, and gives it to a copy', async (script) => {
  const briefing = briefingIn(script)
  const { drawn, findings } = await writeAndCheck(briefing)
  expect(drawn).toBe((await writeText(briefing)).drawn)
  expect(findings).toEqual([])
})

// MuPDF turns the two letters of the ligature lam-alef around, and sorts Latin words in a line its own way.
test.each(uyghur)('shows every word of $language, and gives its letters to a copy', async (script) => {
  const briefing = briefingIn(script)
  const { bytes, drawn, findings } = await writePdf(briefing, onA4)
  const letters = (text: string) => [...text.replace(/[\s\u200E\u200F\u202A-\u202E]/gu, '')].sort().join('')
  expect(letters(readPdf(bytes).text)).toBe(letters(drawn))
  expect(readPdf(bytes).text).toContain('باشقارمىسى دۈشەنبە كۈنى')
  expect(drawn).toBe((await writeText(briefing)).drawn)
  expect(findings).toEqual([])
})

test('shows emoji, and gives them to a copy', async () => {
  const text = 'Fog 😀👍🏽 again 👩‍👧 in 🇺🇳 ⛈️ today.'
  const { bytes, drawn, findings } = await writePdf(briefingIn({ language: 'en', text }), onA4)
  // MuPDF's walk over characters cuts those beyond U+FFFF.
  expect(new PDFDocument(bytes).loadPage(0).toStructuredText('preserve-whitespace').asText()).toContain(text)
  expect(drawn).toContain(text)
  expect(findings).toEqual([])
})
