/** Reads a PNG (ISO 15948) and refuses a damaged one: each chunk's sum, the compressed data and their size are checked. */

import { crc32, inflateSync } from 'node:zlib'
import type { PngPicture } from './picture.ts'
import { type PngHeader, rowBytes, unfilter } from './png-rows.ts'
import { samplesOf } from './png-samples.ts'
import { UnusablePicture } from './unusable-picture.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Bytes of a chunk beside its data: length, type and check sum. */
const chunkFrame = 12

/** Larger pictures take long to unpack, and none is printed that large. */
export const maximumPixels = 4_000_000

/** Throws `UnusablePicture`. */
export function readPng(bytes: Uint8Array): PngPicture {
  if (!signature.every((byte, index) => bytes[index] === byte)) {
    throw damaged()
  }
  const chunks = [...chunksOf(bytes)]
  const first = (type: string) => chunks.find((chunk) => chunk.type === type)?.data
  const header = headerOf(first('IHDR'))
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  const rows = unfilter(inflate(packed, header), header)
  const picture = rows && samplesOf(rows, header, first('PLTE'), first('tRNS'))
  if (picture === undefined) {
    throw damaged()
  }
  return { kind: 'png', width: header.width, height: header.height, ...picture }
}

interface Chunk {
  readonly type: string
  readonly data: Uint8Array
}

/** From the header to the end chunk. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = signature.length; at + chunkFrame <= bytes.length; ) {
    const end = at + chunkFrame + view.getUint32(at)
    const isSound = end <= bytes.length && crc32(bytes.subarray(at + 4, end - 4)) === view.getUint32(end - 4)
    if (!isSound) {
      throw damaged()
    }
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    yield { type, data: bytes.subarray(at + 8, end - 4) }
    if (type === 'IEND') {
      return
    }
    at = end
  }
  throw damaged()
}

function headerOf(data: Uint8Array | undefined): PngHeader {
  if (data?.length !== 13) {
    throw damaged()
  }
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const [bits = 0, colourType = 0, , , interlace = 0] = data.subarray(8)
  if (width === 0 || height === 0 || width * height > maximumPixels) {
    throw new UnusablePicture('The PNG is too large, or empty.', 'At most four million pixels, such as 4000 by 1000.')
  }
  if (bits === 16 || interlace !== 0) {
    throw new UnusablePicture('The PNG has 16 bits a colour, or is interlaced.', 'Save it with 8 bits, not interlaced.')
  }
  const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[colourType]
  const isAllowed = bits === 8 || ([1, 2, 4].includes(bits) && (colourType === 0 || colourType === 3))
  if (channels === undefined || !isAllowed) {
    throw damaged()
  }
  return { width, height, bits, channels, isIndexed: colourType === 3, hasAlpha: colourType >= 4 }
}

/** Exactly the bytes that the header promises: more would be a bomb, fewer a picture that was cut. */
function inflate(packed: Uint8Array, header: PngHeader): Uint8Array {
  const size = (1 + rowBytes(header)) * header.height
  try {
    const rows = inflateSync(packed, { maxOutputLength: size })
    if (rows.length === size) {
      return rows
    }
  } catch {
    // Whatever zlib says of it, the file is the same.
  }
  throw damaged()
}

function damaged(): UnusablePicture {
  return new UnusablePicture('The PNG is damaged or ends too early.', 'Save it again.')
}
