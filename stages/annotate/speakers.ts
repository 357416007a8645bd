/** Says who spoke each quotation, only where the text itself says so; every other quotation has no speaker. */

import type { Block } from '../../pipeline/document/document.ts'
import { fullName, newReading, personMeant, type Reading, readPronoun, remember } from './antecedent.ts'
import { type Cue, cueAfter, cueBefore } from './cue.ts'
import type { Actor } from './noun-phrase.ts'
import { type QuotedSpan, quotedSpans } from './quoted-spans.ts'
import { type Span, sentencesOf } from './sentences.ts'
import { namedAtEnd, subjectOf } from './subject.ts'

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

/** `fullest` gives the longest form of a name that the text has. Outside of English no speaker is read. */
export function quotationsOf(
  blocks: readonly Block[],
  ordinary: ReadonlySet<string>,
  fullest: (name: string) => string,
  english = true,
): Quotation[] {
  const reading = newReading(ordinary, fullest)
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
  const sentences = sentencesOf(text)
  for (const [index, span] of spans.entries()) {
    from = readSubjects(text, sentences, from, span.start, paragraph, reading)
    const sentence = sentences.find(({ end }) => end > span.start)
    const before = text.slice(sentence?.start ?? 0, span.start)
    const cue = span.closed ? cueBeside(text, before, span, reading) : undefined
    const said =
      cue === undefined
        ? (continued(text, spans[index - 1], found.at(-1), span) ?? resumed(span, paragraph, reading))
        : resolved(cue, paragraph, reading)
    found.push({ block: id, start: span.start, end: span.end, ...said })
    reading.open = span.closed || said === undefined ? undefined : { ...said, paragraph }
  }
  readSubjects(text, sentences, from, text.length, paragraph, reading)
  return found
}

/** A quotation that begins a sentence is followed by its cue, any other is led up to. */
function cueBeside(text: string, before: string, span: QuotedSpan, { ordinary }: Reading): Cue | undefined {
  if (before.length > maximumLead) {
    return undefined
  }
  return /^(?:But |And |Yet )?$/u.test(before)
    ? cueAfter(text, span, ordinary)
    : cueBefore(maskQuotations(before), text.slice(span.start, span.end), ordinary)
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
    const sentence = text.slice(start, end)
    const source = namedAtEnd(sentence, reading.ordinary)
    const subject = source.kind === 'none' ? subjectOf(sentence, reading.ordinary) : source
    if (subject.kind === 'actor' && subject.actor.kind !== 'body') {
      remember({ ...subject.actor, name: fullName(subject.actor, reading) }, paragraph, reading)
    } else if (subject.kind === 'unknown') {
      reading.antecedent = undefined
    } else if (subject.kind === 'he' || subject.kind === 'she') {
      readPronoun(subject.kind, paragraph, reading)
    }
  }
  return Math.max(from, to)
}

interface Said {
  readonly speaker: Actor
  readonly cue: string
}

function resolved({ by, words }: Cue, paragraph: number, reading: Reading): Said | undefined {
  const isPronoun = by === 'he' || by === 'she'
  const speaker = isPronoun ? personMeant(by, paragraph, reading) : { ...by, name: fullName(by, reading) }
  if (speaker === undefined) {
    return undefined
  }
  remember(speaker, paragraph, reading, isPronoun ? by : undefined)
  return { speaker, cue: words }
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
): Said | undefined {
  if (before === undefined || earlier?.speaker === undefined || earlier.cue === undefined) {
    return undefined
  }
  const between = text.slice(before.end, span.start)
  const after = text.slice(span.end, span.end + 40).trim()
  const isOneSentence = sentencesOf(between.trim()).length === 1 && /[.,:]\s$/u.test(between)
  const isWhole = /[.!?…]["”»]$/u.test(text.slice(span.start, span.end)) || after === ''
  return isOneSentence && isWhole ? { speaker: earlier.speaker, cue: earlier.cue } : undefined
}
