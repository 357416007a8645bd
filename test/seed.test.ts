/** The real seed: every claim that was made about its briefing. */

import { expect, test } from 'vitest'
import { makeAll, seedText } from './made-briefing.ts'
import { readDocx } from './stages/render/docx/read-docx.ts'
import { readPdf } from './stages/render/pdf/read-pdf.ts'

const path = 'seeds/000_9e63f262cca9a05c.txt'
const text = seedText(path)
const lines = text.split('\n')
const { record, pdf, docx, text: edition } = await makeAll(text, '000_9e63f262cca9a05c.txt')

const byline = 'Reported by Alim Seytoff for RFA’s Uyghur Service. Written in English by Roseanne Gerin.'
const notice =
  'Copyright © 1998-2020, RFA. Used with the permission of Radio Free Asia, 2025 M St. NW, Suite 300, Washington DC 20036. https://www.rfa.org.'

test('the title is line 1, marked as the first line', () => {
  expect(record).toMatchObject({ title: lines[0], titleFrom: 'first-line' })
})

test('lines 17 and 37 are the only headings, worded as they stand', () => {
  expect(record.sections.map(({ heading }) => heading)).toEqual([
    null,
    'Lawmakers end letter',
    'US mulls ban on polysilicon',
  ])
  expect(record.changes.filter(({ after }) => after === 'heading')).toHaveLength(2)
  expect([lines[16], lines[36]]).toEqual(['Lawmakers end letter', 'US mulls ban on polysilicon'])
})

test('40 paragraphs: 46 lines less the title, two headings, the byline, the notice and one repeat', () => {
  expect(lines).toHaveLength(46)
  expect(record.paragraphs).toHaveLength(40)
  for (const { text: words, place } of record.paragraphs) {
    expect(lines[place.line - 1]).toBe(words)
  }
})

test('line 24 is left out as a repeat of line 23, and nothing else', () => {
  expect(record.removed).toMatchObject([
    { text: lines[23], place: { line: 24, start: 5436, end: 5731 }, reason: 'exact-duplicate', similarity: 1 },
  ])
  const kept = record.paragraphs.find(({ id }) => id === record.removed[0]?.kept.block)
  expect(kept?.place).toMatchObject({ line: 23, start: 5140, end: 5435 })
  expect(record.furniture).toEqual([])
})

test('the credits are parsed beside the verbatim byline and notice', () => {
  expect(record.attribution).toMatchObject({
    source: 'rfa',
    byline,
    notice,
    noticeFrom: 'seed',
    credits: [
      { role: 'reporter', names: ['Alim Seytoff'], service: 'RFA’s Uyghur Service' },
      { role: 'writer', names: ['Roseanne Gerin'], language: 'en' },
    ],
  })
})

test('byline and notice stand in the body and in the properties of both editions, character for character', () => {
  const [readPdfFile, readDocxFile] = [readPdf(pdf), readDocx(docx)]
  for (const credit of [byline, notice]) {
    expect(readDocxFile.lines).toContain(credit)
    expect(Object.values(readDocxFile.custom)).toContain(credit)
    expect(readPdfFile.text.replace(/\s/g, '')).toContain(credit.replace(/\s/g, ''))
    expect(readPdfFile.xmp).toContain(`>${credit}<`)
  }
})

test('the link leaves the full stop of its sentence out', () => {
  expect(readPdf(pdf).links).toContain('https://www.rfa.org')
  expect(readDocx(docx).links.map(({ href }) => href)).toContain('https://www.rfa.org')
})

test('a line says that one repeated paragraph was left out', () => {
  expect(edition).toContain(
    'One repeated paragraph was left out: line 24 of the source repeats line 23 (paragraph 21).',
  )
})

test('no date is guessed', () => {
  expect(record.published).toBeUndefined()
  expect(edition).toMatch(/Published\s+Date not stated in the source/)
})
