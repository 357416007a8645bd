/** Makes `briefing.json`: what stands in a briefing, where each part comes from, and what was done to it. */

import { annotationWords } from '../../../pipeline/document/annotation.ts'
import type { Block, Credit, Document } from '../../../pipeline/document/document.ts'
import type { Change } from '../../../pipeline/document/edit.ts'
import { InvariantError } from '../../../pipeline/document/finding.ts'
import { titleOf } from '../../structure/title.ts'
import type { Briefing } from '../briefing.ts'
import { creditsOf } from '../facts.ts'
import { keyPointsOf } from '../key-points.ts'
import { blocksOfKind, paragraphNumbers, type Section, sectionsOf } from '../outline.ts'
import { quotesIn } from '../quotes.ts'
import { wordsOf } from '../runs.ts'
import { evidenceOf, repeatIn } from './evidence.ts'
import { provenance, schemaOrg } from './linked-data.ts'
import { type BriefingRecord, recordVersion } from './schema.ts'
import { sectionRecord } from './section-record.ts'

/** Bytes of a file for machines: JSON with two spaces, a line feed at the end. */
export function encodeRecord(record: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`)
}

export function makeRecord(
  document: Document,
  briefing: Briefing,
  editions: BriefingRecord['editions'],
): BriefingRecord {
  const { path, sha256, bytes, encoding, text, language } = document.seed
  const sections = sectionsOf(document)
  const title = titleOf(document)
  const standfirst = blocksOfKind(document, 'standfirst')[0]?.text
  const published = publishedOf(document)
  const quotes = quotesIn(sections).map((quote) => ({
    ...quote,
    tier: quote.speaker === undefined ? ('none' as const) : ('A' as const),
  }))
  return {
    schema: recordVersion,
    id: briefing.id,
    seed: { path, sha256, bytes, encoding, text, language },
    title: title.text,
    titleFrom: title.from,
    ...(standfirst === undefined ? {} : { standfirst }),
    ...(published === undefined ? {} : { published }),
    attribution: attributionOf(document, briefing),
    sections: sectionRecords(sections, quotes),
    paragraphs: sections.flatMap(paragraphsOf),
    notes: notesOf(briefing),
    removed: document.changes.flatMap(removedBy),
    repeats: document.changes.flatMap(repeatIn),
    furniture: blocksOfKind(document, 'furniture').map(({ id, text, place }) => ({ id, text, place })),
    quotes,
    keyPoints: keyPointsOf(document, sections),
    findings: findingsOf(document, sections),
    changes: document.changes.map(changeOf),
    editions,
    schemaOrg: schemaOrg(briefing, document),
    provenance: provenance(document, briefing.properties),
  }
}

function publishedOf({ seed }: Document): BriefingRecord['published'] {
  const value = seed.metadata.published
  const from = seed.metadataFrom.published
  if (value === undefined || from === undefined) {
    return undefined
  }
  const precision = (['year', 'month', 'day'] as const)[value.split('-').length - 1] ?? 'time'
  return { value, precision: value.includes('T') ? 'time' : precision, from }
}

function attributionOf(document: Document, { properties }: Briefing): BriefingRecord['attribution'] {
  const { attribution, seed } = document
  if (attribution === undefined) {
    throw new InvariantError(`${document.id} has no attribution`)
  }
  const texts = (kind: Block['kind']) => blocksOfKind(document, kind).map(({ text }) => text)
  return {
    source: attribution.source,
    publisher: properties.publisher,
    evidence: [...attribution.evidence],
    byline: texts('byline').join('\n'),
    credits: creditsOf(document).map(creditRecord),
    notice: properties.copyrightNotice,
    noticeFrom: attribution.suppliedNotice === undefined ? 'seed' : 'profile',
    disclaimers: texts('disclaimer'),
    ...(seed.metadata.url === undefined ? {} : { url: seed.metadata.url }),
  }
}

function creditRecord({ names, places, ...credit }: Credit): BriefingRecord['attribution']['credits'][number] {
  return { ...credit, names: [...names], ...(places === undefined ? {} : { places: [...places] }) }
}

function sectionRecords(sections: readonly Section[], quotes: BriefingRecord['quotes']): BriefingRecord['sections'] {
  return sections.map((section) => {
    const first = section.paragraphs[0]?.number ?? 0
    return sectionRecord(section, quotes.filter(({ paragraph }) => paragraph < first).length)
  })
}

function paragraphsOf(section: Section): BriefingRecord['paragraphs'] {
  return section.paragraphs.map(({ number, block: { id, kind, text, place } }) => {
    const form = kind === 'quote' || kind === 'list-item' || kind === 'caption' ? kind : 'paragraph'
    return { id, number, section: section.id, kind: form, text, place }
  })
}

function notesOf({ elements }: Briefing): BriefingRecord['notes'] {
  return elements.flatMap((element) =>
    element.type === 'paragraph' && element.note !== undefined
      ? [{ number: element.note.number, paragraph: element.number, text: wordsOf(element.note.runs) }]
      : [],
  )
}

function removedBy(change: Change): BriefingRecord['removed'] {
  const { edit, before } = change
  const block = before[0]
  if (edit.kind !== 'drop' || block === undefined) {
    return []
  }
  const { id, text, place } = block
  const evidence = edit.evidence === undefined ? {} : { evidence: evidenceOf(edit.evidence, change, text) }
  return [{ id, text, place, reason: edit.as, similarity: edit.similarity, kept: edit.keptInstead, ...evidence }]
}

function findingsOf(document: Document, sections: readonly Section[]): BriefingRecord['findings'] {
  const numbers = paragraphNumbers(sections)
  return document.findings.map(({ code, severity, message, hint, blocks }) => ({
    code,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    paragraphs: (blocks ?? []).flatMap((block) => numbers.get(block) ?? []),
  }))
}

/** `before` and `after` are the block's text, its kind where only that changed, or what was found in it. */
function changeOf({ stage, version, edit, before, after }: Change): BriefingRecord['changes'][number] {
  const block = before[0]
  if (edit.kind === 'annotate') {
    const found = edit.annotations.map((each) => annotationWords(each, block?.text ?? '')).join('\n')
    return { stage, version, kind: edit.kind, block: edit.block, reason: edit.reason, before: '', after: found }
  }
  const shown = (blocks: readonly Block[]) =>
    blocks.map(({ kind, text }) => (edit.kind === 'set-kind' ? kind : text)).join('\n')
  return {
    stage,
    version,
    kind: edit.kind,
    ...(block === undefined ? {} : { block: block.id }),
    reason: edit.reason,
    before: shown(before),
    ...(edit.kind === 'drop' ? {} : { after: shown(after) }),
  }
}
