import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { checkEdition } from '../../../../pipeline/run/read-back/check-edition.ts'
import { makeAll, seedText } from '../../../made-briefing.ts'

const one = await makeAll(seedText('test/articles/many-headings.txt'))
const other = await makeAll(seedText('test/articles/no-headings.txt'))
const chinese = await makeAll(seedText('test/articles/chinese.txt'))
const byline = one.record.attribution.byline
const text = new TextEncoder().encode(one.text)

/** The DOCX with words of one part replaced everywhere. */
function edited(bytes: Uint8Array, part: string, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes)
  const before = strFromU8(parts[part] ?? new Uint8Array())
  expect(before).toContain(from)
  return zipSync({ ...parts, [part]: strToU8(before.replaceAll(from, to)) })
}

async function codes(...words: Parameters<typeof checkEdition>): Promise<string[]> {
  return (await checkEdition(...words)).map(({ code, message }) => `${code}: ${message}`)
}

test.each([one, other, chinese])('finished editions hold credit, properties and words', async (made) => {
  expect(await codes('pdf', made.pdf, made.record, 'a.pdf')).toEqual([])
  expect(await codes('docx', made.docx, made.record, 'a.docx')).toEqual([])
  expect(await codes('text', new TextEncoder().encode(made.text), made.record, 'a.txt')).toEqual([])
})

test('a credit that was taken out of the text of a DOCX is missed there, not in its properties', async () => {
  const without = edited(one.docx, 'word/document.xml', byline, 'Wire report')
  expect(await codes('docx', without, one.record, 'a.docx')).toEqual([
    `credit-missing: The text of a.docx lacks “${byline}”.`,
  ])
})

test('a credit that was taken out of the properties of a DOCX is missed there', async () => {
  const { notice } = one.record.attribution
  const once = edited(one.docx, 'docProps/custom.xml', notice, 'Free to use')
  expect(await codes('docx', edited(once, 'docProps/core.xml', notice, ''), one.record, 'a.docx')).toEqual([
    `credit-missing: The properties of a.docx lack “${notice}”.`,
  ])
})

test('a sentence that was changed or taken out is missed with the number of its paragraph', async () => {
  const words = one.record.paragraphs[3]?.text.slice(0, 30) ?? ''
  expect(await codes('docx', edited(one.docx, 'word/document.xml', words, 'Nobody'), one.record, 'a.docx')).toEqual([
    'words-missing: a.docx does not hold the words of the record whole and in order: paragraph 4.',
  ])
})

test('a note whose words or mark were taken out is missed', async () => {
  const missing = ['words-missing: a.docx does not hold the words of the record whole and in order: note 1.']
  const [title, mark] = [one.record.title, '<w:footnoteReference w:id="1"/>']
  expect(await codes('docx', edited(one.docx, 'word/footnotes.xml', title, 'A text'), one.record, 'a.docx')).toEqual(
    missing,
  )
  expect(await codes('docx', edited(one.docx, 'word/document.xml', mark, ''), one.record, 'a.docx')).toEqual(missing)
})

test('the PDF of another briefing lacks nearly everything', async () => {
  const found = await codes('pdf', other.pdf, one.record, 'a.pdf')
  expect(found.at(-1)).toMatch(/^words-missing: .*: the title, paragraph 1, note 1 and \d+ more\.$/)
  expect(found[0]).toBe(`credit-missing: The text of a.pdf lacks “${byline}”.`)
  expect(found[1]).toBe(`credit-missing: The properties of a.pdf lack “${byline}”.`)
})

test.each([
  ['cut in half', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
  ['empty', () => new Uint8Array()],
  ['of another kind', () => text],
])('a file that is %s is a finding', async (_, damage) => {
  expect(await codes('pdf', damage(one.pdf), one.record, 'a.pdf')).toEqual([
    expect.stringMatching(/^edition-unreadable: a\.pdf cannot be read back: /),
  ])
  expect(await codes('docx', damage(one.docx), one.record, 'a.docx')).toEqual([
    expect.stringMatching(/^edition-unreadable: a\.docx cannot be read back: /),
  ])
})
