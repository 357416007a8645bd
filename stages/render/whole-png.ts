/** Tells whether a PNG can be unpacked to its last line, so that a damaged one is refused before anything is written. */

import { crc32, inflateSync } from 'node:zlib'

/** Where the first chunk begins: after the signature (PNG, 5.2). */
const firstChunk = 8

/** Length, name and checksum of a chunk, in bytes. */
const chunkFrame = 12

/** Samples a pixel, by the type of colour (PNG, 11.2.1); the header names no other types. */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** Each line begins with the number of its filter (PNG, 9.2). */
const lastFilter = 4

/** `view` holds a PNG of this size, with eight bits a sample and its lines in order. */
export function isWholePng(view: DataView, { width, height }: { readonly width: number; readonly height: number }) {
  const perPixel = samples[view.getUint8(25)]
  const chunks = chunksOf(view)
  const names = new Set(chunks.map(({ name }) => name))
  const hasColours = view.getUint8(25) !== 3 || names.has('PLTE')
  if (perPixel === undefined || !names.has('IEND') || !hasColours) {
    return false
  }
  const packed = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data))
  const line = 1 + width * perPixel
  const lines = unpacked(packed, height * line)
  return lines?.length === height * line && lines.every((byte, at) => at % line > 0 || byte <= lastFilter)
}

interface Chunk {
  readonly name: string
  readonly data: Uint8Array
}

/** The chunks before the first one that is damaged, in order (PNG, 5.3). */
function chunksOf(view: DataView): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (let at = firstChunk; at + chunkFrame <= view.byteLength; ) {
    const length = view.getUint32(at)
    const end = at + chunkFrame + length
    const named = new Uint8Array(view.buffer, view.byteOffset + at + 4, Math.min(length + 4, view.byteLength - at - 4))
    if (end > view.byteLength || crc32(named) !== view.getUint32(end - 4)) {
      break
    }
    chunks.push({ name: new TextDecoder('latin1').decode(named.subarray(0, 4)), data: named.subarray(4) })
    at += chunkFrame + length
  }
  return chunks
}

/** Nothing for what is no zlib stream, ends early, or is longer than `most` bytes. */
function unpacked(packed: Uint8Array, most: number): Uint8Array | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: most })
  } catch {
    return undefined
  }
}
