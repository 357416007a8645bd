/** What must hold for every article, whatever it says: no word is lost, the editions agree, the credit stands. */

import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { replay } from '../pipeline/document/apply-edits.ts'
import { bodyKinds, protectedKinds } from '../pipeline/document/document.ts'
import { read } from '../stages/read/read.ts'
import { documentFrom, makeAll, seedText } from './made-briefing.ts'
import { readDocx } from './stages/render/docx/read-docx.ts'
import { readPdf } from './stages/render/pdf/read-pdf.ts'
import { sortedWords, wordsOf } from './words.ts'

const folder = fileURLToPath(new URL('articles', import.meta.url))
const articles = readdirSync(folder).filter((name) => name.endsWith('.txt') && name !== 'no-attribution.txt')
const seeds = [...articles.map((name) => `test/articles/${name}`), 'seeds/000_9e63f262cca9a05c.txt']

/** A web address may be broken at the end of a line, behind a slash or hyphen. */
const withoutAddresses = (text: string) => wordsOf(text.replace(/https?:\/\/\s?(?:\S*[/-]\s)*\S+/g, ''))

/** What stands behind a paragraph that has a note. */
const mark = /\u{202F}[⁰¹²³⁴-⁹]+$/u

describe.each(seeds)('%s', async (path) => {
  const text = seedText(path)
  const made = await makeAll(text)
  const { document, record } = made
  const pdf = readPdf(made.pdf)
  const docx = readDocx(made.docx)

  test('the words of PDF, DOCX and text are equal, in order', () => {
    expect(wordsOf(docx.lines.join('\n'))).toEqual(wordsOf(made.text))
    expect(pdf.text.replace(/\s/gu, '')).toBe(made.text.replace(/\s/gu, '').replace(/[-=─━]{5,}/gu, ''))
    if (document.seed.language === 'en') {
      expect(withoutAddresses(pdf.text)).toEqual(withoutAddresses(made.text))
    }
  })

  test('no word is lost: the seed’s words are those shown, removed or set aside as furniture', () => {
    const shown = document.blocks.filter(({ kind }) => kind !== 'furniture').map((block) => block.text)
    const left = [...record.removed, ...record.furniture].map((block) => block.text)
    expect(sortedWords([...shown, ...left])).toEqual(sortedWords([text]))
  })

  test('every word that is not left out stands in the text edition', () => {
    const edition = wordsOf(made.text)
    let position = 0
    for (const block of document.blocks.filter(({ kind }) => bodyKinds.has(kind) || kind === 'heading')) {
      const words = wordsOf(block.text)
      const found = edition.findIndex(
        (_, index) => index >= position && words.every((word, offset) => edition[index + offset] === word),
      )
      expect(found, block.text).toBeGreaterThanOrEqual(position)
      position = found + words.length
    }
  })

  test('byline and notice stand whole in every edition and in its properties', () => {
    const credits = document.blocks.filter(({ kind }) => protectedKinds.has(kind)).map((block) => block.text)
    const required = [...credits, record.attribution.notice]
    expect(required.length).toBeGreaterThan(1)
    for (const credit of required) {
      expect(made.text).toContain(credit)
      expect(docx.lines).toContain(credit)
      expect(pdf.text.replace(/\s/gu, '')).toContain(credit.replace(/\s/gu, ''))
      expect(Object.values(docx.custom).some((value) => value.includes(credit))).toBe(true)
      expect(pdf.xmp.replaceAll('&amp;', '&')).toContain(credit)
    }
  })

  test('replaying the changes over the reader’s blocks gives the document', async () => {
    const before = read(
      { path: 'seed.txt', bytes: new TextEncoder().encode(text) },
      { blocks: 'auto', maximumBlocks: 20_000 },
    )
    const after = await documentFrom(text)
    expect(replay(before, after.changes)).toEqual(after)
  })

  test('the PDF carries the record, without the editions that it is itself one of', () => {
    const attached = JSON.parse(pdf.attachments['briefing.json'] ?? '')
    expect(attached).toEqual({ ...record, editions: [], findings: attached.findings })
    expect(record.findings).toEqual(expect.arrayContaining(attached.findings))
  })

  test('the record numbers the paragraphs as the editions do', () => {
    expect(record.paragraphs.map(({ number }) => number)).toEqual(record.paragraphs.map((_, index) => index + 1))
    expect(record.sections.flatMap(({ paragraphs }) => paragraphs)).toEqual(
      record.paragraphs.map(({ number }) => number),
    )
    const lines = docx.lines.map((line) => line.replace(mark, ''))
    for (const { number, text: words } of record.paragraphs) {
      expect(lines).toContain(`${number} ${words}`)
    }
  })

  test('the source is cited once, behind the first paragraph of its text', () => {
    const cited = record.notes.filter(({ text: words }) => words.startsWith('Source: '))
    expect(cited).toHaveLength(1)
    for (const { number, paragraph, text: words } of record.notes) {
      const at = docx.lines.findIndex((line) => mark.test(line) && line.startsWith(`${paragraph} `))
      expect(docx.lines[at + 1]).toBe(`${'⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(number)} ${words}`)
      expect(words).toContain(`“${record.title}”, ${record.attribution.publisher}`)
    }
  })
})

test('the same article gives the same bytes', async () => {
  const text = seedText('test/articles/chinese.txt')
  const [one, other] = [await makeAll(text), await makeAll(text)]
  expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true)
  expect(Buffer.from(one.docx).equals(Buffer.from(other.docx))).toBe(true)
  expect(one.record).toEqual(other.record)
})
