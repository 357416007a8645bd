/** Writes lines of glyphs as text operators (ISO 32000-1, 9.4). */

import type { Look } from './box.ts'
import type { Piece } from './break-lines.ts'
import type { EmbeddedFonts } from './embedded-fonts.ts'
import type { GlyphCodes } from './glyph-codes.ts'
import type { OpenFont } from './open-font.ts'
import type { PageCanvas } from './page-canvas.ts'
import { isPlain, type ShapedGlyph, type ShapedWord } from './shaped-word.ts'
import { number, showGlyphs } from './show-glyphs.ts'
import { utf16 } from './unicode-map.ts'

/** Where text is drawn, and with what. */
export interface TextPlace {
  readonly canvas: PageCanvas
  readonly fonts: EmbeddedFonts
}

/** A text object with all pieces, from `x` on the baseline `y`, in points from the lower left corner of the page. */
export function textObject(pieces: readonly Piece[], x: number, y: number, { canvas, fonts }: TextPlace): string {
  let content = `BT ${number(x)} ${number(y)} Td\n`
  let look: Look | undefined
  let font: OpenFont | undefined
  let array = ''
  const flush = () => {
    content += array === '' ? '' : `[${array}] TJ\n`
    array = ''
  }
  for (const piece of pieces) {
    if (piece.font !== font || piece.span.look !== look) {
      flush()
      font = piece.font
      look = piece.span.look
      content += canvas.look(`/${fonts.use(font)} ${number(look.size * font.scale)} Tf`, look.colour)
    }
    const { word } = piece
    const codes = word.shown === undefined ? codesOf(word, fonts.codes(font)) : []
    if (word.shown !== undefined) {
      array += word.shown
    } else if (word.isExact && isPlain(word.glyphs)) {
      array += showGlyphs(word.glyphs, codes)
    } else {
      flush()
      content += showWithText(word, codes, look.size * font.scale)
    }
  }
  flush()
  return `${content}ET`
}

function codesOf({ glyphs }: ShapedWord, codes: GlyphCodes): readonly number[] {
  return glyphs.map((glyph) => codes.code(glyph))
}

/** Text that no glyph stands for stays with its word, so that a copy has it too. */
function showWithText({ text, glyphs, isExact }: ShapedWord, codes: readonly number[], size: number): string {
  if (glyphs.length === 0) {
    return ''
  }
  const shown = glyphs.map((glyph, index) => {
    const array = showGlyphs([glyph], codes.slice(index, index + 1))
    return `${number((glyph.yOffset * size) / 1000)} Ts [${array}] TJ`
  })
  return `${[...(isExact ? groups(glyphs, shown) : actualText(text, shown)), '0 Ts'].join('\n')}\n`
}

/** A glyph without a character of its own, such as the second half of a vowel, shares that of its neighbour. */
function groups(glyphs: readonly ShapedGlyph[], shown: readonly string[]): readonly string[] {
  const operators: string[] = []
  for (let from = 0; from < glyphs.length; ) {
    const next = glyphs.findIndex(({ text }, index) => index > from && text !== '')
    const to = next === -1 ? glyphs.length : next
    const group = shown.slice(from, to)
    const text = glyphs.slice(from, to).map((glyph) => glyph.text)
    operators.push(...(group.length === 1 && text[0] !== '' ? group : actualText(text.join(''), group)))
    from = to
  }
  return operators
}

function actualText(text: string, shown: readonly string[]): readonly string[] {
  return [`/Span <</ActualText <FEFF${utf16(text)}>>> BDC`, ...shown, 'EMC']
}
