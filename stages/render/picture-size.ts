/** Reads the size of a picture, and refuses what is damaged or an archived PDF cannot hold. */

import { style } from './style.ts'
import { isWholePng } from './whole-png.ts'

/** Pixels. */
export interface PictureSize {
  readonly kind: 'png' | 'jpg'
  readonly width: number
  readonly height: number
}

/** Points, as large as a logo may stand on the page. */
export function fitLogo({ width, height }: PictureSize): { readonly width: number; readonly height: number } {
  const scale = Math.min(style.logo.width / width, style.logo.height / height)
  return { width: width * scale, height: height * scale }
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Larger pictures take long to unpack, and none is printed that large. */
const maximumSide = 4_000

const sizes = new WeakMap<Uint8Array, PictureSize | 'refused'>()

/**
 * Nothing for what is no PNG or JPEG, is damaged, is too large, or has colours for printing presses (CMYK), which PDF/A
 * refuses. The same array is looked at once: it is the logo of every briefing.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const known = sizes.get(bytes) ?? readSize(bytes) ?? 'refused'
  sizes.set(bytes, known)
  return known === 'refused' ? undefined : known
}

function readSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = isPng(view) ? pngSize(view) : jpegSize(view)
  if (size === undefined || Math.min(size.width, size.height) === 0) {
    return undefined
  }
  const isSmall = Math.max(size.width, size.height) <= maximumSide
  return isSmall && (size.kind === 'jpg' || isWholePng(view, size)) ? size : undefined
}

function isPng(view: DataView): boolean {
  return view.byteLength > 33 && pngSignature.every((byte, index) => view.getUint8(index) === byte)
}

/** The header is the first chunk (PNG, 11.2.1). Sixteen bits a colour, or lines in turns, are refused. */
function pngSize(view: DataView): PictureSize | undefined {
  const isPlain = view.getUint8(24) === 8 && view.getUint8(28) === 0
  return isPlain ? { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) } : undefined
}

/** From the frame header (ITU T.81, B.2.2), behind segments that each give their length. A cut one lacks its end. */
function jpegSize(view: DataView): PictureSize | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) {
    return undefined
  }
  for (let at = 2; at + 10 <= view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) {
      const isGreyOrColour = [1, 3].includes(view.getUint8(at + 9))
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return isGreyOrColour && hasEnd(view, at) ? { kind: 'jpg', width, height } : undefined
    }
  }
  return undefined
}

/** Whether the marker for the end of the picture (ITU T.81, B.1.1.3) comes after `from`. */
function hasEnd(view: DataView, from: number): boolean {
  for (let at = view.byteLength - 2; at > from; at -= 1) {
    if (view.getUint16(at) === 0xffd9) {
      return true
    }
  }
  return false
}
