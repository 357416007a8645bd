/** Finds all figures of an English text, in order: in digits and in words, ages, shares, and those in one word with their noun. */

import { agesIn } from './ages.ts'
import { compoundFiguresIn } from './compound-figures.ts'
import { type FigureSpan, figuresIn } from './figures.ts'
import { fractionsIn } from './fractions.ts'
import { wordedFiguresIn } from './worded-figures.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** No two overlap, and none overlaps `taken`, which holds the dates. */
export function statedFiguresIn(text: string, taken: readonly Span[]): FigureSpan[] {
  const special = apart(taken, [...agesIn(text), ...fractionsIn(text), ...compoundFiguresIn(text)])
  const known = [...taken, ...special].toSorted((one, other) => one.start - other.start)
  const plain = [...figuresIn(text, known), ...apart(known, wordedFiguresIn(text))]
  return [...special, ...plain].toSorted((one, other) => one.start - other.start)
}

function apart(taken: readonly Span[], figures: readonly FigureSpan[]): FigureSpan[] {
  const kept: FigureSpan[] = []
  for (const figure of figures) {
    if (![...taken, ...kept].some(({ start, end }) => start < figure.end && figure.start < end)) {
      kept.push(figure)
    }
  }
  return kept
}
