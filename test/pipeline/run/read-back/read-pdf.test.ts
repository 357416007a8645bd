import { expect, test } from 'vitest'
import { readPdf } from '../../../../pipeline/run/read-back/read-pdf.ts'
import { writePdf } from '../../../../stages/render/pdf/pdf.ts'
import { readPdf as readWithMupdf } from '../../../stages/render/pdf/read-pdf.ts'
import { onA4 } from '../../../stages/render/pdf/settings.ts'
import { briefingOf } from '../../../stages/render/sample-briefing.ts'
import { briefingIn, scripts } from '../../../stages/render/scripts.ts'

const bare = (text: string) => text.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '')

/** The others are those of `copiedInOtherOrder` in check-edition.ts. */
const exact = scripts.filter(({ language }) => !['km', 'lo', 'ug'].includes(language))

test.each(exact)('reads every letter of $language in order', async (script) => {
  const { bytes, drawn } = await writePdf(briefingIn(script), onA4)
  expect(bare((await readPdf(bytes)).text)).toBe(bare(drawn))
})

test('reads over the ends of pages what MuPDF reads, without footers', async () => {
  const paragraph = {
    type: 'paragraph',
    form: 'paragraph',
    runs: [{ text: 'The ferry waits. '.repeat(200).trim() }],
  } as const
  const briefing = briefingOf([1, 2, 3].map((number) => ({ ...paragraph, number })))
  const { bytes, pages } = await writePdf(briefing, onA4)
  expect(pages).toBeGreaterThan(2)
  const { text, properties } = await readPdf(bytes)
  expect(bare(text)).toBe(bare(readWithMupdf(bytes).text))
  expect(properties).toEqual(expect.arrayContaining([briefing.properties.byline, briefing.properties.copyrightNotice]))
})
