/** Finds, among the paragraphs of one document, those that are worth comparing with another one. */

import { maximumPostings, sharedHashes } from '../../pipeline/document/corpus-index.ts'
import type { Prepared } from './prepared.ts'

/** A paragraph is compared with at most this many others, those that share most first. */
export const maximumCandidates = 8

export interface Candidates {
  /** Paragraphs get the numbers 0, 1, 2 … in the order in which they are added. */
  add(paragraph: Prepared): void
  /** Numbers of the paragraphs added before: an exact twin, then those that share most hashes, then the earliest. */
  find(paragraph: Prepared): number[]
}

export function candidates(): Candidates {
  const exact = new Map<string, number>()
  const postings = new Map<number, number[]>()
  let count = 0
  return {
    add({ key, sketch }) {
      if (!exact.has(key)) {
        exact.set(key, count)
      }
      for (const hash of sketch) {
        post(postings, hash, count)
      }
      count += 1
    },
    find({ key, sketch }) {
      const twin = exact.get(key)
      return twin === undefined ? mostShared(postings, sketch) : [twin]
    },
  }
}

function post(postings: Map<number, number[]>, hash: number, paragraph: number): void {
  const posted = postings.get(hash)
  if (posted === undefined) {
    postings.set(hash, [paragraph])
  } else if (posted.length < maximumPostings) {
    posted.push(paragraph)
  }
}

function mostShared(postings: ReadonlyMap<number, readonly number[]>, sketch: readonly number[]): number[] {
  const shared = new Map<number, number>()
  for (const hash of sketch) {
    for (const paragraph of postings.get(hash) ?? []) {
      shared.set(paragraph, (shared.get(paragraph) ?? 0) + 1)
    }
  }
  const needed = Math.min(sharedHashes, sketch.length)
  const found: { readonly paragraph: number; readonly count: number }[] = []
  for (const [paragraph, count] of shared) {
    if (count >= needed) {
      found.push({ paragraph, count })
    }
  }
  found.sort((one, other) => other.count - one.count || one.paragraph - other.paragraph)
  return found.slice(0, maximumCandidates).map(({ paragraph }) => paragraph)
}
