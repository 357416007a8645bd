/** The stage that marks who speaks, who and what is named, and which dates and figures stand in a text. */

import { z } from 'zod'
import type { Annotation } from '../../pipeline/document/annotation.ts'
import { type Block, bodyKinds, type Document } from '../../pipeline/document/document.ts'
import type { Edit } from '../../pipeline/document/edit.ts'
import type { DocumentStage } from '../../pipeline/document/stage.ts'
import { apart } from './apart.ts'
import { type AcronymSpan, acronymsIn } from './bodies/acronyms.ts'
import { type NamedSpan, organisationsOf } from './bodies/organisations.ts'
import { chineseDatesIn } from './dates/chinese-dates.ts'
import { datesIn } from './dates/dates.ts'
import { chineseFiguresIn } from './figures/chinese-figures.ts'
import type { FigureSpan } from './figures/figures.ts'
import { statedFiguresIn } from './figures/stated-figures.ts'
import { fullestNames } from './names/fullest-name.ts'
import { namesIn, smallWords } from './names/names.ts'
import { type Person, peopleOf, personsIn } from './names/people.ts'
import { type PlaceSpan, placesOf } from './places/places.ts'
import { describedPeople } from './quotations/described-person.ts'
import { type Quotation, quotationsOf } from './quotations/speakers.ts'

const options = z.strictObject({})

/** The stage has no options. */
export type AnnotateOptions = z.infer<typeof options>

/** Annotations by the id of their block. */
type Marks = ReadonlyMap<string, readonly Annotation[]>

/** What was found in the whole text, before it is told apart by blocks. */
interface Findings {
  readonly spoken: Marks
  readonly named: Marks
  readonly places: ReadonlyMap<string, readonly PlaceSpan[]>
  readonly organisations: ReadonlyMap<string, readonly NamedSpan[]>
  readonly acronyms: ReadonlyMap<string, readonly AcronymSpan[]>
  readonly published: string | undefined
}

/** Quotations are found in every language; speakers and names by rules of English, dates and figures in Chinese as well. */
export const annotate: DocumentStage<AnnotateOptions> = {
  name: 'annotate',
  version: 6,
  scope: 'document',
  options,
  propose(document) {
    const blocks = document.blocks.filter(({ kind }) => bodyKinds.has(kind) || kind === 'heading' || kind === 'title')
    const findings = findIn(document, blocks)
    return blocks.flatMap((block) => editFor(block, annotationsOf(block, findings, document)))
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
  const persons = blocks
    .filter(({ kind }) => bodyKinds.has(kind))
    .flatMap(({ id, text }) => personsIn(id, text, names.get(id) ?? []))
  const fullest = fullestNames(persons.map(({ person }) => person))
  const quotations = quotationsOf(
    blocks.filter(({ kind }) => kind !== 'title'),
    { ordinary, fullest, described: describedPeople(persons, blocks, fullest) },
    english,
  )
  const speakers = new Set(quotations.flatMap(({ speaker }) => (speaker?.kind === 'person' ? [speaker.name] : [])))
  const people = peopleOf(persons, speakers, fullest)
  const partsOfNames = new Set(people.flatMap(({ name }) => [name, ...name.split(' ')]))
  const isPerson = (name: string) => partsOfNames.has(name)
  const acronyms = new Map(blocks.map(({ id, text }) => [id, english ? acronymsIn(text) : []]))
  const named = blocks.map(({ id, text }) => ({
    block: id,
    text,
    names: names.get(id) ?? [],
    acronyms: acronyms.get(id) ?? [],
  }))
  return {
    spoken: spokenIn(quotations),
    named: namedIn(people),
    places: placesOf(named, isPerson),
    organisations: organisationsOf(named, isPerson),
    acronyms,
    published: document.seed.metadata.published,
  }
}

/** The quotations of each block. */
function spokenIn(quotations: readonly Quotation[]): Marks {
  const marks = new Map<string, Annotation[]>()
  for (const { block, start, end, speaker, cue } of quotations) {
    const said = speaker === undefined || cue === undefined ? {} : { speaker: speaker.name, cue }
    addMark(marks, block, { kind: 'quotation', start, end, ...said })
  }
  return marks
}

/** The people of each block. */
function namedIn(people: readonly Person[]): Marks {
  const marks = new Map<string, Annotation[]>()
  for (const { mentions, ...person } of people) {
    for (const { block, start, end } of mentions) {
      addMark(marks, block, { kind: 'person', start, end, ...person })
    }
  }
  return marks
}

function addMark(marks: Map<string, Annotation[]>, block: string, mark: Annotation): void {
  const own = marks.get(block) ?? []
  own.push(mark)
  marks.set(block, own)
}

/** In reading order; of two that begin together the longer comes first. */
function annotationsOf(block: Block, findings: Findings, document: Document): Annotation[] {
  const { id, text } = block
  const quotations = findings.spoken.get(id) ?? []
  if (block.kind === 'title' || block.kind === 'heading') {
    return [...quotations]
  }
  if (!isEnglish(document)) {
    return inOrder([...quotations, ...(/^zh\b/u.test(document.seed.language) ? chineseMarks(text) : [])])
  }
  const dates = datesIn(text, findings.published)
  const organisations = findings.organisations.get(id) ?? []
  return inOrder([
    ...quotations,
    ...(findings.named.get(id) ?? []),
    ...organisations.map((each): Annotation => ({ kind: 'organisation', ...each })),
    // "Bank of China" is no place.
    ...apart(organisations, findings.places.get(id) ?? []).map(placeMark),
    ...(findings.acronyms.get(id) ?? []).map((each): Annotation => ({ kind: 'acronym', ...each })),
    ...dates.map((date): Annotation => ({ kind: 'date', ...date })),
    ...statedFiguresIn(text, dates).map(figureMark),
  ])
}

function chineseMarks(text: string): Annotation[] {
  const dates = chineseDatesIn(text)
  return [
    ...dates.map((date): Annotation => ({ kind: 'date', ...date })),
    ...chineseFiguresIn(text, dates).map(figureMark),
  ]
}

function figureMark({ others: _, ...figure }: FigureSpan): Annotation {
  return { kind: 'figure', ...figure }
}

function placeMark({ code, ...place }: PlaceSpan): Annotation {
  return { kind: 'place', ...place, ...(code === '' ? {} : { code }) }
}

function inOrder(annotations: readonly Annotation[]): Annotation[] {
  return annotations.toSorted((one, other) => one.start - other.start || other.end - one.end)
}

function editFor({ id }: Block, annotations: readonly Annotation[]): Edit[] {
  return annotations.length === 0
    ? []
    : [{ kind: 'annotate', block: id, annotations, reason: 'found in the words of this block' }]
}
