/** Draws all pages of a layout, and notes the text as it is drawn. */

import type { Box, Span } from './box.ts'
import { drawFragment } from './draw-fragment.ts'
import { embedPicture } from './embed-picture.ts'
import { EmbeddedFonts } from './embedded-fonts.ts'
import type { FontSet } from './font-set.ts'
import { drawFooter } from './footer.ts'
import type { Layout } from './lay-out.ts'
import { PageCanvas } from './page-canvas.ts'
import type { PdfDocument, Reference } from './pdf-objects.ts'
import type { Tag } from './tag.ts'

/** The text that was drawn, one line for each box, and the pages as objects of the file. */
export interface DrawnPages {
  readonly drawn: string
  readonly references: readonly Reference[]
}

/** Fills the empty pages of a document. */
export function drawPages(
  document: PdfDocument,
  layout: Layout,
  footer: Span,
  fontSet: FontSet,
  logo: Uint8Array | undefined,
): DrawnPages {
  const { paper, pages } = layout
  const fonts = new EmbeddedFonts(document)
  const lines = new Map<Box, Map<Tag, string>>()
  const references = pages.map((page, index) => {
    const { dictionary } = document.switchToPage(index)
    const canvas = new PageCanvas(index)
    const hasPicture = page.some(({ set }) => set.box.pictureWidth !== undefined)
    const name = logo !== undefined && hasPicture ? embedPicture(document, logo) : undefined
    const place = { canvas, fonts, paper, ...(name !== undefined && { logo: name }) }
    for (const fragment of page) {
      const drawn = drawFragment(fragment, place)
      if (fragment.isRepeated !== true && fragment.set.box.pictureWidth === undefined) {
        add(lines, fragment.set.box, drawn)
      }
    }
    drawFooter(footer, index + 1, pages.length, fontSet, place)
    document.page.write(Buffer.from(canvas.content(), 'latin1'))
    return dictionary
  })
  fonts.write()
  const drawn = [...lines].map(([{ row }, parts]) => lineOf([...parts.values()], row !== undefined)).join('\n')
  return { drawn, references }
}

function add(lines: Map<Box, Map<Tag, string>>, box: Box, drawn: ReadonlyMap<Tag, string>): void {
  const line = lines.get(box) ?? new Map<Tag, string>()
  for (const [tag, text] of drawn) {
    line.set(tag, (line.get(tag) ?? '') + text)
  }
  lines.set(box, line)
}

/** A marker ends in a space of its own; cells do not. */
function lineOf(parts: readonly string[], isRow: boolean): string {
  const line = isRow ? parts.map((part) => part.trimEnd()).join(' ') : parts.join('')
  return line.trimEnd()
}
