/** Tells whether every word of one paragraph stands in another, in one piece, and says the same there. */

import { exactKey } from './exact-key.ts'
import type { Prepared } from './prepared.ts'
import { quoteId } from './tokens.ts'

const sentenceEnd = /[.!?。！？…][”"’'）)\]»」』]*$/u

/**
 * In one piece and from the beginning of a sentence to its end, so that no "it is not true that" stands before it;
 * and not inside a quotation when it is none itself. A paragraph that was cut off may end within a sentence.
 */
export function isWholeIn(part: Prepared, whole: Prepared, minimumWords: number): boolean {
  if (part.words < minimumWords || part.ids.length >= whole.ids.length) {
    return false
  }
  const first = part.ids[0]
  for (let at = whole.ids.indexOf(first ?? 0); at !== -1; at = whole.ids.indexOf(first ?? 0, at + 1)) {
    if (at + part.ids.length > whole.ids.length) {
      return false
    }
    if (standsAt(part, whole, at) && saysTheSame(part, whole, at)) {
      return true
    }
  }
  return false
}

function standsAt(part: Prepared, whole: Prepared, at: number): boolean {
  for (let index = 0; index < part.ids.length; index += 1) {
    if (part.ids[index] !== whole.ids[at + index]) {
      return false
    }
  }
  return true
}

function saysTheSame(part: Prepared, whole: Prepared, at: number): boolean {
  const start = whole.starts[at] ?? 0
  const end = whole.ends[at + part.ids.length - 1] ?? 0
  const before = whole.text.slice(0, start).trimEnd()
  const next = whole.starts[at + part.ids.length] ?? whole.text.length
  const openQuotes = whole.ids.slice(0, at).filter((id) => id === quoteId).length % 2
  const endsWell = sentenceEnd.test(whole.text.slice(start, next).trimEnd()) || !sentenceEnd.test(part.text.trimEnd())
  return (
    openQuotes === 0 &&
    endsWell &&
    (before === '' || sentenceEnd.test(before)) &&
    // Ids are hashes: what may be removed is compared in full.
    wordsKey(part, 0, part.text.length) === wordsKey(whole, start, end)
  )
}

/** Letters and digits alone, since punctuation at the edges may differ. */
function wordsKey({ text }: Prepared, start: number, end: number): string {
  return exactKey(text.slice(start, end))
    .replace(/[^\p{L}\p{M}\p{N}\p{S}%]+/gu, ' ')
    .trim()
}
