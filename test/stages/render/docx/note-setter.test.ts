import { expect, test } from 'vitest'
import { writeDocx } from '../../../../stages/render/docx/docx.ts'
import type { RenderSettings } from '../../../../stages/render/writer.ts'
import { briefingOf, sampleBriefing } from '../sample-briefing.ts'
import { readDocx } from './read-docx.ts'

const settings: RenderSettings = { page: 'A4', font: async () => new Uint8Array() }

test('sets notes as footnotes of Word, in its own styles, behind its separators', async () => {
  const { footnotes, lines, parts } = readDocx((await writeDocx(sampleBriefing, settings)).bytes)
  expect(footnotes).toEqual([
    '¹ Source: Ilse Marrow, “Ferries stop”, Harbour Desk (HD), 4 November 2019, https://harbour.example/ferries.',
    '² Paragraph 6 stood first in “雾港”.',
  ])
  expect(lines).toContain('1 The fog came in on Friday, and the ferries stayed.\u{202F}¹')
  const part = parts['word/footnotes.xml'] ?? ''
  expect([...part.matchAll(/<w:footnote ([^>]*)>/g)].map(([, attributes]) => attributes)).toEqual([
    'w:type="separator" w:id="-1"',
    'w:type="continuationSeparator" w:id="0"',
    'w:id="1"',
    'w:id="2"',
  ])
  expect(part.match(/<w:pStyle w:val="FootnoteText"\/>/g)).toHaveLength(2)
  const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="1"/></w:r></w:p>'
  expect(parts['word/document.xml']).toContain(mark)
})

test('refuses a note that Word would number otherwise', async () => {
  const note = { number: 2, runs: [{ text: 'Source: Fog.' }] }
  const element = { type: 'paragraph', number: 1, form: 'paragraph', runs: [{ text: 'One.' }], note } as const
  await expect(writeDocx(briefingOf([element]), settings)).rejects.toThrow('note 2 would be shown as 1')
})
