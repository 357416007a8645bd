/** Writes lines of glyphs as text operators (ISO 32000-1, 9.4). */

import type { Look } from './box.ts'
import type { Piece } from './break-lines.ts'
import type { EmbeddedFonts } from './embedded-fonts.ts'
import type { ShapedWord } from './open-font.ts'

/** A text object with all pieces, from `x` on the baseline `y`, in points from the lower left corner of the page. */
export function textObject(pieces: readonly Piece[], x: number, y: number, fonts: EmbeddedFonts): string {
  const commands = [`BT 1 0 0 1 ${number(x)} ${number(y)} Tm`]
  let look: Look | undefined
  let size = 0
  let name = ''
  let array: string[] = []
  const flush = () => {
    if (array.length > 0) {
      commands.push(`[${array.join('')}] TJ`)
    }
    array = []
  }
  for (const { span, font, word } of pieces) {
    const fontName = fonts.use(font)
    if (fontName !== name || span.look !== look) {
      flush()
      size = span.look.size * font.scale
      commands.push(`/${fontName} ${number(size)} Tf ${colourOperator(span.look.colour, 'rg')}`)
      look = span.look
      name = fontName
    }
    const codes = word.glyphs.map((glyph) => fonts.code(font, glyph))
    if (word.isExact && word.glyphs.every(({ text, yOffset }) => text !== '' && yOffset === 0)) {
      array.push(showGlyphs(word, codes))
    } else {
      flush()
      commands.push(...showWithText(word, codes, size))
    }
  }
  flush()
  return [...commands, 'ET'].join('\n')
}

/** A colour RRGGBB for filling (`rg`) or stroking (`RG`). */
export function colourOperator(colour: string, operator: 'rg' | 'RG'): string {
  const parts = [0, 2, 4].map((at) => number(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  return `${parts.join(' ')} ${operator}`
}

/** A number as a content stream has it: at most three decimals, never an exponent. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

/** Text that no glyph stands for stays with its word, so that a copy has it too. */
function showWithText(word: ShapedWord, codes: readonly string[], size: number): readonly string[] {
  if (word.glyphs.length === 0) {
    return []
  }
  const shown = word.glyphs.map((glyph, index) => {
    const array = showGlyphs({ ...word, glyphs: [glyph] }, codes.slice(index, index + 1))
    return `${number((glyph.yOffset * size) / 1000)} Ts [${array}] TJ`
  })
  return [...(word.isExact ? groups(word.glyphs, shown) : actualText(word.text, shown)), '0 Ts']
}

/** A glyph without a character of its own, such as the second half of a vowel, shares that of its neighbour. */
function groups(glyphs: ShapedWord['glyphs'], shown: readonly string[]): readonly string[] {
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

/** The inside of a TJ array: codes, and the distances that kerning and offsets ask for. */
function showGlyphs({ glyphs }: ShapedWord, codes: readonly string[]): string {
  let array = ''
  let open = ''
  const move = (distance: number) => {
    if (Math.abs(distance) >= 0.0005) {
      array += `${open === '' ? '' : `<${open}>`}${number(-distance)} `
      open = ''
    }
  }
  for (const [index, { advance, width, xOffset }] of glyphs.entries()) {
    move(xOffset)
    open += codes[index] ?? ''
    move(advance - width - xOffset)
  }
  return open === '' ? array : `${array}<${open}>`
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('')
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}
