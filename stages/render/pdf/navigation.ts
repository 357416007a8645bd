/** Links, and the outline that readers show beside the pages. */

import { style } from '../style.ts'
import type { Destination } from './box.ts'
import { upperEdge } from './draw-fragment.ts'
import type { Layout } from './lay-out.ts'
import type { OutlineItem, PdfDocument, Reference } from './pdf-objects.ts'
import type { LinkArea } from './tag.ts'

/** Longest title in the outline, in characters: it shows one line. */
const maxTitle = 300

/** A place in the file, as PDF names it: page, left, top, zoom. */
type Target = readonly [page: Reference, view: 'XYZ', left: number, top: number, zoom: null]

/** A destination that was laid out. */
interface Found {
  readonly destination: Destination
  readonly target: Target
}

/** Where the title and the headings stand. */
export function findDestinations({ paper, pages }: Layout, references: readonly Reference[]): readonly Found[] {
  return pages.flatMap((page, index) =>
    page.flatMap(({ set, from, top }) => {
      const { destination } = set.box
      const reference = references[index]
      if (destination === undefined || reference === undefined || from > 0) {
        return []
      }
      const above = upperEdge(paper) - top + style.space.afterHeading
      return [{ destination, target: [reference, 'XYZ', 0, above, null] as const }]
    }),
  )
}

/** Makes annotations for links; `found` are the sections of the document. */
export function linkMaker(document: PdfDocument, found: readonly Found[]): (area: LinkArea) => Reference {
  const targets = new Map(found.map(({ destination, target }) => [destination.id, target]))
  return ({ page, rectangle, link }) => {
    const action = link.kind === 'address' ? { S: 'URI', URI: new String(link.address) } : undefined
    const annotation = document.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: rectangle,
      Border: [0, 0, 0],
      // Printed with the page (ISO 19005-3, 6.3.2).
      F: 4,
      Contents: new String(link.description),
      ...(action !== undefined && { A: action }),
      ...(link.kind === 'section' && { Dest: targets.get(link.id) }),
    })
    document.switchToPage(page).annotations.push(annotation)
    return annotation
  }
}

/** Adds the outline: each heading under the nearest one before it that is of a higher rank. */
export function writeOutline(document: PdfDocument, found: readonly Found[]): void {
  const open: { readonly level: number; readonly item: OutlineItem }[] = []
  for (const { destination, target } of found) {
    while ((open.at(-1)?.level ?? 0) >= destination.level) {
      open.pop()
    }
    const parent = open.at(-1)?.item ?? document.outline
    const item = parent.addItem(destination.title.slice(0, maxTitle), { expanded: true })
    item.outlineData.Dest = target
    open.push({ level: destination.level, item })
  }
}
