/** Breaks spans into lines no wider than a measure, at the places that Unicode's line breaking allows. */

import type { Direction } from '../direction.ts'
import type { Span } from './box.ts'
import { breakPositions } from './break-positions.ts'
import type { FontSet } from './font-set.ts'
import type { OpenFont } from './open-font.ts'
import { shape, type Way } from './shape.ts'
import type { ShapedWord } from './shaped-word.ts'
import { levelsOf, visualOrder } from './visual-order.ts'

/** A shaped word with its look. */
export interface Piece {
  readonly span: Span
  readonly font: OpenFont
  readonly word: ShapedWord
  /** Points. */
  readonly width: number
  /** The width without the white space at the end; none of a piece that is nothing else. Points. */
  readonly ink: number
  /** Embedding level (UAX #9): odd runs from right to left. None where all runs from left to right. */
  readonly level: number | undefined
}

/** Pieces in reading order. `width` leaves out the white space at the end. Points. */
export interface Line {
  readonly pieces: readonly Piece[]
  readonly width: number
  /** Left edge of each piece, from that of the line; without it, each stands right of the one before. */
  readonly lefts?: readonly number[]
}

/** What must stay on one line; `ink` is its width without the white space at the end. */
interface Unit {
  readonly pieces: readonly Piece[]
  readonly width: number
  readonly ink: number
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The lines of the spans, set one after another; none when there is no text. */
export function breakLines(
  spans: readonly Span[],
  fonts: FontSet,
  measure: number,
  direction: Direction = 'left-to-right',
): readonly Line[] {
  const lines: Line[] = []
  let pieces: Piece[] = []
  let width = 0
  let ink = 0
  for (const unit of cutLongUnits(units(spans, fonts, direction), measure)) {
    if (pieces.length > 0 && width + unit.ink > measure) {
      lines.push(lineOf(pieces, ink, direction))
      pieces = []
      width = 0
    }
    append(pieces, unit.pieces)
    ink = width + unit.ink
    width += unit.width
  }
  return pieces.length === 0 ? lines : [...lines, lineOf(pieces, ink, direction)]
}

/** White space at the end of a line stands outside of it, on whichever side that is (UAX #9, L1). */
function lineOf(pieces: readonly Piece[], width: number, direction: Direction): Line {
  if (pieces.every(({ level = 0 }) => level === 0)) {
    return { pieces, width }
  }
  const base = direction === 'right-to-left' ? 1 : 0
  const end = pieces.findLastIndex(({ word }) => word.text.trim() !== '')
  const levels = pieces.map(({ level = 0 }, index) => (index > end ? base : level))
  const lefts: number[] = []
  let left = base === 1 ? width - sum(pieces) : 0
  for (const index of visualOrder(levels)) {
    lefts[index] = left
    left += pieces[index]?.width ?? 0
  }
  return { pieces, width, lefts }
}

/** Width of the longest stretch that stays on one line. Points. */
export function narrowestMeasure(spans: readonly Span[], fonts: FontSet): number {
  let widest = 0
  for (const { ink } of units(spans, fonts, 'left-to-right')) {
    widest = Math.max(widest, ink)
  }
  return widest
}

/** The units between two places where a line may break. */
function* units(spans: readonly Span[], fonts: FontSet, direction: Direction): Generator<Unit> {
  const runs = spans.flatMap((span) => fonts.runs(span).map((run) => ({ ...run, span })))
  const text = runs.map((run) => run.text).join('')
  const breaks = breakPositions(text)
  const levels = levelsOf(text, direction)
  let pieces: Piece[] = []
  let start = 0
  let next = 0
  for (const run of runs) {
    const end = start + run.text.length
    for (let from = start; from < end; ) {
      const position = breaks[next] ?? end
      const to = endOfLevel(levels, from, Math.min(position, end))
      addPieces(pieces, run.span, run.font, run.text.slice(from - start, to - start), levels?.[from])
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

/** Where the level changes between two places in the text, else the second of them. */
function endOfLevel(levels: Uint8Array | undefined, from: number, to: number): number {
  let end = from + 1
  while (levels !== undefined && end < to && levels[end] === levels[from]) {
    end += 1
  }
  return levels === undefined ? to : end
}

/** Where nothing runs from right to left, words stand `alone`. */
function wayOf(level: number | undefined): Way {
  return level === undefined ? 'alone' : level % 2 === 1 ? 'right-to-left' : 'left-to-right'
}

/** Adds the words of a text. */
function addPieces(pieces: Piece[], span: Span, font: OpenFont, text: string, level: number | undefined): void {
  const scale = (span.look.size * font.scale) / 1000
  for (const word of shape(font, text, wayOf(level))) {
    pieces.push({ span, font, word, width: word.width * scale, ink: word.ink * scale, level })
  }
}

function unitOf(pieces: readonly Piece[]): Unit {
  let width = 0
  let ink = 0
  for (const piece of pieces) {
    ink = piece.ink === 0 ? ink : width + piece.ink
    width += piece.width
  }
  return { pieces, width, ink }
}

/** A unit that is wider than a line is cut between characters. */
function* cutLongUnits(all: Iterable<Unit>, measure: number): Generator<Unit> {
  for (const unit of all) {
    if (unit.ink <= measure) {
      yield unit
      continue
    }
    for (const { span, font, word, level } of unit.pieces) {
      for (const { segment } of graphemes.segment(word.text)) {
        const pieces: Piece[] = []
        addPieces(pieces, span, font, segment, level)
        yield unitOf(pieces)
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
