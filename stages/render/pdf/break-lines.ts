/** Breaks spans into lines no wider than a measure, at the places that Unicode's line breaking allows. */

import LineBreaker from 'linebreak'
import type { Span } from './box.ts'
import type { FontSet } from './font-set.ts'
import type { OpenFont, ShapedWord } from './open-font.ts'
import { shape } from './open-font.ts'

/** A shaped word with its look. */
export interface Piece {
  readonly span: Span
  readonly font: OpenFont
  readonly word: ShapedWord
  /** Points. */
  readonly width: number
}

/** Pieces from left to right. `width` leaves out the white space at the end. Points. */
export interface Line {
  readonly pieces: readonly Piece[]
  readonly width: number
}

/** What must stay on one line; `ink` is its width without the white space at the end. */
interface Unit {
  readonly pieces: readonly Piece[]
  readonly width: number
  readonly ink: number
}

/** A word of more characters is cut wherever it must be: no real word is longer, and shaping stays quick. */
const maxWord = 200

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The lines of the spans, set one after another; none when there is no text. */
export function breakLines(spans: readonly Span[], fonts: FontSet, measure: number): readonly Line[] {
  const lines: Line[] = []
  let pieces: Piece[] = []
  let width = 0
  let ink = 0
  for (const unit of cutLongUnits(units(spans, fonts), measure)) {
    if (pieces.length > 0 && width + unit.ink > measure) {
      lines.push({ pieces, width: ink })
      pieces = []
      width = 0
    }
    append(pieces, unit.pieces)
    ink = width + unit.ink
    width += unit.width
  }
  return pieces.length === 0 ? lines : [...lines, { pieces, width: ink }]
}

/** Width of the longest stretch that stays on one line. Points. */
export function narrowestMeasure(spans: readonly Span[], fonts: FontSet): number {
  let widest = 0
  for (const { ink } of units(spans, fonts)) {
    widest = Math.max(widest, ink)
  }
  return widest
}

/** The units between two places where a line may break. */
function* units(spans: readonly Span[], fonts: FontSet): Generator<Unit> {
  const runs = spans.flatMap((span) => fonts.runs(span).map((run) => ({ ...run, span })))
  const breaks = breakPositions(runs.map(({ text }) => text).join(''))
  let pieces: Piece[] = []
  let start = 0
  let next = 0
  for (const run of runs) {
    const end = start + run.text.length
    for (let from = start; from < end; ) {
      const position = breaks[next] ?? end
      const to = Math.min(position, end)
      append(pieces, wordPieces(run.span, run.font, run.text.slice(from - start, to - start)))
      if (to === position) {
        yield unitOf(pieces)
        pieces = []
        next += 1
      }
      from = to
    }
    start = end
  }
  if (pieces.length > 0) {
    yield unitOf(pieces)
  }
}

function breakPositions(text: string): readonly number[] {
  const breaker = new LineBreaker(text)
  const positions: number[] = []
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (!text.startsWith('://', next.position - 3)) {
      positions.push(next.position)
    }
  }
  return positions
}

/** A word and the white space after it, shaped apart, so that the same word is shaped once wherever it stands. */
function wordPieces(span: Span, font: OpenFont, text: string): readonly Piece[] {
  const word = text.trimEnd()
  const parts = [...chunks(word), ...chunks(text.slice(word.length))]
  return parts.map((part) => {
    const shaped = shape(font, part)
    return { span, font, word: shaped, width: (shaped.width * span.look.size) / 1000 }
  })
}

/** Invisible characters end a chunk: programs that copy a page repeat glyphs around them otherwise. */
function chunks(text: string): readonly string[] {
  if (text.length > maxWord) {
    return [...graphemes.segment(text)].map(({ segment }) => segment)
  }
  return text.match(/\P{Default_Ignorable_Code_Point}*\p{Default_Ignorable_Code_Point}+|.+/gsu) ?? []
}

function unitOf(pieces: readonly Piece[]): Unit {
  const last = pieces.findLastIndex(({ word }) => word.text.trim() !== '')
  return { pieces, width: sum(pieces), ink: sum(pieces.slice(0, last + 1)) }
}

/** A unit that is wider than a line is cut between characters. */
function* cutLongUnits(all: Iterable<Unit>, measure: number): Generator<Unit> {
  for (const unit of all) {
    if (unit.ink <= measure) {
      yield unit
      continue
    }
    for (const { span, font, word } of unit.pieces) {
      for (const { segment } of graphemes.segment(word.text)) {
        yield unitOf(wordPieces(span, font, segment))
      }
    }
  }
}

/** `push(...more)` would overflow the stack with the characters of a very long word. */
function append(pieces: Piece[], more: readonly Piece[]): void {
  for (const piece of more) {
    pieces.push(piece)
  }
}

function sum(pieces: readonly Piece[]): number {
  return pieces.reduce((total, { width }) => total + width, 0)
}
