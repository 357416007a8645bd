/** The index of a corpus stage: finds the earlier documents that are related to one, without reading them all. */

import type { Related, Summary } from './stage.ts'

/** A document as the index knows it. */
export interface IndexedDocument {
  /** Id of the document. */
  readonly document: string
  /** Path below the seeds folder: documents are in order of publication, then of path. */
  readonly path: string
  /** EDTF; a document without it comes last. */
  readonly published?: string
  readonly summary: Summary
}

export interface CorpusIndex {
  /** Puts these in the place of what was known of the same documents: all of them or, after a crash, none. */
  put(documents: readonly IndexedDocument[]): void
  /** Forgets documents; an unknown one is no error. */
  remove(documents: readonly string[]): void
  /**
   * For each document, in the order given, the earlier ones that share a key with it or enough hashes with one of its
   * paragraphs, in order of publication and path, at most `maximumRelated`. Their summaries hold only the paragraphs that are related, unless a
   * key is shared. The answer depends on what the index holds, not on the order in which it was put there.
   */
  related(documents: readonly IndexedDocument[]): Related[][]
}

/**
 * Of the earlier paragraphs that share a hash only this many count, the earliest first: a phrase that stands in all
 * texts says nothing, and 400, 32 and 8 find the same twins.
 */
export const maximumPostings = 32

/** A document is compared with at most this many: those that most paragraphs are related to, the earliest of several. */
export const maximumRelated = 500

/** Hashes of sketches that two paragraphs must share, or all that the asking one has. */
export const sharedHashes = 2

/** Day 0 is 1970-01-01 and all before; the last one that fits in two bytes, 2059-09-18, stands for "not known" and comes last. */
export const unknownDay = 32_767

/** The first day that a date may mean, so that a date without a day keeps its place in the order. */
export function dayOf(published: string | undefined): number {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(published ?? '')
  if (parts === null) {
    return unknownDay
  }
  const [, year, month = '01', day = '01'] = parts
  const days = Math.floor(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000)
  return Math.min(Math.max(days, 0), unknownDay - 1)
}

/** Days on which an earlier document may have been published, both included. */
export function daysBefore({
  published,
  summary: { ageDays = 0 },
}: IndexedDocument): readonly [from: number, to: number] {
  const day = dayOf(published)
  const isBounded = day !== unknownDay && ageDays > 0
  return [isBounded ? day - ageDays : Number.MIN_SAFE_INTEGER, day]
}

/** Sorts by publication, then by path: the one order of a corpus. */
export function orderKey({ path, published }: Pick<IndexedDocument, 'path' | 'published'>): string {
  return `${published ?? '9999'} ${path}`
}
