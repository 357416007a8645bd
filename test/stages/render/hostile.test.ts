import { expect, test } from 'vitest'
import { writeDocx } from '../../../stages/render/docx/docx.ts'
import { writePdf } from '../../../stages/render/pdf/pdf.ts'
import { writeText } from '../../../stages/render/text/text.ts'
import { wordsOf } from '../../words.ts'
import { lintDocx } from './docx/lint-docx.ts'
import { hostileBriefings } from './hostile-briefings.ts'
import { onA4 } from './pdf/settings.ts'

const named = Object.entries(hostileBriefings)

/** Characters that no font of the PDF has stand there as their numbers. */
const numbers = /\[U\+[0-9A-F]+\]/g

test.each(named)('%s: PDF and DOCX draw what the text edition does', async (name, briefing) => {
  const text = (await writeText(briefing)).drawn
  const docx = await writeDocx(briefing, onA4)
  expect(wordsOf(docx.drawn)).toEqual(wordsOf(text))
  const pdf = await writePdf(briefing, onA4)
  if (pdf.findings.some(({ code }) => code === 'glyph-missing')) {
    expect(pdf.drawn).toMatch(numbers)
  } else {
    expect(pdf.drawn.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  }
  const complaints = lintDocx(docx.bytes)
  expect(complaints).toEqual(name === 'empty' ? ['paragraphs: one in NumberedParagraph is empty'] : [])
})
