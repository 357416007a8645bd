/** Draws all pages of a layout, and notes the text as it is drawn. */

import type { Box, Span } from './box.ts'
import { drawFragment } from './draw-fragment.ts'
import { EmbeddedFonts } from './embedded-fonts.ts'
import type { FontSet } from './font-set.ts'
import { drawFooter } from './footer.ts'
import type { Layout } from './lay-out.ts'
import { PageCanvas } from './page-canvas.ts'
import type { PdfDocument, Reference } from './pdf-document.ts'

/** The text that was drawn, one line for each box, and the pages as objects of the file. */
export interface DrawnPages {
  readonly drawn: string
  readonly references: readonly Reference[]
}

/** Fills the empty pages of a document. */
export function drawPages(document: PdfDocument, layout: Layout, footer: Span, fontSet: FontSet): DrawnPages {
  const { paper, pages } = layout
  const fonts = new EmbeddedFonts(document)
  const lines = new Map<Box, string>()
  const references = pages.map((page, index) => {
    const { dictionary } = document.switchToPage(index)
    const canvas = new PageCanvas(index)
    const place = { canvas, fonts, paper }
    for (const fragment of page) {
      const { box } = fragment.set
      lines.set(box, (lines.get(box) ?? '') + drawFragment(fragment, place))
    }
    drawFooter(footer, index + 1, pages.length, fontSet, place)
    document.page.write(canvas.content())
    return dictionary
  })
  const drawn = [...lines.values()].map((line) => line.trimEnd()).join('\n')
  return { drawn, references }
}
