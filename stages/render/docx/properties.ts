/** What a DOCX says of itself: description and rights, in the core part and as custom properties. */

import type { Briefing, Properties } from '../briefing.ts'
import { wordLanguage } from './languages.ts'
import { escapeXml } from './markup.ts'
import type { Part } from './package.ts'

/** The first moment that a zip can hold: the date of an edition whose briefing has none. */
const firstDate = '1980-01-01T00:00:00Z'

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ')

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The set of properties that people and programs name themselves (MS-OLEPS, 2.18). */
const namedByUser = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

/** The parts that hold properties. */
export const propertyParts = ['docProps/core.xml', 'docProps/custom.xml']

const customNamespaces = [
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"',
  'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"',
].join(' ')

/** A part of the package, and the properties that it holds by name. */
export interface PropertiesPart {
  readonly part: Part
  readonly properties: Readonly<Record<string, string>>
}

/** Rights and origin, for which the core part has no place (ECMA-376-1, 22.3). */
export function customPropertiesPart(briefing: Briefing): PropertiesPart {
  const properties = customProperties(briefing.properties)
  const elements = Object.entries(properties).map(([name, value], index) => {
    // Ids below 2 are taken.
    const attributes = `fmtid="${namedByUser}" pid="${index + 2}" name="${name}"`
    return `<property ${attributes}><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`
  })
  const root = `<Properties ${customNamespaces}>${elements.join('')}</Properties>`
  return { part: ['docProps/custom.xml', `${declaration}${root}`], properties }
}

/** By name; those that are not known are left out. */
function customProperties(properties: Properties): Readonly<Record<string, string>> {
  const { copyrightNotice, copyrightHolder, creditLine, byline, sourceUri, seedSha256 } = properties
  const paragraphsRemoved = String(properties.paragraphsRemoved)
  const all = { copyrightNotice, copyrightHolder, creditLine, byline, sourceUri, seedSha256, paragraphsRemoved }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}

/**
 * The core part (ECMA-376-2, 11.1), which docx can write neither with a language nor with dates of our choosing. The
 * description repeats byline and notice, because that is the field which file managers show.
 */
export function corePropertiesPart(briefing: Briefing): PropertiesPart {
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
    part: ['docProps/core.xml', `${declaration}\n${root}`],
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
