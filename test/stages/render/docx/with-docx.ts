/** Writes a briefing with docx alone, element by element: what the parts of the program's DOCX have to equal. */

import * as docx from 'docx'
import { strFromU8 } from 'fflate'
import type { Briefing } from '../../../../stages/render/briefing.ts'
import { hyperlink } from '../../../../stages/render/docx/links.ts'
import { setLogo } from '../../../../stages/render/docx/logo.ts'
import { numbering, useLists } from '../../../../stages/render/docx/numbering.ts'
import { customPropertiesPart } from '../../../../stages/render/docx/properties.ts'
import { pageProperties, textWidth } from '../../../../stages/render/docx/section.ts'
import { partsOf } from '../../../../stages/render/docx/skeleton.ts'
import { makeStyles } from '../../../../stages/render/docx/styles.ts'
import { makePrintable } from '../../../../stages/render/printable.ts'
import type { RenderSettings } from '../../../../stages/render/writer.ts'
import { walk } from '../../../../stages/render/writer.ts'

import { WriterWithDocx } from './writer-with-docx.ts'

const { Paragraph, TextRun } = docx

/** The parts that docx makes of a briefing, as text by path, but for the core part, which it cannot date. */
export function partsWithDocx(briefing: Briefing, settings: RenderSettings): Record<string, string> {
  const { briefing: printable } = makePrintable(briefing)
  const { properties } = customPropertiesPart(printable)
  const writer = walk(printable, new WriterWithDocx(printable, settings))
  const document = new docx.Document({
    styles: makeStyles(printable.language, settings.accent),
    numbering,
    footnotes: Object.fromEntries(writer.footnotes.map((footnote, index) => [index + 1, footnote])),
    customProperties: Object.entries(properties).map(([name, value]) => ({ name, value })),
    sections: [
      {
        properties: pageProperties(settings.page),
        footers: { default: footer(printable, settings) },
        children: [...setLogo(settings.logo), ...writer.blocks],
      },
    ],
  })
  useLists(document)
  const before = document.Document.Relationships.RelationshipCount
  for (const [index, href] of writer.links.entries()) {
    document.Document.Relationships.addRelationship(`Link${index + 1}`, hyperlink, href, 'External')
  }
  for (const [index, href] of writer.footnoteLinks.entries()) {
    document.FootNotes.Relationships.addRelationship(`Link${index + 1}`, hyperlink, href, 'External')
  }
  // docx counts on from the links; in the program's files links have no number.
  const recounted = (text: string) =>
    text.replace(/"rId(\d+)"/g, (id, at) => (at > before ? `"rId${at - writer.links.length}"` : id))
  const parts = partsOf(document).filter(([path]) => path !== 'docProps/core.xml')
  const texts = parts.map(([path, data]) => [path, typeof data === 'string' ? recounted(data) : strFromU8(data, true)])
  return Object.fromEntries(texts)
}

function footer({ footer: { id, attribution } }: Briefing, { page }: RenderSettings): docx.Footer {
  const pages = ['Page ', docx.PageNumber.CURRENT, ' of ', docx.PageNumber.TOTAL_PAGES]
  const line = new TextRun({ children: [`${attribution} · ${id}`, new docx.Tab(), ...pages] })
  const tabStops = [{ type: docx.TabStopType.RIGHT, position: textWidth(page) }]
  return new docx.Footer({ children: [new Paragraph({ style: 'BriefingFooter', tabStops, children: [line] })] })
}
