/** The types that flow through the pipeline. All of them are plain JSON and are never mutated. */

import type { Annotation } from './annotation.ts'
import type { Change } from './edit.ts'
import type { Finding } from './finding.ts'

/** Where a block stood in the decoded seed: `line` and `column` count from 1, `start` and `end` are UTF-16 offsets. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly start: number
  readonly end: number
}

export const blockKinds = [
  'title',
  'standfirst',
  'heading',
  'paragraph',
  'quote',
  'list-item',
  'caption',
  'byline',
  'notice',
  'disclaimer',
  'furniture',
] as const

export type BlockKind = (typeof blockKinds)[number]

/** Kinds that state who made a text and on what terms: no stage may drop or reword them, or make them something else. */
export const protectedKinds: ReadonlySet<BlockKind> = new Set(['byline', 'notice', 'disclaimer'])

/** Kinds that carry the article itself: each of these blocks has a paragraph number in the briefing. */
export const bodyKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'quote', 'list-item', 'caption'])

export const roles = [
  'reporter',
  'writer',
  'translator',
  'editor',
  'web-editor',
  'photographer',
  'illustrator',
  'contributor',
] as const

export type Role = (typeof roles)[number]

/** One role of one credit line; "Translated and edited by X" gives two. A service that stands where a name would is the name. */
export interface Credit {
  readonly role: Role
  readonly names: readonly string[]
  /** Where the line says that they worked, in its order. */
  readonly places?: readonly string[]
  readonly service?: string
  /** BCP 47 tag of the language that the line says the person worked in. */
  readonly language?: string
}

/**
 * A heading, paragraph, byline … of a seed. Blocks are flat and in reading order; a heading opens a section and the
 * next heading closes it. The reader gives the id once, and it survives every edit.
 */
export interface Block {
  readonly id: string
  readonly kind: BlockKind
  readonly text: string
  readonly place: Place
  /** Depth of a heading, from 1. */
  readonly level?: number
  /** What a byline was parsed into; the text stays beside it. */
  readonly credits?: readonly Credit[]
  /** What was found in the text, in reading order; gone when the text changes, since their offsets are those of this text. */
  readonly annotations?: readonly Annotation[]
}

/** What front matter or a sidecar file says of a seed. */
export interface Metadata {
  readonly title?: string
  /** EDTF date with the precision given: `2021`, `2021-06`, `2021-06-22`, or with a time. */
  readonly published?: string
  readonly url?: string
  /** Key of a source profile: the operator's word that the text comes from there. */
  readonly source?: string
  /** BCP 47 tag. */
  readonly language?: string
}

/** The seed that a document was read from. */
export interface Seed {
  /** Path below the seeds folder, with `/`. */
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly encoding: 'utf-8'
  /** All of it, decoded, without a byte order mark; places are offsets into it. */
  readonly text: string
  /** BCP 47 tag; `und` when it could not be told. */
  readonly language: string
  readonly metadata: Metadata
  /** For each metadata field that is set: where it was given. */
  readonly metadataFrom: Readonly<Partial<Record<keyof Metadata, 'front-matter' | 'sidecar'>>>
}

/** Whose text this is, and on what evidence. */
export interface Attribution {
  /** Key of the source profile. */
  readonly source: string
  /** Sentences that say why, each of which a person can check. */
  readonly evidence: readonly string[]
  /** The profile's notice, when the seed has none. */
  readonly suppliedNotice?: string
}

export interface Document {
  /** Path of the seed without its extension. */
  readonly id: string
  readonly seed: Seed
  readonly blocks: readonly Block[]
  readonly changes: readonly Change[]
  readonly findings: readonly Finding[]
  readonly attribution?: Attribution
}
