/** How a DOCX names its hyperlinks and their targets. */

import { escapeXml } from './markup.ts'

/** The relationship type of a hyperlink (ECMA-376-1, 15.3.2.1). */
export const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** An address that the body links to; `id` is that of its relationship. */
export interface Link {
  readonly id: string
  readonly href: string
}

/** The relationship of a link, as it stands among those of the document. */
export function relationshipOf({ id, href }: Link): string {
  return `<Relationship Id="${id}" Type="${hyperlink}" Target="${escapeXml(href)}" TargetMode="External"/>`
}

/** A heading's id as a bookmark: Word takes letters, digits and `_` only. Ids hold no `_`, so no two become the same. */
export function bookmarkName(headingId: string): string {
  return headingId.replaceAll('-', '_')
}
