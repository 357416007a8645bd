/** Shapes the words of a text, each once. */

import type { OpenFont } from './open-font.ts'
import { shapeComplex } from './shape-complex.ts'
import { shapeSimple } from './shape-simple.ts'
import { type ShapedWord, shapedWord } from './shaped-word.ts'

/** Where words stand: in text that all runs from left to right, or in text that runs both ways. */
export type Way = 'alone' | 'left-to-right' | 'right-to-left'

const marks: Readonly<Record<Way, string>> = { alone: '', 'left-to-right': '\u{200E}', 'right-to-left': '\u{200F}' }

/** Words kept in each worker, at about 1 KB a word: those of about a hundred articles. */
const maxWords = 4_000

const kept = new Map<OpenFont, Map<string, readonly ShapedWord[]>>()

/** A longer word is shaped character by character: no real word is longer, and shaping stays quick. */
const longestWord = 200

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * The words of a text without a place for a line to break. The white space after a word is part of it where all runs
 * from left to right; elsewhere the end of a line may move it.
 */
export function shape(open: OpenFont, text: string, way: Way = 'alone'): readonly ShapedWord[] {
  const key = marks[way] + text
  const known = kept.get(open)?.get(key)
  if (known !== undefined) {
    return known
  }
  const words = shapeAnew(open, text, way)
  keep(open, key, words)
  return words
}

/** One limit for all fonts together: with one for each, memory would grow for as long as rare fonts fill theirs. */
function keep(open: OpenFont, key: string, words: readonly ShapedWord[]): void {
  const count = kept.values().reduce((sum, { size }) => sum + size, 0)
  if (count >= maxWords) {
    kept.clear()
  }
  kept.set(open, (kept.get(open) ?? new Map()).set(key, words))
}

function shapeAnew(open: OpenFont, text: string, way: Way): readonly ShapedWord[] {
  const word = text.trimEnd()
  const parts = [...chunks(word), ...chunks(text.slice(word.length))]
  const words = parts.map((part) => shapePart(open, part, way === 'right-to-left'))
  const isOne = way === 'alone' && parts.length === 2 && words.every(({ shown }) => shown !== undefined)
  const glyphs = words.flatMap((each) => each.glyphs)
  return isOne ? [shapedWord(text, glyphs, open.base)] : words
}

/** A figure on a key, which is one glyph although an invisible character may stand in it. */
const keycap = /([0-9#*]\uFE0F?\u20E3)/

/** Invisible characters end a chunk: programs that copy a page repeat glyphs around them otherwise. */
function chunks(text: string): readonly string[] {
  if (text.length > longestWord) {
    return [...graphemes.segment(text)].map(({ segment }) => segment)
  }
  const withEnds = /\P{Default_Ignorable_Code_Point}*\p{Default_Ignorable_Code_Point}+|.+/gsu
  return text.split(keycap).flatMap((part) => (keycap.test(part) ? [part] : (part.match(withEnds) ?? [])))
}

function shapePart({ font, bytes, isComplex, base }: OpenFont, text: string, isRightToLeft: boolean): ShapedWord {
  const glyphs = isRightToLeft || isComplex ? shapeComplex(bytes, text, isRightToLeft) : shapeSimple(font, text)
  const [only, ...others] = glyphs
  if (only !== undefined && others.length === 0 && keycap.test(text)) {
    // The glyph stands for all of it: MuPDF copies the neighbours of an invisible character in /ActualText twice.
    return shapedWord(text, [{ ...only, text }], base)
  }
  return shapedWord(text, glyphs, base, isRightToLeft)
}
