/** Decides every word, number and order of a briefing. */

import type { Document } from '../../pipeline/document/document.ts'
import { InvariantError } from '../../pipeline/document/finding.ts'
import type { SourceProfile } from '../../pipeline/document/source-profile.ts'
import { type Title, titleOf } from '../structure/title.ts'
import { backgroundNotes } from './background.ts'
import type { Briefing, Cell, Element, Note, Voice } from './briefing.ts'
import { earlierPoints } from './earlier.ts'
import { factsOf } from './facts.ts'
import { methodPoints } from './method.ts'
import { notesOf } from './notes.ts'
import { ourHeading } from './our-heading.ts'
import { blocksOfKind, type NumberedParagraph, type Section, sectionsOf, textsOfKind } from './outline.ts'
import { paragraphRange } from './phrases.ts'
import { pointsToCheck } from './points-to-check.ts'
import { noticesOf, propertiesOf } from './properties.ts'
import { abbreviations, keyPointsTable, whoSaidWhat } from './reader-tables.ts'
import { runsOf, wordsOf } from './runs.ts'
import { ownLanguage, sourceRuns } from './source-runs.ts'

/** What a briefing takes from config.yaml. */
export interface Series {
  readonly name: string
  readonly organisation?: string | undefined
  /** The day that is printed as "Compiled", YYYY-MM-DD. */
  readonly compiled?: string | undefined
}

/** From this many sections on a briefing has contents. */
const sectionsForContents = 3

/** Throws `InvariantError` for a document that is credited to nobody: no briefing is made of it. */
export function makeBriefing(document: Document, profile: SourceProfile, series: Series): Briefing {
  if (document.attribution === undefined) {
    throw new InvariantError(`${document.id} has no attribution`)
  }
  const id = briefingId(document)
  const sections = sectionsOf(document)
  const properties = propertiesOf(document, profile, id)
  const sourceCell = (text: string): Cell => ({ runs: sourceRuns(document, text), voice: 'source' })
  const closing = [
    ...whoSaidWhat(sections, sourceCell),
    ...pointsToCheck(document, sections),
    ...earlierTexts(document, sections),
    ...abbreviations(sections, sourceCell),
    ...attribution(document, profile),
    ourHeading('method', 'How this briefing was made'),
    { type: 'points', items: methodPoints(document, sections).map((text) => runsOf(text)) } as const,
  ]
  const date = fullDate(series.compiled ?? document.seed.metadata.published)
  return {
    id,
    language: ownLanguage,
    title: properties.title,
    footer: { id, attribution: `Source: ${properties.creditLine}` },
    properties,
    ...(date === undefined ? {} : { date }),
    // Every edition writes a block as one line.
    required: [...textsOfKind(document, 'byline'), ...noticesOf(document)].map((text) =>
      text.replace(/[\t\n\r]+/g, ' '),
    ),
    elements: [
      { type: 'label', text: [series.organisation, series.name, `Briefing ${id}`].filter(Boolean).join(' · ') },
      ...head(document),
      { type: 'facts', facts: factsOf(document, profile, series.compiled) },
      ...keyPointsTable(document, sections, sourceCell),
      ...contents(sections, closing),
      ...body(document, profile, sections),
      ...closing,
    ],
  }
}

/** Ends in the first digits of the seed's hash, so that two versions of a seed can be told apart. */
export function briefingId(document: Document): string {
  return `${document.id}-${document.seed.sha256.slice(0, 8)}`
}

function head(document: Document): Element[] {
  const title = titleOf(document)
  return [
    { type: 'title', runs: sourceRuns(document, title.text), voice: 'source' },
    ...blocksOfKind(document, 'standfirst').map(
      ({ text }): Element => ({ type: 'standfirst', runs: sourceRuns(document, text) }),
    ),
    ...(title.from === 'first-line' ? [statement(titleRemark(document, title), 'pipeline')] : []),
  ]
}

