/** Reads the page of a house template: paper, margins, and on which pages its headers and footers stand. */

import { TemplateRefused } from './template-refused.ts'
import { childrenOf, elementsOf, type XmlTree } from './xml-tree.ts'

/** On which pages a header or footer stands (ECMA-376-1, 17.18.36). */
export type Standing = 'default' | 'first' | 'even'

export const standings: readonly Standing[] = ['default', 'first', 'even']

export interface FrameReference {
  readonly kind: 'header' | 'footer'
  readonly standing: Standing
  /** Of the document's relationship. */
  readonly id: string
}

export interface HousePage {
  /** The properties of the section that a briefing takes over, in the order of the schema. */
  readonly properties: readonly XmlTree[]
  /** In twentieths of a point; nothing for a template that leaves paper and margins to Word. */
  readonly textWidth: number | undefined
  /** Of all sections in order: a later one takes the place of an earlier one. */
  readonly references: readonly FrameReference[]
  /** Whether pages of that standing have headers and footers of their own. */
  isUsed(standing: Standing): boolean
}

/** Narrower, and a table of three columns has no room: 2 inches, in twentieths of a point. */
const leastWidth = 2880

/** The last section is that of the text; those before it are covers. Throws `TemplateRefused` for a page without room. */
export function readPage(document: XmlTree, settings: XmlTree | undefined): HousePage {
  const sections = elementsOf(document).filter(({ name }) => name === 'w:sectPr')
  const last = sections.at(-1)
  const isSized = ['w:pgSz', 'w:pgMar'].every((name) => childrenOf(last, name).length > 0)
  const names = [...(isSized ? ['w:pgSz', 'w:pgMar'] : []), 'w:pgBorders', 'w:titlePg']
  const taken = names.flatMap((name) => childrenOf(last, name).slice(0, 1)).map(plain)
  const hasFirst = isOn(last, 'w:titlePg')
  const hasEven = isOn(settings, 'w:evenAndOddHeaders')
  return {
    properties: taken,
    textWidth: isSized ? textWidth(taken) : undefined,
    references: sections.flatMap((section) => childrenOf(section).flatMap(referenceOf)),
    isUsed: (standing) => standing === 'default' || (standing === 'first' ? hasFirst : hasEven),
  }
}

/** Without references to pictures, of which borders can be made, and marks of other programs. */
function plain({ name, attributes, children }: XmlTree): XmlTree {
  const own = Object.entries(attributes).filter(([key]) => key.startsWith('w:'))
  return { name, attributes: Object.fromEntries(own), children: childrenOf({ name, attributes, children }).map(plain) }
}

function textWidth(properties: readonly XmlTree[]): number {
  const [size, margin] = ['w:pgSz', 'w:pgMar'].map((each) => properties.find(({ name }) => name === each)?.attributes)
  const number = (value: string | undefined) => (value === undefined ? 0 : Number(value))
  const edges = ['w:left', 'w:right', 'w:gutter'].map((edge) => number(margin?.[edge]))
  const width = number(size?.['w:w']) - edges.reduce((sum, edge) => sum + edge, 0)
  if (!(Number.isInteger(width) && width >= leastWidth && edges.every((edge) => edge >= 0))) {
    const hint = 'Set paper and margins of its last section in Word, and save it again.'
    throw new TemplateRefused('leaves less than 5 cm for the text between its margins', hint)
  }
  return width
}

function referenceOf({ name, attributes }: XmlTree): FrameReference[] {
  const kind = name === 'w:headerReference' ? 'header' : name === 'w:footerReference' ? 'footer' : undefined
  const standing = standings.find((each) => each === attributes['w:type'])
  return kind === undefined || standing === undefined ? [] : [{ kind, standing, id: attributes['r:id'] ?? '' }]
}

/** An element without a value is on (ECMA-376-1, 17.17.4). */
function isOn(parent: XmlTree | undefined, name: string): boolean {
  const [element] = childrenOf(parent, name)
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '')
}
