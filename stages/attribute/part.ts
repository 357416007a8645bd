/** A stretch of a block that states who made the document or on what terms, and what finding it depends on. */

import type { Credit } from '../../pipeline/document/document.ts'
import type { SourceGrammar } from './source-grammar.ts'
import type { Standing } from './sure-byline.ts'

export type PartForm =
  | 'byline'
  | 'unparsed-byline'
  | 'agency-credit'
  | 'repost'
  | 'notice'
  | 'foreign-notice'
  | 'disclaimer'
  /** What follows a byline that opens a paragraph, a notice or a disclaimer. */
  | 'article'

/** A stretch of a block that states something, up to the start of the next. */
export interface Part {
  /** UTF-16 offset in the block's text. */
  readonly start: number
  readonly form: PartForm
  /** Empty unless the form is `byline`. */
  readonly credits: readonly Credit[]
}

/** What reading a block depends on beside its text. */
export interface Surroundings {
  readonly grammar: SourceGrammar
  readonly speakers: ReadonlySet<string>
  readonly standing: Standing
  readonly isAtEdge: boolean
}