function titleRemark(document: Document, { block }: Title): string {
  const line = document.blocks.find(({ id }) => id === block)?.place.line
  const what =
    line === undefined ? 'the beginning of its first paragraph' : line === 1 ? 'its first line' : `its line ${line}`
  return `No headline was recognized in the source text: ${what} stands as the title.`
}

function contents(sections: readonly Section[], closing: readonly Element[]): Element[] {
  if (sections.length < sectionsForContents) {
    return []
  }
  const entries = sections.flatMap(({ id, heading, paragraphs }) => {
    const numbers = paragraphs.map(({ number }) => number)
    const detail = numbers.length === 0 ? '' : paragraphRange(numbers)
    return heading === undefined ? [] : [{ text: heading.text, voice: 'source' as const, detail, target: id }]
  })
  const ours = closing.flatMap((element) =>
    element.type === 'heading'
      ? [{ text: wordsOf(element.runs), voice: 'pipeline' as const, detail: '', target: element.id }]
      : [],
  )
  return [{ type: 'contents', entries: [...entries, ...ours] }]
}

function body(document: Document, profile: SourceProfile, sections: readonly Section[]): Element[] {
  let depth = 1
  const besides = { margins: backgroundNotes(document), notes: notesOf(document, profile, sections) }
  return sections.flatMap((section): Element[] => {
    const paragraphs = section.paragraphs.map((each) => paragraph(document, each, besides))
    if (section.heading === undefined) {
      return paragraphs
    }
    // Headings must not skip a level (PDF/UA-1, 7.4.2), whatever the source does.
    depth = Math.min(section.level + 1, depth + 1)
    const runs = sourceRuns(document, section.heading.text)
    return [{ type: 'heading', id: section.id, level: depth, runs, voice: 'source' }, ...paragraphs]
  })
}

/** What stands beside paragraphs, by the id of the block. */
interface Besides {
  readonly margins: ReadonlyMap<string, string>
  readonly notes: ReadonlyMap<string, Note>
}

function paragraph(document: Document, { number, block }: NumberedParagraph, { margins, notes }: Besides): Element {
  const { id, kind, text } = block
  const [margin, note] = [margins.get(id), notes.get(id)]
  return {
    type: 'paragraph',
    number,
    form: kind === 'quote' || kind === 'list-item' || kind === 'caption' ? kind : 'paragraph',
    runs: sourceRuns(document, text),
    ...(margin === undefined ? {} : { margin }),
    ...(note === undefined ? {} : { note }),
  }
}

/** What was said before is news of another kind. */
function earlierTexts(document: Document, sections: readonly Section[]): Element[] {
  const items = earlierPoints(document, sections).map((text) => runsOf(text))
  return items.length === 0 ? [] : [ourHeading('earlier', 'What earlier texts said'), { type: 'points', items }]
}

function attribution(document: Document, profile: SourceProfile): Element[] {
  const supplied = document.attribution?.suppliedNotice
  const bylines = textsOfKind(document, 'byline')
  return [
    ourHeading('attribution', 'Source and attribution'),
    ...(bylines.length === 0 ? [statement('No byline was recognized in the source text.', 'pipeline')] : []),
    ...[...bylines, ...textsOfKind(document, 'disclaimer'), ...textsOfKind(document, 'notice')].map((text) =>
      statement(text, 'source', document),
    ),
    ...(supplied === undefined
      ? []
      : [
          statement(
            `No copyright notice was recognized in the source text. This one is supplied by the pipeline from its profile of ${profile.name}:`,
            'pipeline',
          ),
          statement(supplied, 'pipeline'),
        ]),
  ]
}

function statement(text: string, voice: Voice, document?: Document): Element {
  return { type: 'statement', runs: document === undefined ? runsOf(text) : sourceRuns(document, text), voice }
}

/** ISO 8601, where the day is known. */
function fullDate(published: string | undefined): string | undefined {
  return published !== undefined && published.length >= 10 ? `${published.slice(0, 10)}T00:00:00Z` : undefined
}
