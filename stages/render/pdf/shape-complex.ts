/** Shapes words whose letters join, stack, change places or run from right to left, with HarfBuzz. */

import { Blob, Buffer, ClusterLevel, Direction, Face, Font, shape } from 'harfbuzzjs'
import type { ShapedGlyph } from './shaped-word.ts'

const fonts = new WeakMap<Uint8Array, { readonly font: Font; readonly scale: number }>()
const buffer = new Buffer()

/** The glyphs of a word from left to right, lengths in thousandths of the font size. `bytes` are the font file's. */
export function shapeComplex(bytes: Uint8Array, text: string, isRightToLeft: boolean): readonly ShapedGlyph[] {
  const { font, scale } = fontOf(bytes)
  buffer.reset()
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS)
  buffer.addText(text)
  buffer.guessSegmentProperties()
  buffer.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR)
  shape(font, buffer)
  const positions = buffer.getGlyphPositions()
  const infos = buffer.getGlyphInfos()
  const clusters = infos.map(({ cluster }) => cluster)
  const texts = isRightToLeft ? textsOf(clusters.reverse(), text).reverse() : textsOf(clusters, text)
  return infos.map(({ codepoint: id }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const advance = xAdvance * scale
    const width = font.glyphHAdvance(id) * scale
    return { id, text: texts[index] ?? '', width, advance, xOffset: xOffset * scale, yOffset: yOffset * scale }
  })
}

function fontOf(bytes: Uint8Array) {
  const known = fonts.get(bytes)
  if (known !== undefined) {
    return known
  }
  const face = new Face(new Blob(bytes))
  const opened = { font: new Font(face), scale: 1000 / face.upem }
  fonts.set(bytes, opened)
  return opened
}

/** Shares the characters of each cluster out to its glyphs, in reading order: one each, the rest to the last. */
function textsOf(clusters: readonly number[], text: string): string[] {
  const starts = [...new Set(clusters)].sort((one, other) => one - other)
  const rest = new Map(starts.map((start, index) => [start, [...text.slice(start, starts[index + 1])]]))
  return clusters.map((cluster, index) => {
    const characters = rest.get(cluster) ?? []
    return characters.splice(0, clusters[index + 1] === cluster ? 1 : characters.length).join('')
  })
}
