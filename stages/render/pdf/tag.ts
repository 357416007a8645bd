/** The tree of tags that tells a screen reader what each part of a page is (ISO 32000-1, 14.7; ISO 14289-1). */

/** Standard structure types (ISO 32000-1, 14.8.4) that a briefing uses. */
export type TagName =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Note'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Span'

/** Grows while the briefing is composed and drawn: `kids` stand in reading order. */
export interface Tag {
  readonly kind: 'tag'
  readonly name: TagName
  /** BCP 47, where it differs from the document's. */
  readonly language?: string
  /** Unique in the file; every note has one (ISO 14289-1, 7.9). */
  readonly id?: string
  /** What a screen reader says in place of a picture. */
  readonly alternative?: string
  readonly kids: TagKid[]
}

/** A stretch of the content stream of one page; `page` and `mark` count from 0. */
export interface MarkedContent {
  readonly kind: 'content'
  readonly page: number
  readonly mark: number
}

/** A link that can be clicked; its rectangle in points from the lower left corner of the page. */
export interface LinkArea {
  readonly kind: 'link-area'
  readonly page: number
  readonly rectangle: readonly [number, number, number, number]
  readonly link: Link
}

export type TagKid = Tag | MarkedContent | LinkArea

/** Where a link leads; `description` is what a screen reader says. */
export type Link =
  | { readonly kind: 'address'; readonly address: string; readonly description: string }
  | { readonly kind: 'section'; readonly id: string; readonly description: string }

/** A new tag, appended to `parent` when there is one. */
export function newTag(name: TagName, parent?: Tag, language?: string): Tag {
  const tag: Tag = { kind: 'tag', name, kids: [], ...(language !== undefined && { language }) }
  parent?.kids.push(tag)
  return tag
}

/** The tag of a heading; PDF 1.7 knows six levels. */
export function headingTag(level: number): TagName {
  const tags = ['H2', 'H3', 'H4', 'H5', 'H6'] as const
  return tags[Math.min(Math.max(level, 2), 6) - 2] ?? 'H6'
}
