/** Cuts a text into sentences by rules that keep abbreviations, initials and quotations whole. */

import { quotedSpans } from './quotations/quoted-spans.ts'

/** UTF-16 offsets of a sentence, without the white space around it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Abbreviations that a name or number follows: no sentence ends in them. */
const beforeNames = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Rev Hon Rep Reps Sen Sens Gov Lt Gen Col Maj Capt Cmdr Adm Sgt Cpl Pvt Supt Insp Amb Pres ' +
    'Sec Messrs Mme Mlle Fr Ven Rt Brig Det Atty Ir Engr Sdn No Nos Vol Fig Art pp v vs cf e.g i.e al ca approx Mt Ft'
  ).split(' '),
)

/** Abbreviations that may stand inside a sentence or at its end. */
const insideOrAtEnd = new Set(
  (
    'St Ave Blvd Rd Inc Co Corp Ltd Bhd Bros Jr Sr etc Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu ' +
    'Fri Sat Sun est dept Dept Univ a.m p.m Ph.D M.D B.A M.A NW NE SW SE D.C'
  ).split(' '),
)

/** Words that begin a sentence and hardly ever a name: after an abbreviation they show that a sentence has ended. */
const starters = new Set(
  (
    'The A An This That These Those It He She They We You I His Her Their Its Our In On At As If But And Or So Yet For ' +
    'From With Without While When Where Who What Why How After Before Since Until Although Though Because However ' +
    'Meanwhile According Under Over About Some Many Most Several Both Each Every No Not One Two Three There Here ' +
    'Then Now Also To By Of During Despite Among Last Earlier Later Only Officials Police Authorities Asked Nobody Nothing None Everyone Everybody Residents'
  ).split(' '),
)

const terminal = /[.!?…。！？]/g
const ends = new Set('.!?…。！？')
const fullWidth = new Set('。！？')
const closers = new Set('"”’»)]）」』】')
const opener = /["“‘«([（「『【]/u
const beginning = /^["“‘«([（「『【]*[\p{Lu}\p{Lt}\p{N}\p{Lo}]/u
const spokenOn = /^\p{Lu}\S{0,40}(?: \S{1,40}){0,3}? (?:said|says|asked|told|added|wrote|replied|shouted)\b/u
/** No abbreviation with points is longer. */
const maximumAbbreviation = 12
/** As much of the next sentence as shows how it begins. */
const lookAhead = 200

/** The sentences in order; together with the white space between them they are the text. */
export function sentencesOf(text: string): Span[] {
  const quotations = quotedSpans(text).filter(({ closed }) => closed)
  const spans: Span[] = []
  let start = skipSpace(text, 0)
  /** What lies before it has been read. */
  let next = start
  let quotation = 0
  for (const { index } of text.matchAll(terminal)) {
    let quoted = quotations[quotation]
    // The mark before the closing one may end the sentence that the quotation stands in.
    while (quoted !== undefined && (quoted.start < next || quoted.end - 2 < index)) {
      quotation += 1
      quoted = quotations[quotation]
    }
    const isInside = quoted !== undefined && quoted.start <= index && index < quoted.end - 2
    if (index < next || isInside) {
      continue
    }
    next = endOfClosers(text, index + 1)
    if (isEnd(text, start, index, next)) {
      spans.push({ start, end: next })
      start = skipSpace(text, next)
    }
  }
  const last = text.trimEnd().length
  return start < last ? [...spans, { start, end: last }] : spans
}

/** The terminal at `index` with its closing marks up to `close` ends a sentence. */
function isEnd(text: string, start: number, index: number, close: number): boolean {
  if (close >= text.length) {
    return true
  }
  const mark = text.charAt(index)
  if (fullWidth.has(mark)) {
    return true
  }
  const next = skipSpace(text, close)
  const ahead = text.slice(next, next + lookAhead)
  if (next === close || !beginning.test(ahead)) {
    return false
  }
  if (mark !== '.') {
    return !(close > index + 1 && spokenOn.test(ahead))
  }
  return close > index + 1 || !isAbbreviation(text, start, index, ahead)
}

/** Whether the full stop at `index` belongs to an abbreviation, an initial or the number of a list item. */
function isAbbreviation(text: string, start: number, index: number, ahead: string): boolean {
  const before = text.slice(Math.max(start, index - maximumAbbreviation), index)
  const word = before.slice(lastBreak(before) + 1)
  if (beforeNames.has(word)) {
    return true
  }
  if (/^\d{1,3}$/u.test(word) && index - word.length === start) {
    return true
  }
  if (/^\p{Lu}$/u.test(word)) {
    return !starters.has(firstWord(ahead))
  }
  const hasPoints = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}(?:[’']s?)?$/u.test(word)
  return (hasPoints || insideOrAtEnd.has(word)) && !opener.test(ahead.charAt(0)) && !starters.has(firstWord(ahead))
}

function lastBreak(text: string): number {
  let index = text.length - 1
  while (index >= 0 && !/[\s("“‘[（—–/]/u.test(text.charAt(index))) {
    index -= 1
  }
  return index
}

function firstWord(text: string): string {
  return /^[\p{L}’']{1,20}/u.exec(text)?.[0] ?? ''
}

function endOfClosers(text: string, from: number): number {
  let index = from
  while (index < text.length && (closers.has(text.charAt(index)) || ends.has(text.charAt(index)))) {
    index += 1
  }
  return index
}

function skipSpace(text: string, from: number): number {
  let index = from
  while (index < text.length && /\s/u.test(text.charAt(index))) {
    index += 1
  }
  return index
}
