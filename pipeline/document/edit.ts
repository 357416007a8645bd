/** Edits are what stages propose; a change is an edit that `applyEdits` carried out. */

import type { Annotation } from './annotation.ts'
import type { Comparison, Twin } from './comparison.ts'
import type { Attribution, Block, BlockKind, Credit } from './document.ts'
import type { Finding } from './finding.ts'

/** Characters `start` to `end` (UTF-16 offsets in the block's text as it is) give way to `text`. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Where the words of a dropped block still stand. */
export interface KeptInstead {
  readonly document: string
  readonly block: string
}

export const dropReasons = ['exact-duplicate', 'contained-duplicate', 'near-duplicate', 'reviewed-duplicate'] as const

export type DropReason = (typeof dropReasons)[number]

/** Every edit says why in one sentence that a reader of the briefing understands. */
export type Edit = { readonly reason: string } & (
  | { readonly kind: 'replace-text'; readonly block: string; readonly replacements: readonly Replacement[] }
  | { readonly kind: 'set-kind'; readonly block: string; readonly to: BlockKind; readonly level?: number }
  /** Cuts the text at these UTF-16 offsets; white space at the cuts falls away. The first part keeps the id, the others are `id.2`, `id.3` …. */
  | { readonly kind: 'split'; readonly block: string; readonly at: readonly number[] }
  | {
      readonly kind: 'drop'
      readonly block: string
      readonly as: DropReason
      readonly keptInstead: KeptInstead
      /** From 0 to 1. */
      readonly similarity: number
      /** What the words stand in, and how the two compare; the block that was left out is the `later` one. */
      readonly evidence?: Evidence
    }
  /** Says that a block repeats, in whole or in part, another one that stays; no word changes. */
  | { readonly kind: 'cite'; readonly block: string; readonly evidence: Evidence }
  /** Says that a block was held against another one, and why nothing came of it; no word changes. */
  | { readonly kind: 'reject'; readonly block: string; readonly candidate: KeptInstead & { readonly line: number } }
  /** Attaches what a byline says to the byline. */
  | { readonly kind: 'credit'; readonly block: string; readonly credits: readonly Credit[] }
  /** Says what stands where in the text; no word changes. */
  | { readonly kind: 'annotate'; readonly block: string; readonly annotations: readonly Annotation[] }
  /** States whose text the document is. */
  | { readonly kind: 'attribute'; readonly attribution: Attribution }
  /** Adds a finding; no word changes. */
  | { readonly kind: 'report'; readonly finding: Finding }
)

/** How a block compares with its twin. */
export interface Evidence {
  readonly twin: Twin
  readonly comparison: Comparison
  /** In how many earlier documents the same words stand; 0 for a twin in the same document. */
  readonly earlierDocuments: number
  /** The same words stand in so many earlier documents that they are standing background: no news of this one. */
  readonly isBackground?: true
  /** The rule of config.yaml that decided, such as `within.exact: apply`, or `review`. */
  readonly rule: string
}

export type EditKind = Edit['kind']

/** An edit that was carried out, by which stage, and the blocks it touched as they were before and after. */
export interface Change {
  readonly stage: string
  readonly version: number
  readonly edit: Edit
  readonly before: readonly Block[]
  readonly after: readonly Block[]
}
