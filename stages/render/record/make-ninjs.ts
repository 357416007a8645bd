/** Makes `ninjs.json`: the text as a news item of IPTC ninjs 3.1, which newsrooms exchange. */

import type { Document } from '../../../pipeline/document/document.ts'
import type { Briefing } from '../briefing.ts'
import { sectionsOf } from '../outline.ts'
import { paragraphRange } from '../phrases.ts'
import type { BriefingRecord } from './schema.ts'

/** A date with a time and a zone; ninjs has no other. */
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/

/** Names are those of https://iptc.org/std/ninjs/; nothing stands for what is not known. */
export function makeNinjs(document: Document, { properties }: Briefing, record: BriefingRecord): object {
  const { published, url } = document.seed.metadata
  const texts = sectionsOf(document).flatMap(({ heading, paragraphs }) => [
    ...(heading === undefined ? [] : [heading.text]),
    ...paragraphs.map(({ block }) => block.text),
  ])
  return {
    uri: identifierUri(document, record.id),
    type: 'text',
    representationType: 'full',
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
    language: document.seed.language,
    headlines: [{ value: properties.title, contentType: 'text/plain' }],
    bodies: [{ role: 'main', contentType: 'text/plain', value: texts.join('\n\n') }],
    ...(properties.byline === '' ? {} : { by: properties.byline }),
    infoSources: [{ name: properties.publisher, role: 'originator', uri: properties.sourceUri }],
    people: namedOnce(record.sections.flatMap(({ people }) => people.map(({ name }) => name))),
    organisations: namedOnce(record.sections.flatMap(({ organisations }) => organisations)),
    places: placesOnce(record),
    copyrightHolder: properties.copyrightHolder,
    copyrightNotice: properties.copyrightNotice,
    ...(url === undefined ? {} : { rightsInfo: { linkedRights: url } }),
    edNote: editorialNote(record),
    ...(published !== undefined && dateTime.test(published) ? { contentCreated: published } : {}),
    altIds: [
      { role: 'briefing', value: record.id },
      { role: 'seed', value: record.seed.path },
    ],
  }
}

/** RFC 6920: named by the bytes of the seed. */
function identifierUri({ seed }: Document, id: string): string {
  const hash = Buffer.from(seed.sha256, 'hex').toString('base64url')
  return `ni:///sha-256;${hash}?briefing=${encodeURIComponent(id)}`
}

function namedOnce(names: readonly string[]): { readonly name: string }[] {
  return [...new Set(names)].map((name) => ({ name }))
}

function placesOnce({ sections }: BriefingRecord): { readonly name: string; readonly literal?: string }[] {
  const codes = new Map(sections.flatMap(({ places }) => places.map(({ name, code }) => [name, code] as const)))
  const regions = namedOnce(sections.flatMap((section) => section.regions))
  return [...[...codes].map(([name, code]) => ({ name, literal: code })), ...regions]
}

/** What was left out, and what an editor should check. */
function editorialNote({ removed, findings }: BriefingRecord): string {
  const points = findings.map(({ message, paragraphs }) =>
    paragraphs.length === 0 ? message : `${message} (${paragraphRange(paragraphs)})`,
  )
  const repeats = removed.length === 0 ? [] : [`Left out as repeated: ${removed.length}.`]
  return [...repeats, ...points].join('\n')
}
