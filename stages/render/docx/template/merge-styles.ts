/** Puts the house's styles in the place of the program's, and adds those that the house does not have. */

import { styleName } from './open-template.ts'
import { childrenOf, withoutElements, type XmlTree } from './xml-tree.ts'

export interface MergedStyles {
  readonly tree: XmlTree
  /** The id in the house's document for each id of the program's styles. */
  readonly ids: ReadonlyMap<string, string>
}

/**
 * What a style may not do: number headings and hide text, which changes what is read; or say in which language the
 * texts are, which the house cannot know.
 */
const refused = new Set(['w:numPr', 'w:vanish', 'w:specVanish', 'w:webHidden', 'w:lang'])

/** Both are the root elements of a styles part. Styles are the same when they have the same kind and name. */
export function mergeStyles(house: XmlTree, ours: XmlTree): MergedStyles {
  const theirs = childrenOf(house, 'w:style')
  const byName = new Map(theirs.map((style) => [keyOf(style), idOf(style)]))
  const taken = new Set(theirs.map(idOf))
  const own = childrenOf(ours, 'w:style')
  const ids = new Map(own.map((style) => [idOf(style), byName.get(keyOf(style)) ?? freeId(idOf(style), taken)]))
  const added = own.filter((style) => !byName.has(keyOf(style))).map((style) => withIds(style, ids))
  const [language] = childrenOf(ours, 'w:docDefaults').flatMap(languages)
  const kept = childrenOf(withoutElements(house, refused)).filter(({ name }) => name !== 'w:docDefaults')
  const defaults = withLanguage(childrenOf(withoutElements(house, refused), 'w:docDefaults')[0], language)
  return { tree: { ...house, children: [defaults, ...kept, ...added] }, ids }
}

function keyOf(style: XmlTree): string {
  return `${style.attributes['w:type'] ?? 'paragraph'} ${styleName(style).toLowerCase()}`
}

function idOf({ attributes }: XmlTree): string {
  return attributes['w:styleId'] ?? ''
}

/** The house may have given an id of ours to another style. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  return taken.has(id) ? freeId(`${id}_`, taken) : id
}

/** A style of ours among the house's: it refers to theirs, and the house's default styles stay the only ones. */
function withIds(style: XmlTree, ids: ReadonlyMap<string, string>): XmlTree {
  const { 'w:default': _, ...attributes } = style.attributes
  const children = childrenOf(style).map((child) => {
    const id = child.attributes['w:val'] ?? ''
    const isReference = ['w:basedOn', 'w:next', 'w:link'].includes(child.name)
    return isReference ? { ...child, attributes: { ...child.attributes, 'w:val': ids.get(id) ?? id } } : child
  })
  return { ...style, attributes: { ...attributes, 'w:styleId': ids.get(idOf(style)) ?? idOf(style) }, children }
}

function languages(defaults: XmlTree): XmlTree[] {
  return childrenOf(runDefaults(defaults), 'w:lang')
}

function runDefaults(defaults: XmlTree | undefined): XmlTree | undefined {
  return childrenOf(childrenOf(defaults, 'w:rPrDefault')[0], 'w:rPr')[0]
}

/** The house's defaults, with the language of the briefing. */
function withLanguage(defaults: XmlTree | undefined, language: XmlTree | undefined): XmlTree {
  const element = (name: string, children: XmlTree['children']): XmlTree => ({ name, attributes: {}, children })
  const run = [...childrenOf(runDefaults(defaults)), ...(language === undefined ? [] : [language])]
  const others = childrenOf(defaults).filter(({ name }) => name !== 'w:rPrDefault')
  return element('w:docDefaults', [element('w:rPrDefault', [element('w:rPr', run)]), ...others])
}
