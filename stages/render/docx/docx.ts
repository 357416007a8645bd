/** The Word edition: built-in styles, real numbering and links, the rights in its properties, the same bytes each time. */

import { Document, Packer } from 'docx'
import type { Briefing } from '../briefing.ts'
import { makePrintable } from '../printable.ts'
import type { Edition, RenderSettings } from '../writer.ts'
import { walk } from '../writer.ts'
import type { Body } from './docx-writer.ts'
import { DocxWriter } from './docx-writer.ts'
import { makeFooter } from './footer.ts'
import { externalLink } from './links.ts'
import { numbering } from './numbering.ts'
import { packAgain } from './package.ts'
import { corePropertiesPart, customProperties } from './properties.ts'
import { pageProperties } from './section.ts'
import { makeStyles } from './styles.ts'

/** Writes one DOCX. The fonts of `settings` are not used: Word has Cambria and Calibri, and the file stays editable. */
export async function writeDocx(briefing: Briefing, settings: RenderSettings): Promise<Edition> {
  const { briefing: printable, findings } = makePrintable(briefing)
  const body = walk(printable, new DocxWriter(printable))
  const rights = customProperties(printable.properties)
  const core = corePropertiesPart(printable)
  const packed = await Packer.toBuffer(makeDocument(printable, settings, body, rights), undefined, [core.part])
  return {
    bytes: packAgain(packed),
    drawn: body.lines.join('\n'),
    properties: { ...core.properties, ...rights },
    findings,
  }
}

function makeDocument(
  briefing: Briefing,
  settings: RenderSettings,
  body: Body,
  rights: Readonly<Record<string, string>>,
): Document {
  const document = new Document({
    styles: makeStyles(briefing.language),
    numbering,
    customProperties: Object.entries(rights).map(([name, value]) => ({ name, value })),
    sections: [
      {
        properties: pageProperties(settings.page),
        footers: { default: makeFooter(briefing.footer, settings.page) },
        children: body.blocks,
      },
    ],
  })
  for (const { id, href } of body.links) {
    document.Document.Relationships.addRelationship(id, externalLink, href, 'External')
  }
  return document
}
