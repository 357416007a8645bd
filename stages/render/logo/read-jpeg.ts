/** Checks a JPEG from its first segment to its end (ITU T.81, annex B): a viewer stops at damage, or shows grey. */

import type { JpegPicture } from './picture.ts'
import { UnusablePicture } from './unusable-picture.ts'

const startOfImage = 0xd8
const endOfImage = 0xd9
const startOfScan = 0xda

/** Baseline, extended and progressive frames: the ones that PDF's DCTDecode reads (ISO 32000-1, 7.4.8). */
const frames = [0xc0, 0xc1, 0xc2]

/** Frames that are lossless, hierarchical or coded arithmetically. */
const otherFrames = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]

/** Throws `UnusablePicture`. */
export function readJpeg(bytes: Uint8Array): JpegPicture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let picture: JpegPicture | undefined
  let hasScan = false
  for (let at = markerAfter(bytes, 0); at !== undefined; ) {
    const marker = bytes[at + 1] ?? 0
    if (marker === endOfImage && picture !== undefined && hasScan) {
      return picture
    }
    if (otherFrames.includes(marker)) {
      throw new UnusablePicture('The JPEG is of a rare kind.', 'Save it again as plain JPEG, or as PNG.')
    }
    if (frames.includes(marker)) {
      picture = frameOf(view, at)
    }
    hasScan ||= marker === startOfScan
    at = markerAfter(bytes, marker === startOfImage ? at + 2 : at + 2 + lengthAt(view, at + 2))
  }
  throw cut()
}

/** Where the next marker stands: two bytes of which the second is no stuffing, restart or filling (B.1.1). */
function markerAfter(bytes: Uint8Array, from: number): number | undefined {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    const isInData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (!isInData) {
      return at
    }
  }
  return undefined
}

function lengthAt(view: DataView, at: number): number {
  const length = at + 2 <= view.byteLength ? view.getUint16(at) : 0
  if (length < 2 || at + length > view.byteLength) {
    throw cut()
  }
  return length
}

function frameOf(view: DataView, at: number): JpegPicture {
  if (lengthAt(view, at + 2) < 8) {
    throw cut()
  }
  const [bits, height, width, colours] = [
    view.getUint8(at + 4),
    view.getUint16(at + 5),
    view.getUint16(at + 7),
    view.getUint8(at + 9),
  ]
  if (bits !== 8 || (colours !== 1 && colours !== 3)) {
    // PDF/A-3 (ISO 19005-3, 6.2.4.3) takes no CMYK beside RGB.
    throw new UnusablePicture('The JPEG is not in grey or RGB with eight bits a colour.', 'Save it in RGB.')
  }
  if (width === 0 || height === 0) {
    throw cut()
  }
  return { kind: 'jpg', width, height, colours }
}

function cut(): UnusablePicture {
  return new UnusablePicture('The JPEG is damaged or ends too early.', 'Save it again.')
}
