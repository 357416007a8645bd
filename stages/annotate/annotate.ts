/** The stage that marks who speaks, who and what is named, and which dates and figures stand in a text. */

import { z } from 'zod'
import type { Annotation } from '../../pipeline/document/annotation.ts'
import { type Block, bodyKinds, type Document } from '../../pipeline/document/document.ts'
import type { Edit } from '../../pipeline/document/edit.ts'
import type { DocumentStage } from '../../pipeline/document/stage.ts'
import { acronymsIn } from './acronyms.ts'
import { datesIn } from './dates.ts'
import { figuresIn } from './figures.ts'
import { fullestNames } from './fullest-name.ts'
import { type Name, namesIn, smallWords } from './names.ts'
import { organisationsIn } from './organisations.ts'
import { type Person, peopleOf } from './people.ts'
import { placesIn } from './places.ts'
import { type Quotation, quotationsOf } from './speakers.ts'

const options = z.strictObject({})

/** The stage has no options. */
export type AnnotateOptions = z.infer<typeof options>

/** What was found in the whole text, before it is told apart by blocks. */
interface Findings {
  readonly quotations: readonly Quotation[]
  readonly people: readonly Person[]
  readonly names: ReadonlyMap<string, readonly Name[]>
  readonly published: string | undefined
}

/** Quotations are found in every language; speakers, names, dates and figures by rules of English. */
export const annotate: DocumentStage<AnnotateOptions> = {
  name: 'annotate',
  version: 1,
  scope: 'document',
  options,
  propose(document) {
    const blocks = document.blocks.filter(({ kind }) => bodyKinds.has(kind) || kind === 'heading' || kind === 'title')
    const findings = findIn(document, blocks)
    return blocks.flatMap((block) => editFor(block, annotationsOf(block, findings, isEnglish(document))))
  },
}

function isEnglish({ seed }: Document): boolean {
  return /^en\b/u.test(seed.language)
}

function findIn(document: Document, blocks: readonly Block[]): Findings {
  const english = isEnglish(document)
  const texts = blocks.map(({ text }) => text)
  const ordinary = smallWords(texts)
  const names = new Map(blocks.map(({ id, text }) => [id, english ? namesIn(text, ordinary) : []]))
  // Headlines capitalise too much to show what is a name.
  const placed = blocks
    .filter(({ kind }) => bodyKinds.has(kind))
    .flatMap(({ id, text }) => (names.get(id) ?? []).map((name) => ({ block: id, text, name })))
  const fullest = fullestNames(placed.map(({ name }) => name))
  const quotations = quotationsOf(
    blocks.filter(({ kind }) => kind !== 'title'),
    ordinary,
    fullest,
    english,
  )
  const speakers = new Set(quotations.flatMap(({ speaker }) => (speaker?.kind === 'person' ? [speaker.name] : [])))
  return { quotations, people: peopleOf(placed, speakers, fullest), names, published: document.seed.metadata.published }
}

/** In reading order. A place or an organisation inside a person's name is none. */
function annotationsOf(
  block: Block,
  { quotations, people, names, published }: Findings,
  english: boolean,
): Annotation[] {
  const { id, text } = block
  const own = quotations.filter((quotation) => quotation.block === id)
  const spoken = own.map(
    ({ start, end, speaker, cue }): Annotation => ({
      kind: 'quotation',
      start,
      end,
      ...(speaker === undefined || cue === undefined ? {} : { speaker: speaker.name, cue }),
    }),
  )
  if (!english || block.kind === 'title' || block.kind === 'heading') {
    return spoken
  }
  const found = names.get(id) ?? []
  const persons = people.flatMap(({ mentions, ...person }) =>
    mentions
      .filter((mention) => mention.block === id)
      .map(({ start, end }): Annotation => ({ kind: 'person', start, end, ...person })),
  )
  const acronyms = acronymsIn(text)
  const dates = datesIn(text, published)
  const figures = figuresIn(text, dates).map(({ others: _, ...figure }): Annotation => ({ kind: 'figure', ...figure }))
  return [
    ...spoken,
    ...persons,
    ...organisationsIn(text, found, acronyms).map((each): Annotation => ({ kind: 'organisation', ...each })),
    ...placesIn(text, found).map((each): Annotation => ({ kind: 'place', ...each })),
    ...acronyms.map((each): Annotation => ({ kind: 'acronym', ...each })),
    ...dates.map((date): Annotation => ({ kind: 'date', ...date })),
    ...figures,
  ].sort((one, other) => one.start - other.start || other.end - one.end)
}

function editFor({ id }: Block, annotations: readonly Annotation[]): Edit[] {
  return annotations.length === 0
    ? []
    : [{ kind: 'annotate', block: id, annotations, reason: 'found in the words of this block' }]
}
