/** What a comparison of two paragraphs says: how one relates to the other, and every edit between them. */

/**
 * How a paragraph relates to an earlier one, from most to least alike. `exact`: the same words. `contained`: all of it
 * stands in the earlier one. `extends`: it holds all of the earlier one and more. `near`: only spelling, punctuation or
 * articles differ. `variant`: a number, name, negation, order or any other word differs. `shares`: a stretch in common.
 */
export const relations = ['exact', 'contained', 'extends', 'near', 'variant', 'shares'] as const

export type Relation = (typeof relations)[number]

export const wordEditKinds = [
  'number',
  'negation',
  'unit',
  'name',
  'order',
  'quotation',
  'words',
  'spelling',
  'punctuation',
  'article',
] as const

export type WordEditKind = (typeof wordEditKinds)[number]

/** One stretch that differs: UTF-16 offsets into the two texts, and the words there; an empty text on one side was added or left out. */
export interface WordEdit {
  readonly kind: WordEditKind
  readonly earlier: { readonly start: number; readonly end: number; readonly text: string }
  readonly later: { readonly start: number; readonly end: number; readonly text: string }
}

/** Shares are of words, from 0 to 1. */
export interface Comparison {
  readonly relation: Relation
  /** Twice the words in common over the words of both. */
  readonly similarity: number
  /** Which share of the later paragraph's words stands in the earlier one, and the other way round. */
  readonly coverage: { readonly later: number; readonly earlier: number }
  /** At most `maximumEdits`, in reading order. */
  readonly edits: readonly WordEdit[]
  /** How many edits there are. */
  readonly editCount: number
}

/** A paragraph that another one was compared with. */
export interface Twin {
  /** Id of the document. */
  readonly document: string
  readonly block: string
  /** Line in the decoded seed, from 1. */
  readonly line: number
  /** UTF-16 offsets in the decoded seed. */
  readonly start: number
  readonly end: number
  /** Of the block's text in UTF-8. */
  readonly sha256: string
  readonly text: string
}
