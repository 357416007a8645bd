/** Finds what one article says twice, leaves out what may be left out, and shows the rest. */

import type { Comparison, Relation } from '../../pipeline/document/comparison.ts'
import type { DropReason, Edit, Evidence } from '../../pipeline/document/edit.ts'
import { unreachable } from '../../pipeline/document/finding.ts'
import type { ReviewAnswer } from '../../pipeline/document/stage.ts'
import { candidates } from './candidates.ts'
import { compare } from './compare.ts'
import type { Options } from './options.ts'
import type { Paragraph } from './paragraph.ts'
import { unlike } from './rejected.ts'
import { reportPair } from './report-pair.ts'

/** A paragraph, one before it in reading order, and how the two compare. */
export interface Pair {
  readonly later: Paragraph
  readonly earlier: Paragraph
  readonly comparison: Comparison
}

type Rule = (pair: Pair) => string | undefined

/**
 * Three passes, so that each paragraph is left out for one that stays: the same words, then parts of a longer
 * paragraph, then whatever else the rules or a reviewer allow. What is still alike is shown.
 */
export function editsWithin(
  paragraphs: readonly Paragraph[],
  options: Options,
  answers: readonly ReviewAnswer[],
): Edit[] {
  const rule =
    (...relations: Relation[]): Rule =>
    (pair) =>
      ruleFor(pair, relations, options, answers)
  const byPreference = preferenceOf(options.keep)
  const exact = sift(paragraphs, byPreference, rule('exact'), haveSameWords)
  const parts = sift(
    exact.kept,
    (one, other) => other.prepared.words - one.prepared.words,
    rule('contained', 'extends'),
  )
  const rest = sift(parts.kept, byPreference, rule('near', 'variant', 'shares', 'exact', 'contained', 'extends'))
  return [...exact.drops, ...parts.drops, ...rest.drops, ...reports(rest.kept, options, answers)]
}

/** Ties are decided by reading order: sorting is stable. */
function preferenceOf(keep: Options['keep']): (one: Paragraph, other: Paragraph) => number {
  switch (keep) {
    case 'first':
      return (one, other) => one.twin.start - other.twin.start
    case 'latest':
      return (one, other) => other.twin.start - one.twin.start
    case 'longest':
      return (one, other) => other.twin.text.length - one.twin.text.length
    default:
      return unreachable(keep)
  }
}

/** Goes through the paragraphs in order of preference; each stays, or gives way to one that has stayed. */
function sift(
  paragraphs: readonly Paragraph[],
  preference: (one: Paragraph, other: Paragraph) => number,
  rule: Rule,
  mayGiveWay: (one: Paragraph, other: Paragraph | undefined) => boolean = () => true,
) {
  const kept: Paragraph[] = []
  const drops: Edit[] = []
  const index = candidates()
  for (const paragraph of [...paragraphs].sort(preference)) {
    const found = pairsWith(
      paragraph,
      kept,
      index.find(paragraph.prepared).filter((number) => mayGiveWay(paragraph, kept[number])),
    )
    const drop = found.map((pair) => dropOf(paragraph, pair, rule(pair))).find((edit) => edit !== undefined)
    if (drop === undefined) {
      kept.push(paragraph)
      index.add(paragraph.prepared)
    } else {
      drops.push(drop)
    }
  }
  return { kept: kept.sort((one, other) => one.twin.start - other.twin.start), drops }
}

function haveSameWords(one: Paragraph, other: Paragraph | undefined): boolean {
  return one.prepared.key === other?.prepared.key
}

function pairsWith(paragraph: Paragraph, kept: readonly Paragraph[], numbers: readonly number[]): Pair[] {
  return numbers.flatMap((number): Pair[] => {
    const other = kept[number]
    if (other === undefined) {
      return []
    }
    const isLater = paragraph.twin.start > other.twin.start
    const [later, earlier] = isLater ? [paragraph, other] : [other, paragraph]
    const comparison = compare(later.prepared, earlier.prepared)
    return comparison === undefined ? [] : [{ later, earlier, comparison }]
  })
}

/** The rule that lets one of the two be left out, if one does. */
function ruleFor(
  { later, earlier, comparison: { relation } }: Pair,
  asked: readonly Relation[],
  { within, minimumWords }: Options,
  answers: readonly ReviewAnswer[],
): string | undefined {
  const isShort = Math.min(later.prepared.words, earlier.prepared.words) < minimumWords
  if (!asked.includes(relation) || isShort) {
    return undefined
  }
  const answer = answerTo(later, earlier, answers)
  if (answer !== undefined) {
    return answer === 'remove' ? 'review: remove' : undefined
  }
  return within[relation] === 'apply' ? `within.${relation}: apply` : undefined
}

export function answerTo(
  later: Paragraph,
  earlier: Paragraph,
  answers: readonly ReviewAnswer[],
): ReviewAnswer['answer'] | undefined {
  return answers.find((each) => each.later === later.twin.sha256 && each.earlier === earlier.twin.sha256)?.answer
}

function dropOf(
  paragraph: Paragraph,
  { later, earlier, comparison }: Pair,
  rule: string | undefined,
): Edit | undefined {
  if (rule === undefined) {
    return undefined
  }
  const kept = paragraph === later ? earlier : later
  const isWhole = comparison.relation === 'contained' || comparison.relation === 'extends'
  const evidence: Evidence = { twin: kept.twin, comparison, earlierDocuments: 0, rule }
  return {
    kind: 'drop',
    block: paragraph.twin.block,
    as: dropReason(comparison.relation, rule),
    keptInstead: { document: kept.twin.document, block: kept.twin.block },
    similarity: comparison.similarity,
    evidence,
    reason: isWhole ? `stands whole in line ${kept.twin.line}` : repeats(comparison.relation, kept.twin.line),
  }
}

function dropReason(relation: Relation, rule: string): DropReason {
  if (rule.startsWith('review')) {
    return 'reviewed-duplicate'
  }
  return relation === 'exact' ? 'exact-duplicate' : relation === 'near' ? 'near-duplicate' : 'contained-duplicate'
}

function repeats(relation: Relation, line: number): string {
  return relation === 'exact' ? `repeats line ${line} word for word` : `repeats line ${line} but for small differences`
}

/** What stays: each paragraph with the earlier one that is most like it, or that only looked like it. */
function reports(kept: readonly Paragraph[], options: Options, answers: readonly ReviewAnswer[]): Edit[] {
  const index = candidates()
  return kept.flatMap((paragraph) => {
    const numbers = index.find(paragraph.prepared)
    const pairs = pairsWith(paragraph, kept, numbers)
    index.add(paragraph.prepared)
    const best = pairs.sort((one, other) => other.comparison.similarity - one.comparison.similarity)[0]
    const candidate = kept[numbers[0] ?? -1]
    if (best === undefined) {
      return candidate === undefined ? [] : [unlike(paragraph, candidate, `line ${candidate.twin.line}`)]
    }
    return reportPair(best, options, answerTo(best.later, best.earlier, answers))
  })
}
