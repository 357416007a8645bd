/** Embeds the glyphs of a font that a document draws (ISO 32000-1, 9.7 to 9.9). */

import { createHash } from 'node:crypto'
import type { GlyphCodes } from './glyph-codes.ts'
import type { OpenFont } from './open-font.ts'
import type { PdfDocument, Reference } from './pdf-objects.ts'
import { unicodeMap } from './unicode-map.ts'

/** The tables of the font file that its published types leave out. */
interface Tables {
  readonly post: { readonly isFixedPitch: number }
  readonly head: { readonly macStyle: { readonly italic: boolean } }
  createSubset(): { readonly glyphs: number[]; encode(): Uint8Array }
}

/** What stands in a file for a set of glyphs. */
interface FontParts {
  readonly file: Uint8Array
  readonly unicode: Uint8Array
  /** By code, in thousandths of the font size. */
  readonly widths: readonly number[]
  /** Name of the font with six letters that name the subset. */
  readonly name: string
}

/** The parts of a font whose document draws nothing beyond what every file embeds. */
const partsOfBase = new WeakMap<OpenFont, FontParts>()

/** Fills `reference` with the font, which refers to its other objects. */
export function writeFont(document: PdfDocument, open: OpenFont, codes: GlyphCodes, reference: Reference): void {
  const { file, unicode, widths, name } = partsOf(open, codes)
  const descendant = document.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: written(document, descriptorOf(open, name, stream(document, file))),
    W: [0, widths],
    CIDToGIDMap: 'Identity',
  })
  descendant.end()
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: stream(document, unicode),
  })
  reference.end()
}

function partsOf(open: OpenFont, codes: GlyphCodes): FontParts {
  if (codes.glyphs.length > open.base.glyphs.length) {
    return makeParts(open, codes)
  }
  const known = partsOfBase.get(open) ?? makeParts(open, codes)
  partsOfBase.set(open, known)
  return known
}

function makeParts({ font }: OpenFont, { glyphs }: GlyphCodes): FontParts {
  const subset = (font as unknown as Tables).createSubset()
  subset.glyphs.splice(0, subset.glyphs.length, ...glyphs.map(({ id }) => id))
  const file = subset.encode()
  return {
    file,
    unicode: unicodeMap(glyphs.map(({ text }) => text)),
    widths: glyphs.map(({ width }) => width),
    name: `${subsetTag(file)}+${font.postscriptName}`,
  }
}

/** Six letters that differ where the glyphs do (ISO 32000-1, 9.6.4). */
function subsetTag(file: Uint8Array): string {
  const hash = createHash('sha256').update(file).digest().subarray(0, 6)
  return String.fromCharCode(...hash.map((byte) => 0x41 + (byte % 26)))
}

function descriptorOf({ font }: OpenFont, name: string, file: Reference): Record<string, unknown> {
  const scale = 1000 / font.unitsPerEm
  const { bbox, ascent, descent, italicAngle, capHeight, xHeight } = font
  return {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: flagsOf(font as unknown as Tables, font['OS/2'].sFamilyClass >> 8),
    FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map((length) => length * scale),
    ItalicAngle: italicAngle,
    Ascent: ascent * scale,
    Descent: descent * scale,
    CapHeight: (capHeight || ascent) * scale,
    XHeight: (xHeight || 0) * scale,
    StemV: 0,
    FontFile2: file,
  }
}

/** ISO 32000-1, table 123; `family` is the class of IBM's that the font file names. */
function flagsOf({ post, head }: Tables, family: number): number {
  const [fixedPitch, serif, symbolic, script, italic] = [1, 2, 4, 8, 64]
  return (
    symbolic +
    (post.isFixedPitch ? fixedPitch : 0) +
    (family >= 1 && family <= 7 ? serif : 0) +
    (family === 10 ? script : 0) +
    (head.macStyle.italic ? italic : 0)
  )
}

function written(document: PdfDocument, data: object): Reference {
  const reference = document.ref(data)
  reference.end()
  return reference
}

function stream(document: PdfDocument, bytes: Uint8Array): Reference {
  const reference = document.ref({})
  reference.end(bytes)
  return reference
}
