/** The fonts of one document, the codes of their glyphs, and the objects that embed them. */

import { GlyphCodes } from './glyph-codes.ts'
import type { OpenFont } from './open-font.ts'
import type { PdfDocument, Reference } from './pdf-objects.ts'
import { writeFont } from './write-font.ts'

interface Embedded {
  readonly name: string
  readonly codes: GlyphCodes
  readonly reference: Reference
}

/** Grows while pages are drawn; `write` comes after the last of them. */
export class EmbeddedFonts {
  readonly #document: PdfDocument
  readonly #fonts = new Map<OpenFont, Embedded>()

  constructor(document: PdfDocument) {
    this.#document = document
  }

  /** The resource name of a font, which the current page may then use. */
  use(font: OpenFont): string {
    const { name, reference } = this.#embedded(font)
    this.#document.page.fonts[name] = reference
    return name
  }

  /** The codes of the font's glyphs. */
  codes(font: OpenFont): GlyphCodes {
    return this.#embedded(font).codes
  }

  /** Writes the fonts into the file. */
  write(): void {
    for (const [font, { codes, reference }] of this.#fonts) {
      writeFont(this.#document, font, codes, reference)
    }
  }

  #embedded(font: OpenFont): Embedded {
    const known = this.#fonts.get(font)
    if (known !== undefined) {
      return known
    }
    const name = `F${this.#fonts.size + 1}`
    const embedded = { name, codes: new GlyphCodes(font.base), reference: this.#document.ref({}) }
    this.#fonts.set(font, embedded)
    return embedded
  }
}
