/** Opens font files, each once. */

import type { Font } from 'fontkit'
import { create } from 'fontkit'
import type { ScriptFont } from '../fonts.ts'
import { GlyphCodes } from './glyph-codes.ts'
import { shapeSimple } from './shape-simple.ts'

/** A font file that was opened. */
export interface OpenFont {
  readonly font: Font
  readonly bytes: Uint8Array
  /** Set this much larger than the size of the text. */
  readonly scale: number
  /** Whether HarfBuzz has to shape its letters. */
  readonly isComplex: boolean
  /** What every file embeds of it, so that most files share one subset, which is made once. */
  readonly base: GlyphCodes
  readonly covered: Map<string, boolean>
}

const latin = { scale: 1, isComplex: false }

/** What English is set with: ASCII, the no-break space, the marks of typesetters and of the first note, and ligatures. */
const commonTexts = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)),
  ...'\u00A0©·–—‘’“”•…→\u202F¹',
  ...['ff', 'fi', 'fl', 'ffi', 'ffl', 'fj', 'ft', 'tt', 'Th'],
]

const opened = new WeakMap<Uint8Array, OpenFont>()

/** Opens a TrueType file; the same bytes give the same font. Without a script, it is for Latin. */
export function openFont(bytes: Uint8Array, script?: Pick<ScriptFont, 'scale' | 'isComplex'>): OpenFont {
  const known = opened.get(bytes)
  if (known !== undefined) {
    return known
  }
  // fontkit reads any Uint8Array; its types ask for a Buffer.
  const font = create(bytes as Buffer)
  if (!('layout' in font)) {
    throw new TypeError('a font collection cannot be embedded')
  }
  const base = new GlyphCodes()
  const common = script === undefined ? commonTexts.flatMap((text) => shapeSimple(font, text)) : []
  for (const glyph of common.filter(({ id }) => id !== 0)) {
    base.code(glyph)
  }
  const { scale, isComplex } = script ?? latin
  const open = { font, bytes, scale, isComplex, base, covered: new Map() }
  opened.set(bytes, open)
  return open
}

/** Drawn by no font: joiners, direction marks, soft hyphens, variation selectors. */
export const ignorable = /^\p{Default_Ignorable_Code_Point}$/u

/** Whether the font can draw a character, or all that make one. Private-use characters have no agreed look, so no font covers them. */
export function covers({ font, covered }: OpenFont, character: string): boolean {
  const known = covered.get(character)
  if (known !== undefined) {
    return known
  }
  const [first = '', ...others] = character
  const drawn = [first, ...others.filter((each) => !ignorable.test(each))]
  const isCovered =
    !/\p{Co}/u.test(character) && drawn.every((each) => font.hasGlyphForCodePoint(each.codePointAt(0) ?? 0))
  covered.set(character, isCovered)
  return isCovered
}
