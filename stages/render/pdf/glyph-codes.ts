/** The glyphs of a font that a file embeds, each with its code. */

/** A glyph and the text that it stands for. */
export interface CodedGlyph {
  /** Index in the font file. */
  readonly id: number
  readonly text: string
  /** From the font's metrics, in thousandths of the font size. */
  readonly width: number
}

/** Gives each pair of glyph and text a code of its own, so that a copy of the page has the text that was drawn. */
export class GlyphCodes {
  /** By code. */
  readonly glyphs: CodedGlyph[]
  readonly #base: ReadonlyMap<string, number>
  readonly #own = new Map<string, number>()

  /** Begins with the codes of `base`; without it, with the glyph for what the font does not have, as all fonts do. */
  constructor(base?: GlyphCodes) {
    this.glyphs = base === undefined ? [{ id: 0, text: '\0', width: 0 }] : [...base.glyphs]
    this.#base = base === undefined ? new Map() : base.#own
  }

  /** The code of a glyph, which gets the next one when it has none. */
  code(glyph: CodedGlyph): number {
    const key = keyOf(glyph)
    const known = this.known(glyph)
    if (known !== undefined) {
      return known
    }
    const code = this.glyphs.push(glyph) - 1
    this.#own.set(key, code)
    return code
  }

  known(glyph: CodedGlyph): number | undefined {
    const key = keyOf(glyph)
    return this.#base.get(key) ?? this.#own.get(key)
  }
}

function keyOf({ id, text }: CodedGlyph): string {
  return `${id} ${text}`
}
