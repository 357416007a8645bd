/** Makes what all briefings of a run have in common: docx writes it once, each briefing puts its own text in between. */

import { Document, Footer, Packer, Paragraph } from 'docx'
import { InvariantError } from '../../../pipeline/document/finding.ts'
import { readPicture } from '../logo/picture.ts'
import { pictureSize } from '../picture-size.ts'
import { style } from '../style.ts'
import type { RenderSettings } from '../writer.ts'
import type { WriterPage } from './docx-writer.ts'
import { setLogo } from './logo.ts'
import { docxLists, numbering, useLists } from './numbering.ts'
import { type PackedPart, type Part, packPart } from './package.ts'
import { propertyParts } from './properties.ts'
import { pageProperties, textWidth } from './section.ts'
import { makeStyles } from './styles.ts'
import { type Dressed, dress } from './template/dress.ts'
import { openTemplate } from './template/open-template.ts'
import { vectorLogo } from './vector-logo.ts'

/** A part whose middle is the document's own. */
export interface Frame {
  readonly path: string
  readonly before: string
  readonly after: string
}

export interface Skeleton extends WriterPage {
  /** The parts that are the same in every document. */
  readonly constant: readonly PackedPart[]
  /** Around the body; the logo stands in it already. */
  readonly document: Frame
  /** Around the relationships of the body's links. */
  readonly relationships: Frame
  /** Behind the separators. */
  readonly footnotes: Frame
  /** Around the relationships of the footnotes' links. */
  readonly footnoteRelationships: Frame
  /** Around the footer's paragraph. */
  readonly footers: readonly Frame[]
  /** What the document's own markup goes through: a house template has other ids for the styles. */
  readonly restyle: (markup: string) => string
}

/** What a skeleton depends on. */
export interface SkeletonSettings {
  readonly page: RenderSettings['page']
  readonly accent: RenderSettings['accent']
  readonly logo: RenderSettings['logo']
  readonly template: RenderSettings['template']
  /** BCP 47 tag. */
  readonly language: string
}

/** The skeleton that was made last. A run needs one only, and a program that needs more in turns makes each anew. */
let last: { readonly settings: SkeletonSettings; readonly skeleton: Skeleton } | undefined

/** The same logo or template is the same object. */
export function skeletonFor({ page, accent, logo, template, language }: SkeletonSettings): Skeleton {
  const isSame =
    last?.settings.page === page &&
    last.settings.accent === accent &&
    last.settings.logo === logo &&
    last.settings.template === template &&
    last.settings.language === language
  if (last === undefined || !isSame) {
    // Only these: what else the settings hold belongs to one document.
    const settings = { page, accent, logo, template, language }
    last = { settings, skeleton: makeSkeleton(settings) }
  }
  return last.skeleton
}

/** No text that is fit to print holds it: where it stands, the document's own goes. */
const slot = '\u{FFFE}'

/** A paragraph as docx writes it, in the place of the document's own. */
const slotParagraph = `<w:p><w:r><w:t xml:space="preserve">${slot}</w:t></w:r></w:p>`

function makeSkeleton({ page, accent, logo, template, language }: SkeletonSettings): Skeleton {
  const document = new Document({
    styles: makeStyles(language, accent),
    numbering,
    sections: [
      {
        properties: pageProperties(page),
        footers: { default: new Footer({ children: [new Paragraph(slot)] }) },
        children: [...setLogo(logo), new Paragraph(slot)],
      },
    ],
  })
  useLists(document)
  const written = partsOf(document).map((part) => opened(withVectorLogo(part, logo)))
  const house = template && openTemplate(template.bytes)
  const { parts, footers, restyle } = house === undefined ? undressed(written) : dress(written, house, slotParagraph)
  const frames = {
    document: frame(parts, 'word/document.xml', slotParagraph),
    relationships: frame(parts, 'word/_rels/document.xml.rels', '', '</Relationships>'),
    footnotes: frame(parts, 'word/footnotes.xml', '', '</w:footnotes>'),
    footnoteRelationships: frame(parts, 'word/_rels/footnotes.xml.rels', '', '</Relationships>'),
    footers: footers.map((path) => frame(parts, path, slotParagraph)),
  }
  const own = new Set([
    ...propertyParts,
    ...[frames.document, frames.relationships, frames.footnotes, frames.footnoteRelationships].map(({ path }) => path),
    ...frames.footers.map(({ path }) => path),
  ])
  return {
    ...frames,
    restyle,
    constant: parts.filter(([path]) => !own.has(path)).map(packPart),
    lists: docxLists,
    accent: accent ?? style.colour.accent,
    textWidth: house?.page.textWidth ?? textWidth(page),
  }
}

/** docx has no shapes of its own. */
function withVectorLogo([path, data]: Part, logo: RenderSettings['logo']): Part {
  if (path !== 'word/document.xml' || logo === undefined || pictureSize(logo.bytes)?.kind !== 'svg') {
    return [path, data]
  }
  const picture = readPicture(logo.bytes)
  return picture.kind === 'svg'
    ? [path, String(data).replace('<w:body>', (body) => body + vectorLogo(picture, logo.text))]
    : [path, data]
}

/** docx has written a list without relationships as one tag: between two, there is room for some. */
function opened([path, data]: Part): Part {
  return [
    path,
    path.endsWith('.rels')
      ? String(data).replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>')
      : data,
  ]
}

function undressed(parts: readonly Part[]): Dressed {
  return { parts, footers: ['word/footer1.xml'], restyle: (markup) => markup }
}

/** What docx packs with; its types leave it out, since it offers finished zips alone, which hold the time of packing. */
interface Compiler {
  compile(document: Document, prettify: undefined, overrides: readonly object[]): ReadonlyMap<string, Part[1]>
}

/** The parts that docx would zip, before it does. */
export function partsOf(document: Document): Part[] {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler }
  return [...compiler.compile(document, undefined, [])]
}

/** The part is cut where `slotted` stands, which is left out, or in front of `end`. */
function frame(parts: readonly Part[], path: string, slotted: string, end = ''): Frame {
  const text = String(parts.find((part) => part[0] === path)?.[1])
  const at = text.indexOf(slotted + end)
  if (at === -1) {
    throw new InvariantError(`docx has written ${path} in another form`)
  }
  return { path, before: text.slice(0, at), after: text.slice(at + slotted.length) }
}

/** The part with the document's own markup in it. */
export function filled({ path, before, after }: Frame, markup: string): Part {
  return [path, before + markup + after]
}
