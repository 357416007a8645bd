/** Shapes words whose letters stand side by side, with fontkit. */

import type { Font } from 'fontkit'
import type { ShapedGlyph } from './shaped-word.ts'

/** Not drawn by any font: joiners, direction marks, soft hyphens, variation selectors. */
const ignorable = /\p{Default_Ignorable_Code_Point}/gu

/** The glyphs of a word. */
export function shapeSimple(font: Font, text: string): readonly ShapedGlyph[] {
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
