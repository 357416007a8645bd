/** Finds all figures of an English text, in order: in digits and in words, ages, shares, and those in one word with their noun. */

import { apart } from '../apart.ts'
import { agesIn } from './ages.ts'
import { compoundFiguresIn } from './compound-figures.ts'
import { type FigureSpan, figuresIn } from './figures.ts'
import { fractionsIn } from './fractions.ts'
import { withRanges } from './ranges.ts'
import { wordedFiguresIn } from './worded-figures.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** No two overlap, and none overlaps `taken`, which holds the dates. Ages come first: "31-year-old" is no span of time. */
export function statedFiguresIn(text: string, taken: readonly Span[]): FigureSpan[] {
  let figures: FigureSpan[] = []
  for (const find of [agesIn, fractionsIn, compoundFiguresIn, digitsIn, wordedFiguresIn]) {
    figures = figures.concat(apart([...taken, ...figures], find(text)))
  }
  return withRanges(text, figures, taken)
}

function digitsIn(text: string): FigureSpan[] {
  return figuresIn(text, [])
}
