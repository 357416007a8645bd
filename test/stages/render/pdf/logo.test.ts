import { ColorSpace, Matrix, PDFDocument, Pixmap } from 'mupdf'
import { describe, expect, test } from 'vitest'
import { paperOf } from '../../../../stages/render/pdf/lay-out.ts'
import { writePdf } from '../../../../stages/render/pdf/pdf.ts'
import { fitLogo } from '../../../../stages/render/picture-size.ts'
import { style } from '../../../../stages/render/style.ts'
import { writeText } from '../../../../stages/render/text/text.ts'
import { redDot } from '../../../red-dot.ts'
import { makePng } from '../logo/make-png.ts'
import { sampleBriefing } from '../sample-briefing.ts'
import { onA4 } from './settings.ts'
import { writeAndCheck } from './write-and-check.ts'

/** Lines, curves, holes, strokes and transforms, on a canvas that does not begin at 0. */
const drawing = new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 220 60">
  <rect x="-10" y="-10" width="220" height="60" rx="9" fill="#DDE6EE"/>
  <g transform="translate(20 20) rotate(20)" fill="#8A1538">
    <path fill-rule="evenodd" d="M-18-18h36v36h-36zM-9-9h18v18h-18z"/>
    <circle r="5" fill="none" stroke="#12406B" stroke-width="3"/>
  </g>
  <ellipse cx="90" cy="20" rx="30" ry="16" fill="teal"/>
  <polygon points="140,40 160,0 180,40" fill="none" stroke="black" stroke-width="4" stroke-linejoin="round"/>
  <path d="M70 20q10-14 20 0t20 0" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/>
</svg>`)

const halfShown = makePng({
  width: 8,
  height: 2,
  bits: 8,
  colourType: 6,
  rows: Uint8Array.from({ length: 66 }, (_, at) => (at % 33 === 0 ? 0 : at * 3)),
})

function jpeg(): Uint8Array {
  const pixmap = new Pixmap(ColorSpace.DeviceRGB, [0, 0, 40, 20], false)
  pixmap.clear(90)
  return pixmap.asJPEG(90, false)
}

test.each([
  ['PNG', redDot],
  ['PNG that lets the page through', halfShown],
  ['JPEG', jpeg()],
  ['SVG', drawing],
])('draws a %s as a figure before all words, and changes none of them', async (_, bytes) => {
  const settings = { ...onA4, logo: { bytes, text: 'Harbour Institute' }, accent: '8A1538' }
  const { drawn, tags, bytes: pdf } = await writeAndCheck(sampleBriefing, settings)
  expect(drawn).toBe((await writeText(sampleBriefing)).drawn)
  expect(tags.slice(0, 3)).toEqual(['Document', '  Figure', '  H1'])
  const again = await writePdf(sampleBriefing, settings)
  expect(Buffer.from(again.bytes).equals(pdf)).toBe(true)
})

test('a damaged picture is left out', async () => {
  const logo = { bytes: redDot.subarray(0, 50), text: 'Harbour Institute' }
  const { bytes } = await writePdf(sampleBriefing, { ...onA4, logo })
  expect(Buffer.from(bytes).equals((await writePdf(sampleBriefing, onA4)).bytes)).toBe(true)
})

describe('an SVG stands on the page as it was drawn', async () => {
  const scale = 8
  const { bytes } = await writePdf(sampleBriefing, { ...onA4, logo: { bytes: drawing, text: 'Drawing' } })
  const page = new PDFDocument(bytes).loadPage(0).toPixmap(Matrix.scale(scale, scale), ColorSpace.DeviceRGB, false)
  const pixels = page.getPixels()
  const unit = fitLogo({ kind: 'svg', width: 220, height: 60 }).width / 220

  /** The colour at a point of the drawing, which begins at -10 in both directions. */
  function colourAt(x: number, y: number): readonly number[] {
    const column = Math.round((paperOf('A4').left + (x + 10) * unit) * scale)
    const row = Math.round((style.margin.top + (y + 10) * unit) * scale)
    const from = (row * page.getWidth() + column) * 3
    return [...pixels.subarray(from, from + 3)]
  }

  test.each([
    ['the rounded corner', -9.5, -9.5, 'FFFFFF'],
    ['the ground', 0, 0, 'DDE6EE'],
    ['the turned square', 20, 35, '8A1538'],
    ['beside the turned square', 2, 6, 'DDE6EE'],
    ['the hole in it', 20, 20, 'DDE6EE'],
    ['the ring in the hole', 25, 20, '12406B'],
    ['the ellipse', 90, 8, '008080'],
    ['the top of the wave', 80, 13, 'FFFFFF'],
    ['the foot of the wave', 100, 27, 'FFFFFF'],
    ['the edge of the triangle', 160, 40, '000000'],
    ['inside of it', 160, 25, 'DDE6EE'],
  ])('%s', (_, x, y, colour) => {
    const wanted = [...Buffer.from(colour, 'hex')]
    expect(colourAt(x, y).every((value, index) => Math.abs(value - (wanted[index] ?? 0)) <= 3)).toBe(true)
  })
})
