/** Finds quotations that are worded differently in two places. */

import type { Block } from '../../pipeline/document/document.ts'
import type { Finding } from '../../pipeline/document/finding.ts'
import { quotedSpans } from '../annotate/quotations/quoted-spans.ts'
import { lineOf, pointToCheck } from './point-to-check.ts'

/** So many words in a row are the same quotation, not the same idiom. */
const sharedRun = 7
/** Bounds of the comparison. */
const maximumQuotations = 5000
const maximumWords = 300
const maximumPairs = 1000
/** Where the article left words of a quotation out, or put its own in their place: "… [They] …". */
const editedWords = /…|\.{3}|\. \. \.|\[[^\]]{0,80}\]/u
/** A run of words that stands in more quotations is compared with the first and the last of them. */
const maximumEarlier = 5

interface Quoted {
  readonly block: Block
  readonly words: readonly string[]
  /** The words in front of the quotation, outside of the marks. */
  readonly before: readonly string[]
}

/** Two quotations and the longest run of words that both have. */
interface Shared {
  readonly one: Quoted
  readonly other: Quoted
  readonly atOne: number
  readonly atOther: number
  readonly length: number
}

/** One finding for each pair of paragraphs with quotations that share a long run of words and differ beside it. */
export function quotationDrifts(body: readonly Block[]): Finding[] {
  const quotations = body.flatMap(quotedIn).slice(0, maximumQuotations)
  return sharedRuns(quotations).flatMap(driftOf)
}

/** What stands on each side of edited words counts as a quotation of its own: beside it nothing need be the same. */
function quotedIn(block: Block): Quoted[] {
  const { text } = block
  return quotedSpans(text).flatMap(({ start, end }) =>
    text
      .slice(start, end)
      .split(editedWords)
      .map((piece, index) => ({
        block,
        words: wordsOf(piece).slice(0, maximumWords),
        before: index === 0 ? wordsOf(text.slice(Math.max(0, start - 80), start)) : [],
      })),
  )
}

/** With one kind of apostrophe, which says nothing about the words. */
function wordsOf(text: string): string[] {
  return text.replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? []
}

/** The longest shared run of each pair of blocks. Every word is looked up once, so that alike quotations cost no more. */
function sharedRuns(quotations: readonly Quoted[]): Shared[] {
  const index = new Map<string, { readonly quotation: Quoted; readonly at: number }[]>()
  const longest = new Map<string, Shared>()
  for (const other of quotations) {
    const words = other.words.map((word) => word.toLowerCase())
    let open: Shared[] = []
    for (let atOther = 0; atOther + sharedRun <= words.length && longest.size < maximumPairs; atOther += 1) {
      const run = words.slice(atOther, atOther + sharedRun).join(' ')
      const earlier = index.get(run) ?? []
      open = earlier
        .filter(({ quotation }) => quotation.block.id !== other.block.id)
        .map(({ quotation, at }) => longerRun(open, quotation, at) ?? newRun(quotation, at, other, atOther))
      for (const shared of open) {
        const pair = `${shared.one.block.id} ${other.block.id}`
        if (shared.length > (longest.get(pair)?.length ?? 0)) {
          longest.set(pair, shared)
        }
      }
      index.set(run, [...earlier.slice(0, maximumEarlier - 1), { quotation: other, at: atOther }])
    }
  }
  return [...longest.values()]
}

/** The run that ended one word before, with this word. */
function longerRun(open: readonly Shared[], one: Quoted, at: number): Shared | undefined {
  const before = open.find((each) => each.one === one && each.atOne + each.length === at + sharedRun - 1)
  return before === undefined ? undefined : { ...before, length: before.length + 1 }
}

function newRun(one: Quoted, atOne: number, other: Quoted, atOther: number): Shared {
  return { one, other, atOne, atOther, length: sharedRun }
}

/** Looks at the words in front of and behind the run that the two share. */
function driftOf({ one, other, atOne, atOther, length }: Shared): Finding[] {
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
