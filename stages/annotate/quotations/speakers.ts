/** Says who spoke each quotation, only where the text itself says so; every other quotation has no speaker. */

import type { Block } from '../../../pipeline/document/document.ts'
import { isOnePerson } from '../names/nouns.ts'
import { sentencesOf } from '../sentences.ts'
import { newReading, type Reading } from './antecedent.ts'
import { isContinued } from './continued.ts'
import { type Cue, isUttering, notOwn } from './cue.ts'
import { cueAfter } from './cue-after.ts'
import { cueBefore } from './cue-before.ts'
import type { Naming } from './identified.ts'
import type { Actor } from './noun-phrase.ts'
import { type QuotedSpan, quotedSpans } from './quoted-spans.ts'
import { readSubjects } from './read-subjects.ts'
import { resolved, type Said } from './resolve-cue.ts'
import { isTerm } from './term.ts'

/** A quotation in a block, with the words that say who spoke. */
export interface Quotation {
  readonly block: string
  readonly start: number
  readonly end: number
  readonly speaker?: Actor
  readonly cue?: string
}

/** More quotations than this in one paragraph are no prose. */
const maximumQuotations = 40

/** Words in front of a quotation that can still say who speaks, in characters. */
const maximumLead = 600

/** Outside of English no speaker is read. */
export function quotationsOf(blocks: readonly Block[], naming: Naming, english = true): Quotation[] {
  const reading = newReading(naming)
  return blocks.flatMap((block, paragraph) => {
    if (block.kind === 'heading' || block.kind === 'caption') {
      return block.kind === 'heading' ? reset(reading) : plain(block)
    }
    const spans = quotedSpans(block.text)
    if (spans.length === 0 && !/[“"«]/u.test(blocks[paragraph + 1]?.text ?? '')) {
      // No pronoun beside a quotation reaches back to it.
      return []
    }
    return !english || spans.length > maximumQuotations
      ? plain(block)
      : paragraphQuotations(block, spans, paragraph, reading)
  })
}

/** A heading opens another subject: no pronoun reaches across it. */
function reset(reading: Reading): Quotation[] {
  reading.antecedent = undefined
  reading.body = undefined
  reading.open = undefined
  return []
}

function plain({ id, text }: Block): Quotation[] {
  return quotedSpans(text).map(({ start, end }) => ({ block: id, start, end }))
}

function paragraphQuotations(
  block: Block,
  spans: readonly QuotedSpan[],
  paragraph: number,
  reading: Reading,
): Quotation[] {
  const { text, id } = block
  const found: Quotation[] = []
  let from = 0
  let earlier: Earlier | undefined
  const sentences = sentencesOf(text)
  for (const [index, span] of spans.entries()) {
    from = readSubjects(block, sentences, from, span.start, paragraph, reading)
    const sentence = sentences.find(({ end }) => end > span.start)
    const before = text.slice(sentence?.start ?? 0, span.start)
    const cue = span.closed ? cueBeside(text, before, span, reading) : undefined
    const said =
      cue === undefined
        ? (continued(text, spans[index - 1], span, earlier, reading) ?? resumed(span, paragraph, reading))
        : resolved(
            cue,
            {
              block: id,
              paragraph,
              quotation: text.slice(span.start, span.end),
              tail: text.slice(span.end, sentence?.end),
            },
            reading,
          )
    earlier = cue === undefined || said === undefined ? undefined : { cue, said }
    found.push({ block: id, start: span.start, end: span.end, ...said })
    reading.open = span.closed || said === undefined ? undefined : { ...said, paragraph }
  }
  readSubjects(block, sentences, from, text.length, paragraph, reading)
  return found
}

/** A quotation that begins a sentence is followed by its cue, any other is led up to, or followed where nothing leads up. */
function cueBeside(text: string, before: string, span: QuotedSpan, { ordinary }: Reading): Cue | undefined {
  if (before.length > maximumLead) {
    return undefined
  }
  if (/^(?:But |And |Yet )?$/u.test(before)) {
    return cueAfter(text, span, ordinary)
  }
  const quotation = text.slice(span.start, span.end)
  const lead = maskQuotations(before)
  const isLed = lead.includes('“') || (lead.match(/\p{L}+/gu) ?? []).some(isUttering)
  const after = text.slice(span.end, span.end + 40)
  if (isLed) {
    return cueBefore(lead, quotation, after, ordinary)
  }
  const isOpen = isTerm(lead, quotation, after, false) || notOwn.test(lead) || !isClause(lead)
  const cue = isOpen ? undefined : cueAfter(text, span, ordinary)
  return cue === undefined || isUnlisted(cue.by) ? undefined : cue
}

/** "The dam is a": a participle that opens a sentence describes its subject. */
function isClause(lead: string): boolean {
  return (
    /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|must|do|does|did)\b|\p{Ll}{2}ed\b/u.test(
      lead,
    ) && !/^(?:\p{Lu}\p{Ll}+ed|Known|To|Chants|Cries)\s/u.test(lead)
  )
}

function isUnlisted(by: Cue['by']): boolean {
  return typeof by !== 'string' && by.kind === 'somebody' && !by.name.split(' ').some(isOnePerson)
}

/** Words inside quotation marks are somebody else's: they do not say who speaks. */
function maskQuotations(text: string): string {
  return text.replace(/[“"«][^“”"«»]*[”"»]/gu, (quoted) => `“${' '.repeat(Math.max(0, quoted.length - 2))}”`)
}

/** The quotation before, with the words beside it. */
interface Earlier {
  readonly cue: Cue
  readonly said: Said
}

function continued(
  text: string,
  before: QuotedSpan | undefined,
  span: QuotedSpan,
  earlier: Earlier | undefined,
  { ordinary }: Reading,
): Said | undefined {
  return before !== undefined && earlier !== undefined && isContinued(text, before, span, earlier.cue, ordinary)
    ? earlier.said
    : undefined
}

/** A quotation that opens a paragraph goes on with the one that the paragraph before left open. */
function resumed({ start }: QuotedSpan, paragraph: number, { open }: Reading): Said | undefined {
  return start === 0 && open?.paragraph === paragraph - 1 ? { speaker: open.speaker, cue: open.cue } : undefined
}
