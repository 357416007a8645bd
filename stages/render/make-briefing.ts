/** Decides every word, number and order of a briefing. */

import type { Block, Document } from '../../pipeline/document/document.ts'
import { InvariantError } from '../../pipeline/document/finding.ts'
import type { SourceProfile } from '../../pipeline/document/source-profile.ts'
import { languageWithin } from '../read/language.ts'
import { type Title, titleOf } from '../structure/title.ts'
import type { Briefing, Element, Properties, Run, Voice } from './briefing.ts'
import { creditsOf, factsOf } from './facts.ts'
import { methodPoints } from './method.ts'
import { blocksOfKind, type Section, sectionsOf } from './outline.ts'
import { paragraphRange } from './phrases.ts'
import { runsOf } from './runs.ts'

/** What a briefing takes from config.yaml. */
export interface Series {
  readonly name: string
  readonly organisation?: string | undefined
}

/** From this many sections on a briefing has contents. */
const sectionsForContents = 3

/** The language of the pipeline's own words. */
const ownLanguage = 'en'

/** Throws `InvariantError` for a document that is credited to nobody: no briefing is made of it. */
export function makeBriefing(document: Document, profile: SourceProfile, series: Series): Briefing {
  if (document.attribution === undefined) {
    throw new InvariantError(`${document.id} has no attribution`)
  }
  const id = briefingId(document)
  const sections = sectionsOf(document)
  const properties = propertiesOf(document, profile, id)
  const date = fullDate(document.seed.metadata.published)
  return {
    id,
    language: ownLanguage,
    title: properties.title,
    footer: { id, attribution: `Source: ${properties.creditLine}` },
    properties,
    ...(date === undefined ? {} : { date }),
    required: [...verbatim(document, 'byline'), ...notices(document)],
    elements: [
      { type: 'label', text: [series.organisation, series.name, `Briefing ${id}`].filter(Boolean).join(' · ') },
      ...head(document),
      { type: 'facts', facts: factsOf(document, profile) },
      ...contents(document, sections),
      ...body(document, sections),
      ...pointsToCheck(document),
      ...attribution(document, profile),
      ourHeading('method', 'How this briefing was made'),
      { type: 'points', items: methodPoints(document, sections).map((text) => runsOf(text)) },
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
    ...(title.from === 'first-line' ? [statement(titleRemark(title), 'pipeline')] : []),
  ]
}

function titleRemark({ block }: Title): string {
  const what = block === undefined ? 'the beginning of its first paragraph' : 'its first line'
  return `The source text has no headline; ${what} stands as the title.`
}

function contents(document: Document, sections: readonly Section[]): Element[] {
  if (sections.length < sectionsForContents) {
    return []
  }
  const entries = sections.flatMap(({ id, heading, paragraphs }) => {
    const numbers = paragraphs.map(({ number }) => number)
    const detail = numbers.length === 0 ? '' : paragraphRange(numbers)
    return heading === undefined ? [] : [{ text: heading.text, voice: 'source' as const, detail, target: id }]
  })
  const ours = [
    ...(pointsToCheck(document).length === 0 ? [] : [contentsEntry('checks', 'Points to check')]),
    contentsEntry('attribution', 'Source and attribution'),
    contentsEntry('method', 'How this briefing was made'),
  ]
  return [{ type: 'contents', entries: [...entries, ...ours] }]
}

function contentsEntry(target: string, text: string) {
  return { text, voice: 'pipeline' as const, detail: '', target }
}

function body(document: Document, sections: readonly Section[]): Element[] {
  let depth = 1
  return sections.flatMap((section): Element[] => {
    const paragraphs = section.paragraphs.map(({ number, block }) => paragraph(document, number, block))
    if (section.heading === undefined) {
      return paragraphs
    }
    // Headings must not skip a level (PDF/UA-1, 7.4.2), whatever the source does.
    depth = Math.min(section.level + 1, depth + 1)
    const runs = sourceRuns(document, section.heading.text)
    return [{ type: 'heading', id: section.id, level: depth, runs, voice: 'source' }, ...paragraphs]
  })
}

function paragraph(document: Document, number: number, block: Block): Element {
  const { kind, text } = block
  const form = kind === 'quote' || kind === 'list-item' || kind === 'caption' ? kind : 'paragraph'
  return { type: 'paragraph', number, form, runs: sourceRuns(document, text) }
}

/** What a reader should know before relying on the text. */
function pointsToCheck(document: Document): Element[] {
  const items = document.findings.filter(({ severity }) => severity === 'warning').map(({ message }) => runsOf(message))
  return items.length === 0 ? [] : [ourHeading('checks', 'Points to check'), { type: 'points', items }]
}

function attribution(document: Document, profile: SourceProfile): Element[] {
  const supplied = document.attribution?.suppliedNotice
  const bylines = verbatim(document, 'byline')
  return [
    ourHeading('attribution', 'Source and attribution'),
    ...(bylines.length === 0 ? [statement('No byline was recognized in the source text.', 'pipeline')] : []),
    ...[...bylines, ...verbatim(document, 'disclaimer'), ...verbatim(document, 'notice')].map((text) =>
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

function ourHeading(id: string, text: string): Element {
  return { type: 'heading', id, level: 2, runs: [{ text }], voice: 'pipeline' }
}

function sourceRuns(document: Document, text: string): Run[] {
  const language = languageWithin(text, document.seed.language)
  return runsOf(text, language === ownLanguage ? undefined : language)
}

function verbatim(document: Document, kind: Block['kind']): string[] {
  return blocksOfKind(document, kind).map(({ text }) => text)
}

/** Those of the seed, else the one supplied. */
function notices(document: Document): string[] {
  const supplied = document.attribution?.suppliedNotice
  return [...verbatim(document, 'notice'), ...(supplied === undefined ? [] : [supplied])]
}

function propertiesOf(document: Document, profile: SourceProfile, identifier: string): Properties {
  const authors = creditsOf(document).filter(({ role }) => role === 'reporter' || role === 'writer')
  const names = [...new Set(authors.flatMap((credit) => credit.names))]
  return {
    title: titleOf(document).text,
    creators: names.length === 0 ? [profile.name] : names,
    publisher: profile.name,
    sourceUri: document.seed.metadata.url ?? profile.address,
    byline: verbatim(document, 'byline').join(' '),
    copyrightNotice: notices(document).join(' '),
    copyrightHolder: profile.name,
    creditLine: `${profile.name} (${profile.short})`,
    identifier,
    seedSha256: document.seed.sha256,
    paragraphsRemoved: document.changes.filter(({ edit }) => edit.kind === 'drop').length,
  }
}

/** ISO 8601, where the day is known. */
function fullDate(published: string | undefined): string | undefined {
  return published !== undefined && published.length >= 10 ? `${published.slice(0, 10)}T00:00:00Z` : undefined
}
