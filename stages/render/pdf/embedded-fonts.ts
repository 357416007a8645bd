/** The subsets of fonts that one document embeds, and the codes of their glyphs. */

import type { OpenFont, ShapedGlyph } from './open-font.ts'
import type { EmbeddedFont, PdfDocument } from './pdf-document.ts'

interface Embedded {
  readonly name: string
  readonly font: EmbeddedFont
  readonly codes: Map<string, string>
}

/** Gives each pair of glyph and text a code of its own, so that a copy of the page has the text that was drawn. */
export class EmbeddedFonts {
  readonly #document: PdfDocument
  readonly #fonts = new Map<OpenFont, Embedded>()

  constructor(document: PdfDocument) {
    this.#document = document
  }

  /** The resource name of a font, which the current page may then use. */
  use(font: OpenFont): string {
    const { name, font: embedded } = this.#embedded(font)
    this.#document.page.fonts[name] = embedded.ref()
    return name
  }

  /** The code of a glyph, as four hexadecimal digits. */
  code(font: OpenFont, { id, text, width }: ShapedGlyph): string {
    const { font: embedded, codes } = this.#embedded(font)
    const key = `${id} ${text}`
    const known = codes.get(key)
    if (known !== undefined) {
      return known
    }
    const index = embedded.subset.glyphs.push(id) - 1
    embedded.widths[index] = width
    embedded.unicode[index] = [...text].map((character) => character.codePointAt(0) ?? 0)
    const code = index.toString(16).padStart(4, '0')
    codes.set(key, code)
    return code
  }

  #embedded(font: OpenFont): Embedded {
    const known = this.#fonts.get(font)
    if (known !== undefined) {
      return known
    }
    const name = `F${this.#fonts.size + 1}`
    this.#document.registerFont(name, font.font)
    this.#document.font(name)
    const embedded = { name, font: this.#document._font, codes: new Map() }
    this.#fonts.set(font, embedded)
    return embedded
  }
}
