/** Says who spoke each quotation, only where the text itself says so; every other quotation has no speaker. */

import type { Block } from '../../pipeline/document/document.ts'
import {
  bodyMeant,
  identified,
  type Naming,
  newReading,
  personMeant,
  type Reading,
  readPronoun,
  readUnknown,
  remember,
} from './antecedent.ts'
import { verbBehind } from './clause.ts'
import { type Cue, isUttering } from './cue.ts'
import { cueAfter } from './cue-after.ts'
import { cueBefore } from './cue-before.ts'
import type { Actor } from './noun-phrase.ts'
import { type QuotedSpan, quotedSpans } from './quoted-spans.ts'
import { type Span, sentencesOf } from './sentences.ts'
import { namedAtEnd, subjectOf } from './subject.ts'
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
  let earlier: Cue | undefined
  const sentences = sentencesOf(text)
  for (const [index, span] of spans.entries()) {
    from = readSubjects(text, sentences, from, span.start, paragraph, reading)
    const sentence = sentences.find(({ end }) => end > span.start)
    const before = text.slice(sentence?.start ?? 0, span.start)
    const cue = span.closed ? cueBeside(text, before, span, reading) : undefined
    const said =
      cue === undefined
        ? (continued(text, spans[index - 1], found.at(-1), span, earlier) ?? resumed(span, paragraph, reading))
        : resolved(cue, paragraph, reading, text.slice(span.start, span.end))
    earlier = cue
    found.push({ block: id, start: span.start, end: span.end, ...said })
    reading.open = span.closed || said === undefined ? undefined : { ...said, paragraph }
  }
  readSubjects(text, sentences, from, text.length, paragraph, reading)
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
  return isTerm(lead, quotation, after, false) ? undefined : cueAfter(text, span, ordinary)
}

/** Words inside quotation marks are somebody else's: they do not say who speaks. */
function maskQuotations(text: string): string {
  return text.replace(/[“"«][^“”"«»]*[”"»]/gu, (quoted) => `“${' '.repeat(Math.max(0, quoted.length - 2))}”`)
}

/** Takes in the subjects of the sentences that begin between the offsets; gives where to go on. */
function readSubjects(
  text: string,
  sentences: readonly Span[],
  from: number,
  to: number,
  paragraph: number,
  reading: Reading,
): number {
  for (const { start, end } of sentences) {
    if (start < from || start >= to || /^["“«]/u.test(text.charAt(start))) {
      continue
    }
    readSubject(text.slice(start, end), paragraph, reading)
  }
  return Math.max(from, to)
}

function readSubject(sentence: string, paragraph: number, reading: Reading): void {
  const first = subjectOf(sentence, reading.ordinary)
  const spoke = verbBehind(sentence.slice(first.end)) !== undefined
  const source = spoke ? first : namedAtEnd(sentence, reading.ordinary)
  const isAtEnd = !spoke && source.kind !== 'none'
  const subject = isAtEnd ? source : first
  if (subject.kind === 'actor' && subject.actor.kind !== 'group') {
    remember(identified(subject.actor, reading), paragraph, reading, spoke || isAtEnd)
  } else if (subject.kind === 'unknown' || subject.kind === 'actor') {
    readUnknown(sentence, reading)
  } else if (subject.kind === 'he' || subject.kind === 'she') {
    readPronoun(subject.kind, paragraph, reading, spoke || isAtEnd)
  }
}

interface Said {
  readonly speaker: Actor
  readonly cue: string
}

function resolved(cue: Cue, paragraph: number, reading: Reading, quotation: string): Said | undefined {
  const { by, words } = cue
  const speaker = meant(cue, paragraph, reading, quotation)
  if (speaker === undefined) {
    return undefined
  }
  remember(speaker, paragraph, reading, true, by === 'he' || by === 'she' ? by : undefined)
  return { speaker, cue: words }
}

function meant({ by, words }: Cue, paragraph: number, reading: Reading, quotation: string): Actor | undefined {
  if (typeof by !== 'string') {
    return identified(by, reading)
  }
  // Whoever replies is not the one who spoke before.
  if (/\b(?:replied|answered|retorted|responded)\b/u.test(words)) {
    return undefined
  }
  return by === 'it' ? bodyMeant(paragraph, reading) : personMeant(by, paragraph, reading, quotation)
}

/** A quotation that opens a paragraph goes on with the one that the paragraph before left open. */
function resumed({ start }: QuotedSpan, paragraph: number, { open }: Reading): Said | undefined {
  return start === 0 && open?.paragraph === paragraph - 1 ? { speaker: open.speaker, cue: open.cue } : undefined
}

/** “…,” she said. “…”: the second part belongs to the same speaker when nothing but the words of the cue stands between. */
function continued(
  text: string,
  before: QuotedSpan | undefined,
  earlier: Quotation | undefined,
  span: QuotedSpan,
  cue: Cue | undefined,
): Said | undefined {
  const isAnswered = cue?.behind !== true || /\basks?(?:ed)?\b/u.test(cue.words)
  if (before === undefined || earlier?.speaker === undefined || earlier.cue === undefined || isAnswered) {
    return undefined
  }
  const between = text.slice(before.end, span.start)
  const after = text.slice(span.end, span.end + 40).trim()
  const isOneSentence = sentencesOf(between.trim()).length === 1 && /[.,:]\s$/u.test(between)
  const isWhole = /[.!?…]['’]?["”»]$/u.test(text.slice(span.start, span.end)) || after === ''
  return isOneSentence && isWhole ? { speaker: earlier.speaker, cue: earlier.cue } : undefined
}
