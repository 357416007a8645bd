/** Sets what the pipeline made of a text beside it: key points, who said what, abbreviations. */

import type { Document } from '../../pipeline/document/document.ts'
import type { Cell, Element } from './briefing.ts'
import { keyPointsOf } from './key-points.ts'
import { ourHeading } from './our-heading.ts'
import type { Section } from './outline.ts'
import { quotesIn, shortQuote } from './quotes.ts'
import { runsOf } from './runs.ts'

/** Rows a table may have, and quotations one speaker: the record has them all. */
const maximumRows = 40
const maximumBySpeaker = 3

/** Makes a cell of the source's words, in the source's language. */
type SourceCell = (text: string) => Cell

const ours = (text: string | number): Cell => ({ runs: runsOf(`${text}`), voice: 'pipeline' })

/** Nothing for a text in which no sentence stands alone. */
export function keyPointsTable(document: Document, sections: readonly Section[], source: SourceCell): Element[] {
  const points = keyPointsOf(document, sections)
  const rows = points.map(({ text, paragraph }) => [ours(paragraph), source(text)])
  const caption = 'Sentences of the source, word for word, chosen by the program'
  return tableUnder('key-points', 'Key points', caption, ['Paragraph', 'Sentence'], rows)
}

/** Every speaker that the text names with the longest of what they said, in the order of the text. */
export function whoSaidWhat(sections: readonly Section[], source: SourceCell): Element[] {
  const named = quotesIn(sections).filter(({ speaker }) => speaker !== undefined)
  const counts = new Map<string, number>()
  const longest = named
    .toSorted((one, other) => other.text.length - one.text.length)
    .filter(({ speaker = '' }) => {
      counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
      return (counts.get(speaker) ?? 0) <= maximumBySpeaker
    })
  const kept = new Set(longest)
  const shown = named.filter((quote) => kept.has(quote))
  const rows = shown
    .slice(0, maximumRows)
    .map(({ speaker = '', role, text, paragraph }) => [
      source(speaker),
      role === undefined ? { runs: [], voice: 'source' as const } : source(role),
      source(shortQuote(text)),
      ours(paragraph),
    ])
  const caption = `Quotations whose speaker the text itself names; the longest ${maximumBySpeaker} of each, briefing.json lists all`
  return tableUnder('who-said-what', 'Who said what', caption, ['Speaker', 'Role', 'Words', 'Paragraph'], rows)
}

/** The acronyms that the text expands, in the order of the alphabet. */
export function abbreviations(sections: readonly Section[], source: SourceCell): Element[] {
  const found = new Map<string, readonly [string, number]>()
  for (const { number, block } of sections.flatMap(({ paragraphs }) => paragraphs)) {
    for (const each of block.annotations ?? []) {
      if (each.kind === 'acronym' && !found.has(each.acronym)) {
        found.set(each.acronym, [each.expansion, number])
      }
    }
  }
  const rows = [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, maximumRows)
    .map(([acronym, [expansion, number]]) => [source(acronym), source(expansion), ours(number)])
  const caption = 'Short forms as the text explains them'
  return tableUnder('abbreviations', 'Abbreviations', caption, ['Short form', 'Meaning', 'Paragraph'], rows)
}

function tableUnder(
  id: string,
  heading: string,
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Element[] {
  return rows.length === 0 ? [] : [ourHeading(id, heading), { type: 'table', caption, columns, rows }]
}
