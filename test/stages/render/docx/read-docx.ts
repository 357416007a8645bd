/** Reads a finished DOCX back as Word would show it, with its automatic numbers, and what stands behind the text. */

import { strFromU8, unzipSync } from 'fflate'
import type { XmlElement } from './xml.ts'
import { childrenOf, descendantsOf, readXml, textOf } from './xml.ts'

export interface DocxParagraph {
  /** Id of its style. */
  readonly style: string
  /** Its number or bullet as it is shown, if it has one. */
  readonly number?: string
  /** Its own text, without the number. */
  readonly text: string
  /** Whether it stands in a table: a cell may be empty. */
  readonly inTable?: true
}

export interface DocxLink {
  readonly text: string
  /** The bookmark that it leads to, or the address. */
  readonly anchor?: string
  readonly href?: string
}

export interface ReadDocx {
  /** Each paragraph of the body with its number, tabs as spaces, and its footnotes behind it; each row of a table. */
  readonly lines: readonly string[]
  /** With the mark before each. */
  readonly footnotes: readonly string[]
  readonly paragraphs: readonly DocxParagraph[]
  /** Of the body, then of the footnotes. */
  readonly links: readonly DocxLink[]
  readonly bookmarks: readonly string[]
  readonly styles: readonly string[]
  readonly footer: string
  /** The properties of the core part, without their prefixes. */
  readonly core: Readonly<Record<string, string>>
  readonly custom: Readonly<Record<string, string>>
  /** Every part as text, in the order of the zip. */
  readonly parts: Readonly<Record<string, string>>
}

/** Throws when the package has no `word/document.xml`. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))
  const part = (path: string) => readXml(parts[path] ?? '<none/>')
  const document = part('word/document.xml')
  const body = childrenOf(document, 'w:body')[0]
  if (body === undefined) {
    throw new Error('no body')
  }
  const inTable = new Set(descendantsOf(body, 'w:tc').flatMap((cell) => descendantsOf(cell, 'w:p')))
  const paragraphs = readParagraphs(descendantsOf(body, 'w:p'), part('word/numbering.xml'), inTable)
  const footnotes = part('word/footnotes.xml')
  return {
    lines: readLines(body, paragraphs, readFootnotes(footnotes)),
    paragraphs,
    footnotes: [...readFootnotes(footnotes).values()],
    links: [
      ...readLinks(document, part('word/_rels/document.xml.rels')),
      ...readLinks(footnotes, part('word/_rels/footnotes.xml.rels')),
    ],
    bookmarks: descendantsOf(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? ''),
    styles: childrenOf(part('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId'] ?? ''),
    footer: shownText(part('word/footer1.xml')),
    core: Object.fromEntries(
      childrenOf(part('docProps/core.xml')).map((property) => [property.name.replace(/^.*:/, ''), textOf(property)]),
    ),
    custom: Object.fromEntries(
      childrenOf(part('docProps/custom.xml')).map((property) => [property.attributes.name ?? '', textOf(property)]),
    ),
    parts,
  }
}

/** By their ids, those of Word's separators left out. */
function readFootnotes(part: XmlElement): ReadonlyMap<string, string> {
  const footnotes = childrenOf(part, 'w:footnote').filter(({ attributes }) => attributes['w:type'] === undefined)
  return new Map(
    footnotes.map((each) => {
      const id = each.attributes['w:id'] ?? ''
      return [id, shownText(each, raised(id))]
    }),
  )
}

/** What Word shows for the mark of a footnote: its number, raised by its style. */
function raised(id = ''): string {
  return id.replace(/\d/g, (figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(figure)))
}

function readLines(
  body: XmlElement,
  paragraphs: readonly DocxParagraph[],
  footnotes: ReadonlyMap<string, string>,
): string[] {
  const own = paragraphs.filter(({ inTable }) => inTable === undefined).values()
  return childrenOf(body).flatMap((block) => {
    if (block.name === 'w:tbl') {
      return childrenOf(block, 'w:tr').map((row) =>
        childrenOf(row, 'w:tc')
          .map((cell) => shownText(cell))
          .filter(Boolean)
          .join(' '),
      )
    }
    const paragraph = block.name === 'w:p' ? own.next().value : undefined
    const notes = descendantsOf(block, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'] ?? '')
    return paragraph === undefined
      ? []
      : [`${paragraph.number ?? ''} ${paragraph.text}`.trimStart(), ...notes.map((id) => footnotes.get(id) ?? id)]
  })
}

function readParagraphs(
  elements: readonly XmlElement[],
  numbering: XmlElement,
  inTable: ReadonlySet<XmlElement>,
): DocxParagraph[] {
  const counts = new Map<string, number>()
  return elements.map((element) => {
    const properties = childrenOf(element, 'w:pPr')[0]
    const style = valueIn(properties, 'w:pStyle') ?? 'Normal'
    const list = valueIn(childrenOf(properties, 'w:numPr')[0], 'w:numId')
    const text = shownText(element)
    if (list === undefined) {
      return { style, text, ...(inTable.has(element) ? { inTable: true } : {}) }
    }
    const count = (counts.get(list) ?? 0) + 1
    counts.set(list, count)
    return { style, text, number: numberText(numbering, list, count) }
  })
}

/** What the first level of that list shows before its paragraph `count`. */
function numberText(numbering: XmlElement, list: string, count: number): string {
  const number = childrenOf(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === list)
  const id = valueIn(number, 'w:abstractNumId')
  const definition = childrenOf(numbering, 'w:abstractNum').find(
    ({ attributes }) => attributes['w:abstractNumId'] === id,
  )
  const level = childrenOf(definition, 'w:lvl')[0]
  const first = Number(valueIn(level, 'w:start') ?? '1')
  return (valueIn(level, 'w:lvlText') ?? '').replace('%1', String(first + count - 1))
}

function readLinks(document: XmlElement, relationships: XmlElement): DocxLink[] {
  const targets = new Map(childrenOf(relationships).map(({ attributes }) => [attributes.Id, attributes.Target]))
  return descendantsOf(document, 'w:hyperlink').map((link) => {
    const anchor = link.attributes['w:anchor']
    const href = targets.get(link.attributes['r:id'])
    const text = shownText(link)
    return { text, ...(anchor === undefined ? {} : { anchor }), ...(href === undefined ? {} : { href }) }
  })
}

/** Text as Word shows it: without properties and field codes. `mark` is that of the footnote whose text it is. */
function shownText(element: XmlElement, mark = ''): string {
  return childrenOf(element)
    .filter(({ name }) => name !== 'w:pPr' && name !== 'w:rPr')
    .map((child) => {
      switch (child.name) {
        case 'w:t':
          return textOf(child)
        case 'w:tab':
        case 'w:br':
          return ' '
        case 'w:footnoteReference':
          return raised(child.attributes['w:id'])
        case 'w:footnoteRef':
          return mark
        default:
          return shownText(child, mark)
      }
    })
    .join('')
}

function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return childrenOf(element, name)[0]?.attributes['w:val']
}
