/** Writes a PDF and checks what holds of every one. */

import { expect } from 'vitest'
import type { Briefing } from '../../../../stages/render/briefing.ts'
import { writePdf } from '../../../../stages/render/pdf/pdf.ts'
import { readPdf } from './read-pdf.ts'
import { onA4 } from './settings.ts'

/** Line ends differ, and MuPDF leaves out invisible characters that stand alone. */
function words(text: string): string {
  return text.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '')
}

/** What can be copied is what was drawn, and names its source. */
export async function writeAndCheck(briefing: Briefing, settings = onA4) {
  const edition = await writePdf(briefing, settings)
  const pdf = readPdf(edition.bytes)
  expect(words(pdf.text)).toBe(words(edition.drawn))
  expect(pdf.sizes).toHaveLength(edition.pages ?? 0)
  return { ...edition, ...pdf }
}
