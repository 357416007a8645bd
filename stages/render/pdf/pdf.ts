/** The PDF edition: tagged for screen readers (PDF/UA-1), made to be kept (PDF/A-3a), the same bytes every time. */

import type { Finding } from '../../../pipeline/document/finding.ts'
import type { Briefing } from '../briefing.ts'
import { makePrintable } from '../printable.ts'
import type { Edition, RenderSettings } from '../writer.ts'
import { walk } from '../writer.ts'
import { spansIn } from './box.ts'
import { Composer } from './compose.ts'
import { drawPages } from './draw-pages.ts'
import { loadFonts } from './font-set.ts'
import { footerSpan } from './footer.ts'
import { layOut, paperOf } from './lay-out.ts'
import { writeMetadata } from './metadata.ts'
import { findDestinations, linkMaker, writeOutline } from './navigation.ts'
import { openDocument } from './pdf-document.ts'
import { writeTags } from './write-tags.ts'

/** How many characters the finding lists. */
const maxListed = 50

/** Composes, lays out and draws a briefing. A character that no font has is drawn as "[U+XXXX]" and reported. */
export async function writePdf(original: Briefing, settings: RenderSettings): Promise<Edition> {
  const { briefing, findings } = makePrintable(original)
  const { boxes, root } = walk(briefing, new Composer(briefing, settings))
  const footer = footerSpan(briefing)
  const spans = boxes.flatMap(spansIn)
  const fonts = await loadFonts([...spans, footer], settings.font)
  const layout = layOut(boxes, fonts, paperOf(settings.page))
  const { document, end } = openDocument(briefing, layout.paper, layout.pages.length, settings.record)
  const { drawn, references } = drawPages(document, layout, footer, fonts, settings.logo?.bytes)
  const destinations = findDestinations(layout, references)
  writeTags(document, root, references, linkMaker(document, destinations))
  writeOutline(document, destinations)
  const languages = new Set([briefing.language, ...spans.map(({ language }) => language)])
  const properties = writeMetadata(document, briefing, [...languages])
  return {
    bytes: end(),
    drawn,
    properties,
    pages: layout.pages.length,
    findings: [...findings, ...missingGlyphs([...fonts.missing])],
  }
}

function missingGlyphs(codePoints: readonly string[]): readonly Finding[] {
  if (codePoints.length === 0) {
    return []
  }
  const more = codePoints.length > maxListed ? ` and ${codePoints.length - maxListed} more` : ''
  const message = `No font of the PDF has these characters; their numbers stand in their place: ${codePoints.slice(0, maxListed).join(', ')}${more}.`
  const hint = 'The DOCX edition shows them with the fonts of the reader’s machine.'
  return [{ severity: 'warning', code: 'glyph-missing', message, hint }]
}
