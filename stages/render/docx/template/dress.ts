/** Dresses the program's document in the house's: its styles, theme, page, headers and footers. */

import { InvariantError } from '../../../../pipeline/document/finding.ts'
import type { Part } from '../package.ts'
import { type CarriedPart, pictureTypes, relationship } from './carried-part.ts'
import { type Standing, standings } from './house-page.ts'
import { mergeStyles } from './merge-styles.ts'
import type { HouseFrame, HouseTemplate } from './open-template.ts'
import { readTree, writeTree } from './xml-tree.ts'

export interface Dressed {
  readonly parts: readonly Part[]
  /** Paths of the footers. */
  readonly footers: readonly string[]
  /** Changes the ids of the program's styles, in markup that it wrote, to those of the house. */
  readonly restyle: (markup: string) => string
}

const stylesPath = 'word/styles.xml'
const themePath = 'word/theme/theme1.xml'
const footerPath = 'word/footer1.xml'

/** No part of a template holds it: it is no character of XML. */
const end = '\u{FFFE}'

/** `parts` are the program's; `ownFooter`, the paragraph in its footer, comes behind what stands in the house's footers. */
export function dress(parts: readonly Part[], house: HouseTemplate, ownFooter: string): Dressed {
  const texts = new Map(parts)
  const text = (path: string) => String(texts.get(path))
  const styles = mergeStyles(house.styles, readTree(new TextEncoder().encode(text(stylesPath)), stylesPath))
  const restyle = (markup: string) => restyled(markup, styles.ids)
  const frames = [...house.frames, ...footersMissing(house)].map((frame) => placed(frame, text(footerPath), ownFooter))
  const theme = house.theme && { ...house.theme, path: themePath, content: declared(writeTree(house.theme.tree)) }
  const carried = [...frames, ...(theme === undefined ? [] : [theme])]
  for (const { path, content, relationships, media } of carried) {
    texts.set(path, content)
    texts.set(path.replace(/([^/]*)$/, '_rels/$1.rels'), relationshipsPart(relationships))
    for (const [picture, bytes] of media) {
      texts.set(picture, bytes)
    }
  }
  texts.set(stylesPath, declared(writeTree(styles.tree)))
  for (const path of ['word/footnotes.xml', 'word/endnotes.xml']) {
    texts.set(path, restyle(text(path)))
  }
  texts.set('word/document.xml', restyle(withSection(text('word/document.xml'), house, frames)))
  texts.set('word/_rels/document.xml.rels', withFrames(text('word/_rels/document.xml.rels'), frames))
  texts.set('[Content_Types].xml', withTypes(text('[Content_Types].xml'), frames, [...texts.keys()]))
  texts.set('word/settings.xml', withEvenPages(text('word/settings.xml'), house))
  texts.delete(footerPath)
  texts.delete('word/_rels/footer1.xml.rels')
  return { parts: [...texts], footers: frames.flatMap(({ kind, path }) => (kind === 'footer' ? [path] : [])), restyle }
}

/** A header or footer as it stands in the package. */
interface PlacedFrame extends Pick<CarriedPart, 'relationships' | 'media'> {
  readonly kind: 'header' | 'footer'
  readonly standing: Standing
  readonly id: string
  readonly path: string
  readonly content: string
}

type Frame = HouseFrame | Pick<HouseFrame, 'kind' | 'standing'>

/** The credit stands on every page: also on those where the house has no footer. */
function footersMissing({ frames, page }: HouseTemplate): Frame[] {
  const isThere = (standing: Standing) => frames.some((each) => each.kind === 'footer' && each.standing === standing)
  const missing = standings.filter((standing) => page.isUsed(standing) && !isThere(standing))
  return missing.map((standing) => ({ kind: 'footer', standing }))
}

function placed(frame: Frame, emptyFooter: string, ownFooter: string): PlacedFrame {
  const { kind, standing } = frame
  const name = `${standing}-${kind}`
  const place = { kind, standing, id: `rIdHouse-${name}`, path: `word/${name}.xml` }
  if (!('tree' in frame)) {
    return { ...place, content: emptyFooter, relationships: '', media: [] }
  }
  const { tree, relationships, media } = frame
  const own = kind === 'footer' ? ownFooter : ''
  const content = writeTree({ ...tree, children: [...tree.children, end] }).replace(end, own)
  return { ...place, content: declared(content), relationships, media }
}

function declared(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${root}`
}

function relationshipsPart(relationships: string): string {
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return declared(`<Relationships xmlns="${namespace}">${relationships}</Relationships>`)
}

/** The house's paper and margins; the references to headers and footers come first (ECMA-376-1, 17.6.17). */
function withSection(document: string, { page }: HouseTemplate, frames: readonly PlacedFrame[]): string {
  const references = frames.map(({ kind, standing, id }) => `<w:${kind}Reference w:type="${standing}" r:id="${id}"/>`)
  const ownPaper = page.textWidth === undefined ? (document.match(/<w:pgSz [^>]*\/><w:pgMar [^>]*\/>/)?.[0] ?? '') : ''
  const section = [...references, ownPaper, ...page.properties.map(writeTree)].join('')
  return replaced(document, /<w:sectPr>.*<\/w:sectPr>/s, `<w:sectPr>${section}</w:sectPr>`)
}

function withFrames(relationships: string, frames: readonly PlacedFrame[]): string {
  const added = frames.map(({ kind, id, path }) => relationship(id, kind, path.replace('word/', '')))
  const others = replaced(relationships, /<Relationship [^>]*Target="footer1\.xml"\/>/, '')
  return replaced(others, /<\/Relationships>/, `${added.join('')}</Relationships>`)
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

function withTypes(types: string, frames: readonly PlacedFrame[], paths: readonly string[]): string {
  const endings = new Set(paths.map((path) => path.replace(/^.*\./, '')))
  const pictures = Object.entries(pictureTypes).filter(
    ([ending]) => endings.has(ending) && !types.includes(`Extension="${ending}"`),
  )
  const added = [
    ...pictures.map(([ending, type]) => `<Default ContentType="${type}" Extension="${ending}"/>`),
    ...frames.map(({ kind, path }) => `<Override ContentType="${wordType}.${kind}+xml" PartName="/${path}"/>`),
  ]
  const others = replaced(types, /<Override [^>]*PartName="\/word\/footer1\.xml"\/>/, '')
  return replaced(others, /<\/Types>/, `${added.join('')}</Types>`)
}

function withEvenPages(settings: string, { page }: HouseTemplate): string {
  const isUsed = page.isUsed('even')
  return replaced(settings, /<w:evenAndOddHeaders w:val="false"\/>/, `<w:evenAndOddHeaders w:val="${isUsed}"/>`)
}

function replaced(text: string, what: RegExp, by: string): string {
  if (!what.test(text)) {
    throw new InvariantError(`docx has written no ${what.source}`)
  }
  return text.replace(what, () => by)
}

/** Text is escaped, so what looks like markup is markup. */
function restyled(markup: string, ids: ReadonlyMap<string, string>): string {
  return markup.replace(
    /(<w:[pr]Style w:val=")([^"]*)"/g,
    (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`,
  )
}
