/** The Word edition: built-in styles, real numbering and links, the rights in its properties, the same bytes each time. */

import type { Briefing } from '../briefing.ts'
import { makePrintable } from '../printable.ts'
import type { Edition, RenderSettings } from '../writer.ts'
import { walk } from '../writer.ts'
import { DocxWriter } from './docx-writer.ts'
import { footerParagraph } from './footer.ts'
import { relationshipOf } from './links.ts'
import { packPart, zipParts } from './package.ts'
import { corePropertiesPart, customPropertiesPart } from './properties.ts'
import { filled, skeletonFor } from './skeleton.ts'

/** Writes one DOCX. The fonts of `settings` are not used: Word has Cambria and Calibri, and the file stays editable. */
export async function writeDocx(briefing: Briefing, settings: RenderSettings): Promise<Edition> {
  const { briefing: printable, findings } = makePrintable(briefing)
  const { page, accent, logo, template } = settings
  const skeleton = skeletonFor({ page, accent, logo, template, language: printable.language })
  const body = walk(printable, new DocxWriter(printable, skeleton))
  const footer = skeleton.restyle(footerParagraph(printable.footer, skeleton.textWidth))
  const core = corePropertiesPart(printable)
  const rights = customPropertiesPart(printable)
  const own = [
    filled(skeleton.document, skeleton.restyle(body.markup)),
    filled(skeleton.relationships, body.links.map(relationshipOf).join('')),
    filled(skeleton.footnotes, skeleton.restyle(body.footnotes.markup)),
    filled(skeleton.footnoteRelationships, body.footnotes.links.map(relationshipOf).join('')),
    ...skeleton.footers.map((frame) => filled(frame, footer)),
    core.part,
    rights.part,
  ]
  return {
    bytes: zipParts([...skeleton.constant, ...own.map(packPart)]),
    drawn: body.lines.join('\n'),
    properties: { ...core.properties, ...rights.properties },
    findings,
  }
}
