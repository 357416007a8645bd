/** Takes a header or footer of a house template over, with its pictures and links. */

import { createHash } from 'node:crypto'
import { webAddress } from '../../web-address.ts'
import { escapeXml } from '../markup.ts'
import type { Part } from '../package.ts'
import type { Relationship, TemplatePackage } from './template-package.ts'
import { TemplateRefused } from './template-refused.ts'
import { elementsOf, readTree, withoutElements, type XmlTree } from './xml-tree.ts'

export interface CarriedPart {
  readonly tree: XmlTree
  /** The elements of its own relationships. */
  readonly relationships: string
  readonly media: readonly Part[]
}

/** Content types of the pictures that Word shows, by the ending of their files. */
export const pictureTypes: Readonly<Record<string, string>> = {
  bmp: 'image/bmp',
  emf: 'image/x-emf',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  wmf: 'image/x-wmf',
}

/** Marks that refer to what is not taken over: comments, bookmarks, lists, data that fills in fields. */
const marks = new Set(
  [
    ...['bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd', 'commentReference'],
    ...['permStart', 'permEnd', 'dataBinding', 'numPr'],
  ].map((name) => `w:${name}`),
)

const remedy = 'Keep to text, fields, pictures and links to web pages there.'

/** Throws `TemplateRefused` for a part that holds anything else, such as a chart. */
export function carryPart(template: TemplatePackage, path: string): CarriedPart {
  const tree = withoutElements(readTree(template.part(path), path), marks)
  const used = new Set(elementsOf(tree).flatMap(referencesOf))
  const related = template.related(path).filter(({ id }) => used.has(id))
  const missing = [...used].find((id) => !related.some((each) => each.id === id))
  if (missing !== undefined) {
    throw new TemplateRefused(`is damaged: ${path} refers to ${missing}, which is missing`, remedy)
  }
  const carried = related.map((each) => carryTarget(template, path, each))
  return {
    tree,
    relationships: carried.map(({ relationship }) => relationship).join(''),
    media: carried.flatMap(({ media }) => media),
  }
}

/** The ids of relationships that an element names: `r:embed`, `r:id`. */
function referencesOf({ attributes }: XmlTree): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => (/^r:/.test(name) && value !== '' ? [value] : []))
}

interface CarriedTarget {
  readonly relationship: string
  readonly media: readonly Part[]
}

function carryTarget(template: TemplatePackage, path: string, { id, type, target, isExternal }: Relationship) {
  const ending = target.replace(/^.*\./, '').toLowerCase()
  if (type === 'image' && !isExternal && Object.hasOwn(pictureTypes, ending)) {
    const bytes = template.part(target)
    // By its content, so that a picture that stands in two headers is taken over once.
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
    const media: Part = [`word/media/${name}.${ending}`, bytes]
    return { relationship: relationship(id, type, `/${media[0]}`), media: [media] } satisfies CarriedTarget
  }
  const address = type === 'hyperlink' && isExternal ? linkable(target) : undefined
  if (address === undefined) {
    throw new TemplateRefused(`has something in ${path} that cannot be taken over (${type} ${target})`, remedy)
  }
  return { relationship: relationship(id, type, address, 'External'), media: [] } satisfies CarriedTarget
}

/** A letterhead may also give the office's mail address. */
function linkable(target: string): string | undefined {
  return /^mailto:[\x21-\x7e]{1,500}$/.test(target) ? target : webAddress(target)
}

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A relationship of that type, which is the last word of one of Office's (ECMA-376-1, 15). */
export function relationship(id: string, type: string, target: string, mode?: 'External'): string {
  const given = `Id="${escapeXml(id)}" Type="${officeRelationships}/${type}" Target="${escapeXml(target)}"`
  return `<Relationship ${given}${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`
}
