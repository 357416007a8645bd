/** The real seed: every claim that was made about its briefing. */

import { expect, test } from 'vitest'
import { makeAll, seedText } from './made-briefing.ts'
import { readDocx } from './stages/render/docx/read-docx.ts'
import { readPdf } from './stages/render/pdf/read-pdf.ts'

const path = 'seeds/000_9e63f262cca9a05c.txt'
const text = seedText(path)
const lines = text.split('\n')
const { document, record, pdf, docx, text: edition } = await makeAll(text, '000_9e63f262cca9a05c.txt')

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

test('every speaker that the text names stands beside their words', () => {
  const table = edition.slice(edition.lastIndexOf('Who said what'), edition.lastIndexOf('Points to check'))
  for (const row of [
    'Leslie Norton  Canada’s ambassador to the U.N.  “We urge China',
    'Dolkun Isa  president of the World Uyghur Congress  “The number of countries',
    'Zhao Lijian  China’s Foreign Ministry spokesman  “We already extended [an] invitation',
    'Iain Duncan Smith  MP in the UK parliament  “As mounting evidence',
    'Margarete Bause  member of Germany’s Bundestag  “Only a U.N.-led commission',
  ]) {
    expect(table.replaceAll('\t', '  ')).toContain(row)
  }
})

test('points to check: 40 or 44 countries, a quotation that drifts, U.N and U.N., no date', () => {
  const found = document.findings.map(({ code, blocks }) => [
    code,
    document.blocks.filter(({ id }) => blocks?.includes(id)).map(({ place }) => place.line),
  ])
  expect(found).toEqual([
    ['figures-disagree', [1, 2, 3]],
    ['quotation-differs', [22, 28]],
    ['spelling-varies', [2, 10]],
    ['date-not-stated', []],
  ])
  expect(edition).toContain('“Canada and 43 other countries” in line 1 (which makes 44)')
})

test('the key points are the lead and the first sentence of either section', () => {
  const points = edition.slice(edition.indexOf('Key points'), edition.indexOf('Contents'))
  for (const line of [2, 18, 38]) {
    expect(points).toContain(lines[line - 1])
  }
})

test('people are listed with a role or a voice, and nobody else', () => {
  const annotations = document.blocks.flatMap((block) => block.annotations ?? [])
  const people = annotations.flatMap((each) => (each.kind === 'person' ? [each.name] : []))
  expect([...new Set(people)].sort()).toEqual([
    'Bob Menendez',
    'Dolkun Isa',
    'Iain Duncan Smith',
    'Leslie Norton',
    'Margarete Bause',
    'Michelle Bachelet',
    'Nazhat Shameem Khan',
    'Tom Malinowski',
    'Zhao Lijian',
  ])
})

test('all four acronyms are explained as the text explains them', () => {
  const annotations = document.blocks.flatMap((block) => block.annotations ?? [])
  const acronyms = annotations.flatMap((each) => (each.kind === 'acronym' ? [[each.acronym, each.expansion]] : []))
  expect(acronyms).toEqual([
    ['XUAR', 'Xinjiang Uyghur Autonomous Region'],
    ['CERD', 'U.N. Committee on the Elimination of Racial Discrimination'],
    ['CBP', 'U.S. Customs and Border Protection'],
    ['WRO', 'Withhold Release Order'],
  ])
})
