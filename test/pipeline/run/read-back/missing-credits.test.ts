import { expect, test } from 'vitest'
import { missingCredits, requiredBy } from '../../../../pipeline/run/read-back/missing-credits.ts'
import { makeAll, seedText } from '../../../made-briefing.ts'
import { readDocx } from '../../../stages/render/docx/read-docx.ts'
import { readPdf } from '../../../stages/render/pdf/read-pdf.ts'

const { record, pdf, docx } = await makeAll(seedText('seeds/000_9e63f262cca9a05c.txt'))
const required = requiredBy(record)

test('byline and notice are required', () => {
  expect(required).toEqual([
    'Reported by Alim Seytoff for RFA’s Uyghur Service. Written in English by Roseanne Gerin.',
    record.attribution.notice,
  ])
})

test('finished files hold them', () => {
  const [readPdfFile, readDocxFile] = [readPdf(pdf), readDocx(docx)]
  expect(missingCredits({ text: readPdfFile.text, properties: [readPdfFile.xmp] }, required)).toEqual([])
  const properties = Object.values(readDocxFile.custom)
  expect(missingCredits({ text: readDocxFile.lines.join('\n'), properties }, required)).toEqual([])
})

test('a credit that lost a word is missing, in the text or in the properties', () => {
  const [byline = '', notice = ''] = required
  const text = `${byline}\n${notice}`
  expect(missingCredits({ text: text.replace('Uyghur ', ''), properties: [text] }, required)).toEqual([
    { required: byline, from: 'text' },
  ])
  expect(missingCredits({ text, properties: [byline] }, required)).toEqual([{ required: notice, from: 'properties' }])
})

test('line breaks of a page do not count', () => {
  const text = required.join(' ').replaceAll(' ', '\n')
  expect(missingCredits({ text, properties: [] }, required)).toEqual([])
})
