/** Opens font files once and shapes words with them. */

import type { Font } from 'fontkit'
import { create } from 'fontkit'
import type { ScriptFont } from '../fonts.ts'
import { shapeComplex } from './shape-complex.ts'

/** One glyph of a shaped word. Lengths in thousandths of the font size. */
export interface ShapedGlyph {
  /** Index in the font file. */
  readonly id: number
  /** The characters that it stands for. */
  readonly text: string
  /** From the font's metrics. */
  readonly width: number
  /** How far the next glyph stands, after kerning. */
  readonly advance: number
  readonly xOffset: number
  readonly yOffset: number
}

/** A word as glyphs. */
export interface ShapedWord {
  readonly text: string
  readonly glyphs: readonly ShapedGlyph[]
  /** Sum of the advances. */
  readonly width: number
  /** Whether the glyphs' texts, joined in reading order, are the text: false needs /ActualText. */
  readonly isExact: boolean
}

/** A font file that was opened, with the words that it has shaped. */
export interface OpenFont {
  readonly font: Font
  readonly bytes: Uint8Array
  /** Set this much larger than the size of the text. */
  readonly scale: number
  /** Whether HarfBuzz has to shape its letters. */
  readonly isComplex: boolean
  readonly words: Map<string, ShapedWord>
  readonly covered: Map<string, boolean>
}

/** Words kept for each font in each worker, at about 1 KB a word: those of about a hundred articles. */
const maxWords = 4_000

/** Not drawn by any font: joiners, direction marks, soft hyphens, variation selectors. */
const ignorable = /\p{Default_Ignorable_Code_Point}/gu

const latin = { scale: 1, isComplex: false }

const opened = new WeakMap<Uint8Array, OpenFont>()

/** Opens a TrueType file; the same bytes give the same font. */
export function openFont(bytes: Uint8Array, script: Pick<ScriptFont, 'scale' | 'isComplex'> = latin): OpenFont {
  const known = opened.get(bytes)
  if (known !== undefined) {
    return known
  }
  // fontkit reads any Uint8Array; its types ask for a Buffer.
  const font = create(bytes as Buffer)
  if (!('layout' in font)) {
    throw new TypeError('a font collection cannot be embedded')
  }
  const { scale, isComplex } = script
  const open = { font, bytes, scale, isComplex, words: new Map(), covered: new Map() }
  opened.set(bytes, open)
  return open
}

/** Whether the font can draw a character. Private-use characters have no agreed look, so no font covers them. */
export function covers({ font, covered }: OpenFont, character: string): boolean {
  const known = covered.get(character)
  if (known !== undefined) {
    return known
  }
  const isCovered = !/\p{Co}/u.test(character) && font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
  covered.set(character, isCovered)
  return isCovered
}

/** The glyphs of a word, from left to right. */
export function shape(open: OpenFont, text: string, isRightToLeft = false): ShapedWord {
  const key = isRightToLeft ? `\u{200F}${text}` : text
  const known = open.words.get(key)
  if (known !== undefined) {
    return known
  }
  const glyphs =
    isRightToLeft || open.isComplex ? shapeComplex(open.bytes, text, isRightToLeft) : shapeSimple(open.font, text)
  const width = glyphs.reduce((sum, { advance }) => sum + advance, 0)
  const texts = glyphs.map((glyph) => glyph.text)
  const isExact = (isRightToLeft ? texts.reverse() : texts).join('') === text
  const word = { text, glyphs, width, isExact }
  if (open.words.size >= maxWords) {
    open.words.clear()
  }
  open.words.set(key, word)
  return word
}

function shapeSimple(font: Font, text: string): readonly ShapedGlyph[] {
  forgetGlyphs(font)
  const { glyphs, positions } = font.layout(text.replace(ignorable, ''))
  const scale = 1000 / font.unitsPerEm
  return glyphs.map((glyph, index): ShapedGlyph => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    return {
      id: glyph.id,
      text: String.fromCodePoint(...glyph.codePoints),
      width: glyph.advanceWidth * scale,
      advance: xAdvance * scale,
      xOffset: xOffset * scale,
      yOffset: yOffset * scale,
    }
  })
}

/**
 * fontkit keeps each glyph with the characters of the text that first used it, so a space would become the no-break
 * space of an earlier document. Forgotten before each word, glyphs carry this word's characters.
 */
function forgetGlyphs(font: Font): void {
  Object.assign(font, { _glyphs: {} })
}
