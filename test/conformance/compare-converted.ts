/** Compares what LibreOffice makes of each DOCX with the text edition. Usage: compare-converted.ts SAMPLES CONVERTED */

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { argv, stdout } from 'node:process'
import { strFromU8, unzipSync } from 'fflate'
import { style } from '../../stages/render/style.ts'

const [, , samples = '', converted = ''] = argv

/** Programs that copy a page put these letters into another order, or spaces between them. */
const isCopiedOtherwise =
  /[\p{Script=Arabic}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Lao}\p{Script=Devanagari}]/u

/** Top and bottom margin of the house template, in points: only its own header and footers stand there. */
const houseMargins = [100, 90] as const

/** The text of each page between headers and footers, without white space, what is not shown, and the heads of tables that go on. */
function pagesOf(pdf: string, heads: readonly string[]): string[] {
  const [top, bottom] = pdf.includes('house') ? houseMargins : [0, style.margin.bottom]
  const height = style.pages[pdf.includes('letter') ? 'Letter' : 'A4'].height - top - bottom
  const crop = ['-raw', '-r', '72', '-x', '0', '-y', `${top}`, '-W', '700', '-H', String(Math.floor(height))]
  const copied = spawnSync('pdftotext', [...crop, pdf, '-'], { encoding: 'utf8', maxBuffer: 100_000_000 }).stdout
  const [first = '', ...others] = copied.split('\f').map(plain)
  const withoutHead = (page: string) => page.slice(heads.find((head) => page.startsWith(head))?.length ?? 0)
  return [first, ...others.map(withoutHead)]
}

/** A note of the text edition, and how the paragraph ends that it stands behind there. */
interface NoteLine {
  readonly note: string
  readonly end: string
}

const noteLine = /^[⁰¹²³⁴-⁹]+ /u

/** So many characters tell the end of one paragraph from that of another. */
const tellingLength = 30

/** The text edition without its notes, and the notes. */
function textAndNotes(text: string): { readonly body: string; readonly notes: readonly NoteLine[] } {
  const lines = text.split('\n')
  const notes = lines.flatMap((line, index) =>
    noteLine.test(line) ? [{ note: plain(line), end: plain(lines[index - 1] ?? '').slice(-tellingLength) }] : [],
  )
  return { body: plain(lines.filter((line) => !noteLine.test(line)).join('\n')), notes }
}

/** The pages without their notes, or nothing when one does not stand whole on the page on which its paragraph ends. */
function withoutNotes(pages: readonly string[], notes: readonly NoteLine[]): string | undefined {
  const rest = [...pages]
  for (const { note, end } of notes) {
    const page = rest.findIndex((text) => text.includes(note) && text.replace(note, '').includes(end))
    if (page === -1) {
      return undefined
    }
    rest[page] = rest[page]?.replace(note, '') ?? ''
  }
  return rest.join('')
}

/** The text of each row of a DOCX that is repeated at the top of a page. */
function tableHeads(docx: string): string[] {
  const document = strFromU8(unzipSync(readFileSync(docx))['word/document.xml'] ?? new Uint8Array())
  const rows = document.split('<w:tr>').filter((row) => row.includes('<w:tblHeader'))
  return rows.map((row) => plain((row.split('</w:tr>')[0] ?? '').replace(/<[^>]+>/g, '')))
}

function plain(text: string): string {
  const shown = text.replace(/[\s\p{Default_Ignorable_Code_Point}]+|[-=]{5,}/gu, '')
  // Word raises the mark of a note by its style; its figures stay what they are.
  return shown.replace(/[⁰¹²³⁴-⁹]/gu, (raised) => raised.normalize('NFKC'))
}

/** A letter that LibreOffice takes from another font is copied after the others of its line. */
function lettersOf(text: string): string {
  return [...text.normalize('NFC')].sort().join('')
}

function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((character, index) => [...other][index] !== character)
  return `…${[...one].slice(Math.max(0, at - 10), at + 30).join('')}… / …${[...other].slice(Math.max(0, at - 10), at + 30).join('')}…`
}

let failed = 0
let equal = 0
let reordered = 0
let opened = 0
for (const name of readdirSync(samples).filter((file) => file.endsWith('.docx'))) {
  const pdf = `${converted}/${name.replace(/docx$/, 'pdf')}`
  const edition = readFileSync(`${samples}/${name.replace(/docx$/, 'txt')}`, 'utf8')
  const text = plain(edition)
  if (!existsSync(pdf)) {
    failed += 1
    stdout.write(`${name}: LibreOffice did not convert it\n`)
    continue
  }
  const pages = pagesOf(pdf, tableHeads(`${samples}/${name}`))
  const shown = pages.join('')
  const { body, notes } = textAndNotes(edition)
  if (withoutNotes(pages, notes) === body) {
    equal += 1
  } else if (lettersOf(shown) === lettersOf(text)) {
    reordered += 1
  } else if (isCopiedOtherwise.test(text)) {
    opened += 1
  } else {
    failed += 1
    stdout.write(`${name}: ${firstDifference(text, shown)}\n`)
  }
}
stdout.write(
  `LibreOffice: ${equal} equal to the text edition, ${reordered} equal but for the order of letters, ${opened} opened (scripts copied otherwise), ${failed} failed\n`,
)
process.exitCode = failed === 0 ? 0 : 1
