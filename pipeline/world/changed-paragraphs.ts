/** What differs between two versions of a document in the corpus index. */

import { isDeepStrictEqual } from 'node:util'
import { type IndexedDocument, orderKey } from '../document/corpus-index.ts'
import type { SummarizedParagraph } from '../document/stage.ts'
import { hashesOf } from './stored-document.ts'

/**
 * Paragraphs of `document` between those with which both versions begin and those with which both end, as far as hashes
 * tell: the postings of all others stand in the same order as before. All of them where the other version comes at
 * another place in the corpus, or there is none.
 */
export function changedParagraphs(
  document: IndexedDocument,
  version: IndexedDocument | undefined,
): readonly SummarizedParagraph[] {
  const { paragraphs = [] } = document.summary
  if (version === undefined || orderKey(version) !== orderKey(document)) {
    return paragraphs
  }
  const others = (version.summary.paragraphs ?? []).map(hashesOf)
  const own = paragraphs.map(hashesOf)
  const shorter = Math.min(own.length, others.length)
  let first = 0
  while (first < shorter && isDeepStrictEqual(own[first], others[first])) {
    first += 1
  }
  let last = 0
  while (first + last < shorter && isDeepStrictEqual(own.at(-1 - last), others.at(-1 - last))) {
    last += 1
  }
  return paragraphs.slice(first, paragraphs.length - last)
}
