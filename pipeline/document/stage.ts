/** What a stage is: a pure function that proposes edits, with a name, a version and declared options. */

import type { z } from 'zod'
import type { Document } from './document.ts'
import type { Edit } from './edit.ts'
import type { SourceProfile } from './source-profile.ts'

/** What a stage may know beside the document and its options. */
export interface StageContext {
  /** Source profiles by key. */
  readonly sources: Readonly<Record<string, SourceProfile>>
  /** What a reviewer decided of pairs of texts. */
  readonly answers?: readonly ReviewAnswer[]
}

/** A reviewer's word on two texts, by their SHA-256 (UTF-8, hexadecimal): it holds for no other texts. */
export interface ReviewAnswer {
  readonly later: string
  readonly earlier: string
  readonly answer: 'remove' | 'keep'
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
  /** Paragraphs that share enough hashes relate their documents as well. */
  readonly paragraphs?: readonly SummarizedParagraph[]
  /** Documents published more than this many days before are not related through paragraphs; 0 or none: all are. */
  readonly ageDays?: number
  /** For sentences that name the document. */
  readonly title?: string
}

/** A paragraph as another document may refer to it. */
export interface SummarizedParagraph {
  readonly block: string
  /** In the decoded seed: line from 1, UTF-16 offsets. */
  readonly line: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** 32 bits of a hash of all its words: one paragraph that shares it is related. */
  readonly exact: number
  /** 32 bits each: two shared ones, or all when there are fewer, make a paragraph related. */
  readonly sketch: readonly number[]
}

/** An earlier document (publication date, then path) that is related to this one; its paragraphs may be only those that are. */
export interface Related {
  /** Id of the document. */
  readonly document: string
  /** EDTF, as the document states it. */
  readonly published?: string
  readonly summary: Summary
}

/** Compares documents: first every document is summarized, then each sees the earlier ones that are related to it. */
export interface CorpusStage<Options = unknown> extends StageFrame<Options> {
  readonly scope: 'corpus'
  summarize(document: Document, options: Options, context: Pick<StageContext, 'sources'>): Summary
  propose(document: Document, options: Options, context: StageContext, related: readonly Related[]): readonly Edit[]
}

// biome-ignore lint/suspicious/noExplicitAny: the table holds stages with different options; the config checks each stage's own.
export type Stage = DocumentStage<any> | CorpusStage<any>

/** What a plan and a key need of a stage: plain data, that a thread or a file can take. */
export type StageLabel = Pick<Stage, 'scope' | 'name' | 'version'>

/** A stage as config.yaml asks for it. */
export interface ConfiguredStage {
  readonly stage: StageLabel
  readonly options: unknown
}

/** The same with what the stage does. */
export interface WholeStage extends ConfiguredStage {
  readonly stage: Stage
}
