/** Rules for the package of a DOCX: its properties, content types and relationships. */

import type { XmlTree } from '../../../../stages/render/docx/template/xml-tree.ts'
import { childrenOf, elementsOf } from '../../../../stages/render/docx/template/xml-tree.ts'

/** The XML parts of a DOCX by path, and the paths of all. */
export interface Package {
  readonly trees: ReadonlyMap<string, XmlTree>
  readonly paths: readonly string[]
}

/** Complaints, each a part of a sentence. */
export type Rule = (docx: Package) => string[]

/** BCP 47, as Word writes it. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Z]{2}|\d{3}))?$/
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const coreNames = ['title', 'creator', 'subject', 'description', 'language', 'identifier', 'created', 'modified']

export const packageRules: Readonly<Record<string, Rule>> = {
  'core properties': (docx) => {
    const found = new Map(
      childrenOf(docx.trees.get('docProps/core.xml')).map((each) => [plain(each.name), wordsIn(each)]),
    )
    const dates = ['created', 'modified'].filter((name) => !moment.test(found.get(name) ?? ''))
    return [
      ...coreNames.filter((name) => (found.get(name) ?? '') === '').map((name) => `${name} is empty`),
      ...[...found.keys()].filter((name) => !coreNames.includes(name)).map((name) => `${name} does not belong there`),
      ...dates.map((name) => `${name} is no moment`),
      ...(languageTag.test(found.get('language') ?? '') ? [] : ['language is no tag']),
    ]
  },

  'custom properties': (docx) => {
    const all = childrenOf(docx.trees.get('docProps/custom.xml'))
    const [names, ids] = ['name', 'pid'].map((key) => all.map(({ attributes }) => attributes[key] ?? ''))
    return [
      ...repeated((names ?? []).map((name) => name.toLowerCase())).map((name) => `${name} stands twice`),
      ...repeated(ids ?? []).map((id) => `id ${id} stands twice`),
      ...all.filter((each) => wordsIn(each) === '').map(({ attributes }) => `${attributes.name} is empty`),
    ]
  },

  'content types': ({ trees, paths }) => {
    const all = childrenOf(trees.get('[Content_Types].xml'))
    const named = all.map(({ attributes }) => attributes.PartName?.slice(1)).filter((path) => path !== undefined)
    const endings = new Set(all.map(({ attributes }) => attributes.Extension))
    const untyped = paths.filter((path) => !named.includes(path) && !endings.has(path.replace(/^.*\./, '')))
    return [
      ...repeated(named).map((path) => `${path} stands twice`),
      ...named.filter((path) => !paths.includes(path)).map((path) => `${path} is not there`),
      ...untyped.map((path) => `${path} has none`),
    ]
  },

  relationships: ({ trees, paths }) =>
    [...trees].flatMap(([path, tree]) => {
      const own = childrenOf(trees.get(path.replace(/([^/]*)$/, '_rels/$1.rels')))
      const ids = own.map(({ attributes }) => attributes.Id ?? '')
      const used = elementsOf(tree).flatMap(({ attributes }) =>
        Object.entries(attributes).flatMap(([name, value]) => (name.startsWith('r:') ? [value] : [])),
      )
      return [
        ...repeated(ids).map((id) => `${id} of ${path} stands twice`),
        ...used.filter((id) => !ids.includes(id)).map((id) => `${id} of ${path} is not there`),
        ...own.flatMap(({ attributes }) => wrongTarget(attributes, path, paths)),
      ]
    }),
}

function wrongTarget(
  { Target = '', TargetMode }: XmlTree['attributes'],
  path: string,
  paths: readonly string[],
): string[] {
  if (TargetMode === 'External') {
    return URL.canParse(Target) ? [] : [`${Target} in ${path} is no address`]
  }
  const target = new URL(Target, `part:///${path}`).pathname.slice(1)
  return paths.includes(target) ? [] : [`${target}, named in ${path}, is not there`]
}

function plain(name: string): string {
  return name.replace(/^.*:/, '')
}

/** All text in it. */
export function wordsIn(element: XmlTree): string {
  return element.children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('')
}

/** Those that stand there more than once. */
export function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}
