/** Decides which addresses become hyperlinks of a DOCX. */

/** The relationship type of a hyperlink (ECMA-376-1, 15.3.2.1). */
export const externalLink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** An address that the body links to; `id` is that of its relationship, without the `rId` before it. */
export interface Link {
  readonly id: string
  readonly href: string
}

/** Word refuses a file that links to a longer address. */
const maxLength = 2000

/** The address as Word opens it, or nothing: Word calls a file with an address that it cannot parse corrupt. */
export function linkTarget(href: string | undefined): string | undefined {
  const url = href === undefined ? null : URL.parse(href)
  const web = url?.protocol === 'https:' || url?.protocol === 'http:'
  return url && web && url.href.length <= maxLength ? url.href : undefined
}

/** A heading's id as a bookmark: Word takes letters, digits and `_` only. Ids hold no `_`, so no two become the same. */
export function bookmarkName(headingId: string): string {
  return headingId.replaceAll('-', '_')
}
