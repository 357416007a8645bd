/** Reads of a house template what a briefing takes from it: styles, theme, page, headers and footers. */

import { type CarriedPart, carryPart } from './carried-part.ts'
import { type HousePage, readPage, type Standing, standings } from './house-page.ts'
import { openPackage, type TemplatePackage } from './template-package.ts'
import { TemplateRefused } from './template-refused.ts'
import { childrenOf, readTree, type XmlTree } from './xml-tree.ts'

/** A header or footer. */
export interface HouseFrame extends CarriedPart {
  readonly kind: 'header' | 'footer'
  readonly standing: Standing
}

export interface HouseTemplate {
  readonly styles: XmlTree
  readonly theme: CarriedPart | undefined
  readonly page: HousePage
  /** Those of pages that a briefing can have; at most one of each kind and standing. */
  readonly frames: readonly HouseFrame[]
}

const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Throws `TemplateRefused` for a file that cannot be used. */
export function openTemplate(bytes: Uint8Array): HouseTemplate {
  const template = openPackage(bytes)
  const related = template.related(template.main)
  const treeOf = (type: string) => {
    const path = related.find((each) => each.type === type)?.target
    return path === undefined ? undefined : readTree(template.part(path), path)
  }
  const document = readTree(template.part(template.main), template.main)
  if (document.attributes['xmlns:w'] !== wordprocessing) {
    const hint = 'Save it as Word Document (*.docx), not as Strict Open XML Document.'
    throw new TemplateRefused('is no Word document of the usual kind', hint)
  }
  const styles = treeOf('styles')
  if (styles === undefined) {
    throw new TemplateRefused('has no styles', 'Open it in Word, and save it as Word Document (*.docx).')
  }
  const theme = related.find(({ type }) => type === 'theme')
  const page = readPage(document, treeOf('settings'))
  return {
    styles,
    theme: theme === undefined ? undefined : carryPart(template, theme.target),
    page,
    frames: framesOf(template, page),
  }
}

function framesOf(template: TemplatePackage, { references, isUsed }: HousePage): HouseFrame[] {
  const related = template.related(template.main)
  return (['header', 'footer'] as const).flatMap((kind) =>
    standings.filter(isUsed).flatMap((standing) => {
      const id = references.findLast((each) => each.kind === kind && each.standing === standing)?.id
      const target = related.find((each) => each.id === id && each.type === kind)?.target
      return target === undefined ? [] : [{ kind, standing, ...carryPart(template, target) }]
    }),
  )
}

/** Styles of Word that briefings use and an office may have its own look for. */
const neededStyles = [
  ...['Normal', 'Title', 'Subtitle', 'heading 2', 'heading 3', 'List Bullet', 'caption', 'Hyperlink'],
  ...['footnote text', 'footnote reference'],
]

/** The names of those that the template does not have. */
export function missingStyles({ styles }: HouseTemplate): string[] {
  const names = new Set(childrenOf(styles, 'w:style').map((style) => styleName(style).toLowerCase()))
  return neededStyles.filter((name) => !names.has(name.toLowerCase()))
}

/** The name that Word shows; ids differ between the languages of Word. */
export function styleName(style: XmlTree): string {
  return childrenOf(style, 'w:name')[0]?.attributes['w:val'] ?? ''
}
