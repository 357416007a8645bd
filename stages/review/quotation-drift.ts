/** Finds quotations that are worded differently in two places. */

import type { Block } from '../../pipeline/document/document.ts'
import type { Finding } from '../../pipeline/document/finding.ts'
import { quotedSpans } from '../annotate/quoted-spans.ts'
import { lineOf, pointToCheck } from './point-to-check.ts'

/** So many words in a row are the same quotation, not the same idiom. */
const sharedRun = 7
/** Bounds of the comparison. */
const maximumQuotations = 300
const maximumWords = 300
const maximumPairs = 1000

interface Quoted {
  readonly block: Block
  readonly words: readonly string[]
  /** The words in front of the quotation, outside of the marks. */
  readonly before: readonly string[]
}

/** One finding for each pair of quotations that share a long run of words and differ beside it. */
export function quotationDrifts(body: readonly Block[]): Finding[] {
  const quotations = body.flatMap(quotedIn).slice(0, maximumQuotations)
  const pairs = candidatePairs(quotations)
  return pairs.flatMap(([one, other]) => driftOf(one, other))
}

function quotedIn(block: Block): Quoted[] {
  const { text } = block
  return quotedSpans(text).map(({ start, end }) => ({
    block,
    words: wordsOf(text.slice(start, end)).slice(0, maximumWords),
    before: wordsOf(text.slice(Math.max(0, start - 80), start)),
  }))
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? []
}

/** Pairs of different blocks that have a run of words in common. */
function candidatePairs(quotations: readonly Quoted[]): (readonly [Quoted, Quoted])[] {
  const index = new Map<string, Quoted[]>()
  const pairs = new Map<string, readonly [Quoted, Quoted]>()
  for (const quotation of quotations) {
    for (let at = 0; at + sharedRun <= quotation.words.length && pairs.size < maximumPairs; at += 1) {
      const run = quotation.words
        .slice(at, at + sharedRun)
        .join(' ')
        .toLowerCase()
      const earlier = index.get(run) ?? []
      for (const other of earlier) {
        if (other.block.id !== quotation.block.id) {
          pairs.set(`${other.block.id} ${quotation.block.id}`, [other, quotation])
        }
      }
      index.set(run, [...earlier.slice(0, 4), quotation])
    }
  }
  return [...pairs.values()]
}

/** Looks at the words in front of and behind the longest run that the two share. */
function driftOf(one: Quoted, other: Quoted): Finding[] {
  const { atOne, atOther, length } = longestRun(one.words, other.words)
  const inside = [atOne > 0 && atOther > 0, atOne + length < one.words.length && atOther + length < other.words.length]
  const isReworded = (inside[0] || inside[1]) && !isCut(one, other)
  const contextOne = [...one.before, ...one.words.slice(0, atOne)]
  const contextOther = [...other.before, ...other.words.slice(0, atOther)]
  if (!isReworded && !hasOtherSubject(contextOne, contextOther)) {
    return []
  }
  const shared = one.words.slice(atOne, atOne + 6).join(' ')
  const difference = hasOtherSubject(contextOne, contextOther)
    ? `: “${tail(contextOne)} …” and “${tail(contextOther)} …”`
    : ''
  const said = `The same quotation (“… ${shared} …”) is worded differently in ${lineOf(one.block)} and ${lineOf(other.block)}${difference}.`
  return [
    pointToCheck({
      code: 'quotation-differs',
      severity: 'warning',
      said,
      blocks: [one.block, other.block],
      hint: 'Quote it only after looking at the original.',
    }),
  ]
}

/** A shorter quotation from the middle of a longer one is no rewording. */
function isCut(one: Quoted, other: Quoted): boolean {
  const [long, short] = [one.words.join(' ').toLowerCase(), other.words.join(' ').toLowerCase()]
  return long.includes(short) || short.includes(long)
}

/** "government is | committing" and "Party is | committing": the same verb leads to the run from another subject. */
function hasOtherSubject(one: readonly string[], other: readonly string[]): boolean {
  const verb = one.at(-1)
  const isVerb =
    verb !== undefined && /^(?:is|are|was|were|has|have|had|will|would|must|should|can|cannot|may)$/u.test(verb)
  return isVerb && verb === other.at(-1) && one.at(-2) !== other.at(-2)
}

function tail(words: readonly string[]): string {
  return words.slice(-3).join(' ')
}

/** The longest run of words that both have, by dynamic programming over two rows. */
function longestRun(one: readonly string[], other: readonly string[]) {
  let best = { atOne: 0, atOther: 0, length: 0 }
  let row = new Array<number>(other.length + 1).fill(0)
  for (const [index, word] of one.entries()) {
    const next = new Array<number>(other.length + 1).fill(0)
    for (const [position, candidate] of other.entries()) {
      const length = word.toLowerCase() === candidate.toLowerCase() ? (row[position] ?? 0) + 1 : 0
      next[position + 1] = length
      if (length > best.length) {
        best = { atOne: index - length + 1, atOther: position - length + 1, length }
      }
    }
    row = next
  }
  return best
}
