/** Records a section: its measure, and who, what, where and when it names. */

import type { Annotation } from '../../../pipeline/document/annotation.ts'
import type { NumberedParagraph, Section } from '../outline.ts'
import { measureText } from './measure-text.ts'
import type { BriefingRecord } from './schema.ts'

type SectionRecord = BriefingRecord['sections'][number]

type AnnotationOf<Kind extends Annotation['kind']> = Extract<Annotation, { kind: Kind }>

/** An annotation with the words that it stands at. */
interface Found<Kind extends Annotation['kind']> {
  readonly annotation: AnnotationOf<Kind>
  readonly words: string
  readonly paragraph: number
}

/** `firstQuote` is the position of the section's first quotation among those of the whole text. */
export function sectionRecord({ id, heading, level, paragraphs }: Section, firstQuote: number): SectionRecord {
  const blocks = [...(heading === undefined ? [] : [heading]), ...paragraphs.map(({ block }) => block)]
  const lines = blocks.map(({ place }) => place.line)
  return {
    id,
    heading: heading?.text ?? null,
    level,
    paragraphs: paragraphs.map(({ number }) => number),
    ...measureText(paragraphs.map(({ block }) => block.text)),
    lines: [lines[0] ?? 1, lines.at(-1) ?? 1],
    people: distinct(
      found(paragraphs, 'person').map(({ annotation: { name, role, corroboration } }) => ({
        name,
        ...(role === undefined ? {} : { role }),
        corroboration,
      })),
    ),
    organisations: distinct(found(paragraphs, 'organisation').map(({ annotation }) => annotation.name)),
    places: distinct(
      found(paragraphs, 'place').flatMap(({ annotation: { name, code } }) =>
        code === undefined ? [] : [{ name, code }],
      ),
    ),
    regions: distinct(
      found(paragraphs, 'place').flatMap(({ annotation: { name, code } }) => (code === undefined ? [name] : [])),
    ),
    acronyms: distinct(
      found(paragraphs, 'acronym').map(({ annotation: { acronym, expansion } }) => ({ acronym, expansion })),
    ),
    dates: found(paragraphs, 'date').map(dateRecord),
    figures: found(paragraphs, 'figure').map(figureRecord),
    quotes: found(paragraphs, 'quotation').map((_, index) => firstQuote + index),
  }
}

function dateRecord({ annotation: { edtf }, words, paragraph }: Found<'date'>): SectionRecord['dates'][number] {
  return { words, ...(edtf === undefined ? {} : { edtf }), paragraph }
}

function figureRecord({ annotation, words, paragraph }: Found<'figure'>): SectionRecord['figures'][number] {
  const { kind: _kind, start: _start, end: _end, ...told } = annotation
  return { words, ...told, paragraph }
}

function found<Kind extends Annotation['kind']>(paragraphs: readonly NumberedParagraph[], kind: Kind): Found<Kind>[] {
  return paragraphs.flatMap(({ number, block }) =>
    (block.annotations ?? [])
      .filter((annotation): annotation is AnnotationOf<Kind> => annotation.kind === kind)
      .map((annotation) => ({
        annotation,
        words: block.text.slice(annotation.start, annotation.end),
        paragraph: number,
      })),
  )
}

/** Each once, in the order of the text. */
function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
