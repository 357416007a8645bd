/** Reads the picture of a logo into what an edition draws. */

import { readJpeg } from './read-jpeg.ts'
import { readPng } from './read-png.ts'
import { readSvg } from './svg/read-svg.ts'
import type { Shape } from './svg/shape.ts'
import { UnusablePicture } from './unusable-picture.ts'

/** Pixels of eight bits a colour: `colours` numbers for each in `samples`, and one in `alpha`, row by row. */
export interface PngPicture {
  readonly kind: 'png'
  readonly width: number
  readonly height: number
  /** 1 is grey, 3 is RGB. */
  readonly colours: 1 | 3
  readonly samples: Uint8Array
  /** 0 lets the page through, 255 hides it; none where nothing does. */
  readonly alpha?: Uint8Array
}

/** A JPEG is embedded as it is. */
export interface JpegPicture {
  readonly kind: 'jpg'
  readonly width: number
  readonly height: number
  readonly colours: 1 | 3
}

/** Shapes in the order in which they are painted, on a canvas whose origin is the upper left corner. */
export interface SvgPicture {
  readonly kind: 'svg'
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

export type Picture = PngPicture | JpegPicture | SvgPicture

const known = new WeakMap<Uint8Array, Picture>()

/** Reads each array once. Throws `UnusablePicture` for what is damaged, or cannot be drawn in every edition. */
export function readPicture(bytes: Uint8Array): Picture {
  const picture = known.get(bytes) ?? readAnew(bytes)
  known.set(bytes, picture)
  return picture
}

function readAnew(bytes: Uint8Array): Picture {
  if (bytes[0] === 0x89) {
    return readPng(bytes)
  }
  if (bytes[0] === 0xff) {
    return readJpeg(bytes)
  }
  if (/^\uFEFF?\s*</.test(new TextDecoder().decode(bytes.subarray(0, 100)))) {
    return readSvg(bytes)
  }
  throw new UnusablePicture('It is no PNG, JPEG or SVG.', 'Save the logo as PNG.')
}
