/** Holds the look of three documents: `REDRAW=1 vitest run test/stages/render/pdf/pictures.test.ts` draws them anew. */

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ColorSpace, Image, Matrix, PDFDocument, type Pixmap } from 'mupdf'
import { expect, test } from 'vitest'
import { writePdf } from '../../../../stages/render/pdf/pdf.ts'
import { redDot } from '../../../red-dot.ts'
import { sampleBriefing } from '../sample-briefing.ts'
import { briefingIn, scripts } from '../scripts.ts'
import { onA4, onLetter } from './settings.ts'

/** Pixels for a point: enough to see a letter move by half a point. */
const scale = 0.75

/** Share of pixels that may differ by more than `tolerance` of 255: rounding differs between processors. */
const mayDiffer = 0.001
const tolerance = 40

function draw(pdf: Uint8Array): Pixmap {
  const page = new PDFDocument(pdf).loadPage(0)
  return page.toPixmap(Matrix.scale(scale, scale), ColorSpace.DeviceGray, false)
}

function differing(one: Pixmap, other: Pixmap): number {
  const [pixels, others] = [one.getPixels(), other.getPixels()]
  const different = pixels.filter((pixel, index) => Math.abs(pixel - (others[index] ?? 0)) > tolerance)
  return one.getWidth() === other.getWidth() && one.getHeight() === other.getHeight()
    ? different.length / pixels.length
    : 1
}

const [simplified] = scripts
const uyghur = scripts.find(({ language }) => language === 'ug')
const look = { accent: '8A1538', logo: { bytes: redDot, text: 'Harbour Institute' } }

test.each([
  ['sample', sampleBriefing, { ...onLetter, ...look }],
  ['chinese', briefingIn(simplified ?? { language: 'zh', text: '' }), onA4],
  ['uyghur', briefingIn(uyghur ?? { language: 'ug', text: '' }), onA4],
] as const)('the first page of %s looks as it did', async (name, briefing, settings) => {
  const path = fileURLToPath(new URL(`pictures/${name}.png`, import.meta.url))
  const page = draw((await writePdf(briefing, settings)).bytes)
  if (process.env.REDRAW === '1') {
    writeFileSync(path, page.asPNG())
  }
  const before = new Image(readFileSync(path)).toPixmap()
  expect(differing(page, before)).toBeLessThan(mayDiffer)
})

test('a page that lacks its last lines is told apart', async () => {
  const shorter = { ...sampleBriefing, elements: sampleBriefing.elements.slice(0, -4) }
  const [whole, cut] = [await writePdf(sampleBriefing, onA4), await writePdf(shorter, onA4)]
  expect(differing(draw(whole.bytes), draw(cut.bytes))).toBeGreaterThan(mayDiffer)
})
