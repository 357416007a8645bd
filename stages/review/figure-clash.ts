/** Finds figures that disagree about the same thing: "40 countries" and "the 44 countries". */

import type { Block } from '../../pipeline/document/document.ts'
import type { Finding } from '../../pipeline/document/finding.ts'
import { datesIn } from '../annotate/dates/dates.ts'
import { type FigureSpan, figuresIn } from '../annotate/figures/figures.ts'
import { withRanges } from '../annotate/figures/ranges.ts'
import { type Span, sentencesOf } from '../annotate/sentences.ts'
import { isOtherOccasion, type Occasion, occasionOf } from './occasion.ts'
import { lineOf, pointToCheck } from './point-to-check.ts'

/** The figures of a lead speak of one event; further down the same noun may count something else. */
const leadParagraphs = 4
const minimumSharedWords = 4
/** Two sentences with this share of words in common are one statement twice. */
const sameStatement = 0.8
/** Bounds the comparison of every figure with every other. */
const maximumFigures = 400
/** Of a longer sentence its beginning is compared. */
const maximumSentence = 1000

/** "more than 60", "another 40", "as many as 40", "one of 40": no exact number of all of them. */
const approximate =
  /(?:\b(?:than|least|most|nearly|almost|about|around|some|over|under|roughly|approximately|estimated|to|as|another|other|further|additional|remaining|only|every|each|first|last|all|(?:one|two|three|four|five|some|many|most|half|thirds?|quarters?|several|\d+) of)|[-–])\s$/iu
const wordPattern = /\p{L}{4,}/gu

interface Stated {
  readonly block: Block
  /** Number of the paragraph in the text, from 0; the title has -1. */
  readonly position: number
  readonly words: ReadonlySet<string>
  readonly occasion: Occasion
  readonly text: string
  /** With the one that "other" leaves out. */
  readonly value: number
  readonly counted: string
  readonly others: boolean
}

/** One finding for each noun whose figures clash. */
export function figureClashes(title: Block | undefined, body: readonly Block[]): Finding[] {
  const stated = [...(title === undefined ? [] : statedIn(title, -1)), ...body.flatMap(statedIn)].slice(
    0,
    maximumFigures,
  )
  const found = new Map<string, readonly Stated[]>()
  for (const [index, one] of stated.entries()) {
    for (const other of stated.slice(index + 1)) {
      if (!found.has(one.counted) && clash(one, other) && !isToldApart(stated, one, other)) {
        found.set(one.counted, inLead(stated, one, other))
      }
    }
  }
  return [...found].map(([counted, figures]) => clashFinding(counted, figures))
}

/** The figures of the lead that count the same thing help to see which of the two is the odd one. */
function inLead(stated: readonly Stated[], one: Stated, other: Stated): Stated[] {
  const isRelated = (each: Stated) =>
    each === one ||
    each === other ||
    (each.counted === one.counted &&
      each.position < leadParagraphs &&
      one.position < leadParagraphs &&
      other.position < leadParagraphs)
  return stated.filter(isRelated)
}

/** Where one paragraph has both numbers, the text itself says that they count different things. */
function isToldApart(stated: readonly Stated[], one: Stated, other: Stated): boolean {
  const has = ({ block, counted }: Stated, value: number) =>
    stated.some((each) => each.block.id === block.id && each.counted === counted && each.value === value)
  return has(one, other.value) || has(other, one.value)
}

function statedIn(block: Block, position: number): Stated[] {
  const { text } = block
  const sentences = sentencesOf(text)
  const dates = datesIn(text, undefined)
  return withRanges(text, figuresIn(text, dates), dates)
    .slice(0, maximumFigures)
    .flatMap((figure) => statedFigure(block, position, figure, sentences))
}

function statedFigure(block: Block, position: number, figure: FigureSpan, sentences: readonly Span[]): Stated[] {
  const { text } = block
  const { start, end, value, counted, others, bound } = figure
  if (counted === undefined || bound !== undefined || approximate.test(text.slice(Math.max(0, start - 20), start))) {
    return []
  }
  const { start: from, end: to } = sentences.find((each) => each.end > start) ?? { start: 0, end: 0 }
  const sentence = text.slice(from, Math.min(to, from + maximumSentence))
  const words = new Set(sentence.toLowerCase().match(wordPattern) ?? [])
  const occasion = occasionOf(sentence, start - from, end - from)
  const joined = others
    ? /(\p{Lu}[\p{L}’.-]*(?: \p{Lu}[\p{L}’.-]*){0,2}) and $/u.exec(text.slice(Math.max(0, start - 60), start))?.[0]
    : ''
  if (joined === undefined) {
    return []
  }
  const phrase = `${joined}${text.slice(start, end)}${others ? ' other' : ''} ${counted}`
  const total = value + (others ? 1 : 0)
  return [{ block, position, words, occasion, text: phrase, value: total, counted: counted.toLowerCase(), others }]
}

function clash(one: Stated, other: Stated): boolean {
  const isSame = one.value === other.value || one.block.id === other.block.id
  if (one.counted !== other.counted || isSame || isOtherOccasion(one.occasion, other.occasion)) {
    return false
  }
  const shared = [...one.words].filter((word) => other.words.has(word)).length
  const union = one.words.size + other.words.size - shared
  const isLead = one.position < leadParagraphs && other.position < leadParagraphs
  return (isLead && shared >= minimumSharedWords) || shared / union >= sameStatement
}

function clashFinding(counted: string, figures: readonly Stated[]): Finding {
  const words = figures.map(
    (each) => `“${each.text}” in ${lineOf(each.block)}${each.others ? ` (which makes ${each.value})` : ''}`,
  )
  const said = `The text gives different numbers of ${counted}: ${words.join(', ')}.`
  return pointToCheck({
    code: 'figures-disagree',
    severity: 'warning',
    said,
    blocks: figures.map(({ block }) => block),
    hint: 'Check the number against another source before you use it.',
  })
}
