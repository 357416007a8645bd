/** What a DOCX says of itself: description and rights, in the core part and as custom properties. */

import type { Briefing, Properties } from '../briefing.ts'
import { wordLanguage } from './languages.ts'

/** The first moment that a zip can hold: the date of an edition whose briefing has none. */
const firstDate = '1980-01-01T00:00:00Z'

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ')

/** A part of the package, and the properties that it holds by name. */
export interface CoreProperties {
  readonly part: { readonly path: string; readonly data: string }
  readonly properties: Readonly<Record<string, string>>
}

/** Rights and origin by name; those that are not known are left out. The core part has no place for them. */
export function customProperties(properties: Properties): Readonly<Record<string, string>> {
  const { copyrightNotice, copyrightHolder, creditLine, byline, sourceUri, seedSha256 } = properties
  const paragraphsRemoved = String(properties.paragraphsRemoved)
  const all = { copyrightNotice, copyrightHolder, creditLine, byline, sourceUri, seedSha256, paragraphsRemoved }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}

/**
 * The core part (ECMA-376-2, 11.1), which docx can write neither with a language nor with dates of our choosing. The
 * description repeats byline and notice, because that is the field which file managers show.
 */
export function corePropertiesPart(briefing: Briefing): CoreProperties {
  const { title, creators, creditLine, byline, copyrightNotice, identifier } = briefing.properties
  const date = coreDate(briefing.date)
  const properties = {
    title,
    creator: creators.join('; '),
    subject: creditLine,
    description: [byline, copyrightNotice].filter((text) => text !== '').join(' '),
    language: wordLanguage(briefing.language),
    identifier,
  }
  const elements = Object.entries(properties).map(([name, value]) => `<dc:${name}>${escapeXml(value)}</dc:${name}>`)
  const dates = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`,
  )
  const root = `<cp:coreProperties ${namespaces}>${elements.join('')}${dates.join('')}</cp:coreProperties>`
  return {
    part: { path: 'docProps/core.xml', data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}` },
    properties: { ...properties, created: date, modified: date },
  }
}

/** Word calls a file corrupt whose dates are not whole: a date that is known to the year or day becomes its start, in UTC. */
function coreDate(date: string | undefined): string {
  const zoned = date !== undefined && /T.*\d$/.test(date) && !/[+-]\d\d:\d\d$/.test(date) ? `${date}Z` : date
  const time = Date.parse(zoned ?? firstDate)
  const known = Number.isNaN(time) ? Date.parse(firstDate) : Math.max(time, Date.parse(firstDate))
  return new Date(known).toISOString().replace(/\.\d+Z$/, 'Z')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
