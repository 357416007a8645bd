/** Compares two paragraphs word by word and names how one relates to the other. No measure of similarity decides: the kind of difference does. */

import type { Comparison, WordEdit } from '../../pipeline/document/comparison.ts'
import { differencesOf } from './differences.ts'
import { harmlessKinds } from './edit-kind.ts'
import { longestShared, overlapOf } from './overlap.ts'
import type { Prepared } from './prepared.ts'
import { isWholeIn } from './whole-in.ts'
import { punctuationEdit, wordEdits } from './word-edits.ts'

/** A paragraph with more words is compared as a whole only. */
export const maximumWords = 5000

/** Fewer words may stand inside another paragraph by chance. */
const minimumContained = 15

/** At least this share of the words of both is in common between two versions of a paragraph. */
const variantSimilarity = 0.5

/** So many words in a row are a stretch in common. */
const minimumShared = 8

/** More edits are counted only. */
export const maximumEdits = 50

/** `undefined` when the two have too little in common. */
export function compare(later: Prepared, earlier: Prepared): Comparison | undefined {
  if (later.key === earlier.key) {
    return { relation: 'exact', similarity: 1, coverage: { later: 1, earlier: 1 }, edits: [], editCount: 0 }
  }
  if (Math.max(later.ids.length, earlier.ids.length) > maximumWords) {
    return undefined
  }
  return wholeOf(later, earlier) ?? versionOf(later, earlier) ?? stretchOf(later, earlier)
}

function wholeOf(later: Prepared, earlier: Prepared): Comparison | undefined {
  if (isWholeIn(later, earlier, minimumContained)) {
    return measured('contained', later, earlier, later.ids.length, [])
  }
  return isWholeIn(earlier, later, minimumContained)
    ? measured('extends', later, earlier, earlier.ids.length, [])
    : undefined
}

/** Near or variant: most words are the same, and the edits between the two are known. */
function versionOf(later: Prepared, earlier: Prepared): Comparison | undefined {
  const needed = (variantSimilarity * (later.ids.length + earlier.ids.length)) / 2
  if (overlapOf(later.ids, earlier.ids) < needed) {
    return undefined
  }
  const differences = differencesOf(earlier.ids, later.ids)
  const common = later.ids.length - (differences ?? []).reduce((sum, each) => sum + each.laterEnd - each.later, 0)
  if (differences === undefined || common < needed) {
    return undefined
  }
  const edits = differences.length === 0 ? [punctuationEdit(later, earlier)] : wordEdits(later, earlier, differences)
  const isJudged = later.isEnglish && earlier.isEnglish
  const isHarmless = isJudged && edits.every(({ kind }) => harmlessKinds.has(kind))
  return measured(isHarmless ? 'near' : 'variant', later, earlier, common, edits)
}

function stretchOf(later: Prepared, earlier: Prepared): Comparison | undefined {
  const shared = longestShared(later.ids, earlier.ids, minimumShared)
  return shared === undefined ? undefined : measured('shares', later, earlier, shared.length, [])
}

function measured(
  relation: Comparison['relation'],
  later: Prepared,
  earlier: Prepared,
  common: number,
  edits: readonly WordEdit[],
): Comparison {
  const [laterWords, earlierWords] = [Math.max(1, later.ids.length), Math.max(1, earlier.ids.length)]
  return {
    relation,
    similarity: rounded((2 * common) / (laterWords + earlierWords)),
    coverage: { later: rounded(common / laterWords), earlier: rounded(common / earlierWords) },
    edits: edits.slice(0, maximumEdits),
    editCount: edits.length,
  }
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
