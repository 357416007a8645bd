/** What the Open XML SDK's validator does not look at: names and references that lead nowhere, properties, accessibility. */

import type { XmlTree } from '../../../../stages/render/docx/template/xml-tree.ts'
import { childrenOf, elementsOf, readTree } from '../../../../stages/render/docx/template/xml-tree.ts'
import { languageTag, type Package, packageRules, type Rule, repeated, wordsIn } from './package-rules.ts'
import { readDocx } from './read-docx.ts'

/** Complaints, each a sentence that begins with its rule; none for a sound file. Throws for a part that is no XML. */
export function lintDocx(bytes: Uint8Array): string[] {
  const { parts } = readDocx(bytes)
  const encoder = new TextEncoder()
  const xml = Object.entries(parts).filter(([path]) => /\.(xml|rels)$/.test(path))
  const trees = new Map(xml.map(([path, text]) => [path, readTree(encoder.encode(text), path)]))
  const docx = { trees, paths: Object.keys(parts) }
  return Object.entries(rules).flatMap(([name, rule]) => rule(docx).map((complaint) => `${name}: ${complaint}`))
}

const document = 'word/document.xml'
const rules: Readonly<Record<string, Rule>> = {
  ...packageRules,

  styles: ({ trees }) => {
    const defined = childrenOf(trees.get('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId'])
    const names = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']
    const used = [...trees.values()]
      .flatMap(elementsOf)
      .filter(({ name }) => names.includes(name))
      .map(value)
    return [
      ...repeated(defined.map(String)).map((id) => `${id} is defined twice`),
      ...[...new Set(used)].filter((id) => !defined.includes(id)).map((id) => `${id} is not defined`),
    ]
  },

  languages: ({ trees }) => {
    const tags = [...trees.values()].flatMap(elementsOf).filter(({ name }) => name === 'w:lang')
    const wrong = tags.flatMap(({ attributes }) => Object.values(attributes)).filter((tag) => !languageTag.test(tag))
    return [...new Set(wrong)].map((tag) => `${tag} is no tag`)
  },

  bookmarks: (docx) => {
    const starts = named(docx, 'w:bookmarkStart').map(({ attributes }) => attributes)
    const ends = named(docx, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id'])
    const names = starts.map((each) => each['w:name'] ?? '')
    const anchors = named(docx, 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? [])
    return [
      ...repeated(names).map((name) => `${name} stands twice`),
      ...repeated(starts.map((each) => each['w:id'] ?? '')).map((id) => `id ${id} stands twice`),
      ...starts.filter((each) => !ends.includes(each['w:id'])).map((each) => `${each['w:name']} has no end`),
      ...names.filter((name) => !/^[A-Za-z]\w{0,39}$/u.test(name)).map((name) => `${name} is no name`),
      ...anchors.filter((anchor) => !names.includes(anchor)).map((anchor) => `${anchor} is missing`),
    ]
  },

  links: (docx) =>
    named(docx, 'w:hyperlink').flatMap((link) => [
      ...('w:anchor' in link.attributes || 'r:id' in link.attributes ? [] : [`${wordsIn(link)} leads nowhere`]),
      ...(wordsIn(link) === '' ? ['one has no words'] : []),
    ]),

  numbering: (docx) => {
    const lists = childrenOf(docx.trees.get('word/numbering.xml'))
    const numbers = lists.filter(({ name }) => name === 'w:num')
    const kinds = lists.filter(({ name }) => name === 'w:abstractNum').map((each) => each.attributes['w:abstractNumId'])
    const ids = numbers.map(({ attributes }) => attributes['w:numId'] ?? '')
    const used = new Set(
      [...docx.trees.values()]
        .flatMap(elementsOf)
        .filter(({ name }) => name === 'w:numId')
        .map(value),
    )
    return [
      ...repeated(ids).map((id) => `list ${id} stands twice`),
      ...[...used].filter((id) => !ids.includes(id)).map((id) => `list ${id} is not there`),
      ...numbers.filter((each) => !kinds.includes(value(childrenOf(each, 'w:abstractNumId')[0]))).map(() => 'no kind'),
    ]
  },

  notes: (docx) =>
    (['footnote', 'endnote'] as const).flatMap((kind) => {
      const ids = childrenOf(docx.trees.get(`word/${kind}s.xml`)).map(({ attributes }) => attributes['w:id'] ?? '')
      const used = named(docx, `w:${kind}Reference`).map(({ attributes }) => attributes['w:id'] ?? '')
      return [
        ...repeated([...ids]).map((id) => `${kind} ${id} stands twice`),
        ...used.filter((id) => !ids.includes(id) || Number(id) < 1).map((id) => `${kind} ${id} is not there`),
      ]
    }),

  pictures: ({ trees }) =>
    [...trees].flatMap(([path, tree]) => {
      const pictures = elementsOf(tree).filter(({ name }) => name === 'wp:docPr')
      // What a house's letterhead says of its pictures is the house's.
      const silent = path === document ? pictures.filter(({ attributes }) => (attributes.descr ?? '') === '') : []
      return [
        ...repeated(pictures.map(({ attributes }) => attributes.id ?? '')).map(
          (id) => `id ${id} stands twice in ${path}`,
        ),
        ...silent.map(({ attributes }) => `${attributes.name} has no words for screen readers`),
      ]
    }),

  tables: (docx) =>
    named(docx, 'w:tbl').flatMap((table) => {
      const caption = value(childrenOf(childrenOf(table, 'w:tblPr')[0], 'w:tblCaption')[0])
      const rows = childrenOf(table, 'w:tr')
      const widths = childrenOf(childrenOf(table, 'w:tblGrid')[0], 'w:gridCol').length
      return [
        ...(caption === '' ? ['one has no caption'] : []),
        ...(elementsOf(rows[0] ?? table).some(({ name }) => name === 'w:tblHeader') ? [] : [`${caption} has no head`]),
        ...rows
          .filter((row) => childrenOf(row, 'w:tc').length !== widths)
          .map(() => `${caption} has a row that does not fit`),
      ]
    }),

  headings: (docx) => {
    const levels = named(docx, 'w:pStyle').flatMap((style) => value(style).match(/^Heading(\d)$/)?.[1] ?? [])
    const skipped = levels.filter((level, index) => Number(level) > Number(levels[index - 1] ?? 1) + 1)
    return skipped.map((level) => `one of level ${level} skips a level`)
  },

  paragraphs: ({ trees }) => {
    const body = childrenOf(childrenOf(trees.get(document), 'w:body')[0], 'w:p')
    const empty = body.filter(
      (each) => wordsIn(each) === '' && !elementsOf(each).some(({ name }) => name === 'w:drawing'),
    )
    return empty.map((each) => `one in ${value(elementsOf(each).find(({ name }) => name === 'w:pStyle'))} is empty`)
  },
}

function named({ trees }: Package, name: string): XmlTree[] {
  const tree = trees.get(document)
  return tree === undefined ? [] : elementsOf(tree).filter((each) => each.name === name)
}

function value(element: XmlTree | undefined): string {
  return element?.attributes['w:val'] ?? ''
}
