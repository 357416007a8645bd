/** What a stage is: a pure function that proposes edits, with a name, a version and declared options. */

import type { z } from 'zod'
import type { Document } from './document.ts'
import type { Edit } from './edit.ts'
import type { SourceProfile } from './source-profile.ts'

/** What a stage may know beside the document and its options. */
export interface StageContext {
  /** Source profiles by key. */
  readonly sources: Readonly<Record<string, SourceProfile>>
}

interface StageFrame<Options> {
  /** The name that config.yaml uses. */
  readonly name: string
  /** Raised whenever the same input gives other edits: it is part of the cache key. */
  readonly version: number
  /** Options with their defaults; each has a `.describe()` sentence, which editors show. */
  readonly options: z.ZodType<Options>
}

/** Looks at one document alone. */
export interface DocumentStage<Options = unknown> extends StageFrame<Options> {
  readonly scope: 'document'
  propose(document: Document, options: Options, context: StageContext): readonly Edit[]
}

/** What a corpus stage remembers of a document. */
export interface Summary {
  /** Documents that share a key are related. */
  readonly keys: readonly string[]
}

/** An earlier document (publication date, then path) that shares a key with this one. */
export interface Related {
  /** Id of the document. */
  readonly document: string
  readonly summary: Summary
}

/** Compares documents: first every document is summarized, then each sees the earlier ones that are related to it. */
export interface CorpusStage<Options = unknown> extends StageFrame<Options> {
  readonly scope: 'corpus'
  summarize(document: Document, options: Options): Summary
  propose(document: Document, options: Options, context: StageContext, related: readonly Related[]): readonly Edit[]
}

// biome-ignore lint/suspicious/noExplicitAny: the table holds stages with different options; the config checks each stage's own.
export type Stage = DocumentStage<any> | CorpusStage<any>

/** A stage as config.yaml asks for it. */
export interface ConfiguredStage {
  readonly stage: Stage
  readonly options: unknown
}
