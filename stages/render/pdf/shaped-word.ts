/** A word as glyphs, ready to be drawn. */

import type { CodedGlyph, GlyphCodes } from './glyph-codes.ts'
import { showGlyphs } from './show-glyphs.ts'

/** One glyph of a shaped word. Lengths in thousandths of the font size. */
export interface ShapedGlyph extends CodedGlyph {
  /** How far the next glyph stands, after kerning. */
  readonly advance: number
  readonly xOffset: number
  readonly yOffset: number
}

/** Glyphs from left to right. Lengths in thousandths of the font size. */
export interface ShapedWord {
  readonly text: string
  readonly glyphs: readonly ShapedGlyph[]
  /** Sum of the advances. */
  readonly width: number
  /** The width without the white space at the end; none of a word that is nothing else. */
  readonly ink: number
  /** Whether the glyphs' texts, joined in reading order, are the text: false needs /ActualText. */
  readonly isExact: boolean
  /** The inside of a TJ array that draws it, where the codes that are the same in every file are enough for that. */
  readonly shown?: string
}

/** Measures a word; `base` are the codes that are the same in every file. */
export function shapedWord(
  text: string,
  glyphs: readonly ShapedGlyph[],
  base: GlyphCodes,
  isRightToLeft = false,
): ShapedWord {
  const texts = glyphs.map((glyph) => glyph.text)
  const isExact = (isRightToLeft ? texts.toReversed() : texts).join('') === text
  const spaces = text.length - text.trimEnd().length
  const width = sum(glyphs)
  const ink = spaces === 0 ? width : sum(glyphs.slice(0, -spaces))
  const codes = glyphs.flatMap((glyph) => base.known(glyph) ?? [])
  const isShown = isExact && codes.length === glyphs.length && isPlain(glyphs)
  return { text, glyphs, width, ink, isExact, ...(isShown && { shown: showGlyphs(glyphs, codes) }) }
}

/** Whether each glyph has a text of its own and stands on the line. */
export function isPlain(glyphs: readonly ShapedGlyph[]): boolean {
  return glyphs.every(({ text, yOffset }) => text !== '' && yOffset === 0)
}

function sum(glyphs: readonly ShapedGlyph[]): number {
  return glyphs.reduce((total, { advance }) => total + advance, 0)
}
