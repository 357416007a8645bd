/** Puts the logo into the file, as a picture of one unit by one (ISO 32000-1, 8.9 and 8.10). */

import { unreachable } from '../../../pipeline/document/finding.ts'
import { type PngPicture, readPicture, type SvgPicture } from '../logo/picture.ts'
import { fitLogo } from '../picture-size.ts'
import { drawShapes } from './draw-shapes.ts'
import type { PdfDocument, Reference } from './pdf-objects.ts'

const name = 'Logo'

const spaces = { 1: 'DeviceGray', 3: 'DeviceRGB' } as const

/** What draws an SVG, kept for as long as its shapes are, so that it is compressed once. */
const drawings = new WeakMap<SvgPicture, Uint8Array>()

/** Adds a logo to the current page, and gives its name there. */
export function embedPicture(document: PdfDocument, bytes: Uint8Array): string {
  document.page.xobjects[name] = pictureObject(document, bytes)
  return name
}

function pictureObject(document: PdfDocument, bytes: Uint8Array): Reference {
  const picture = readPicture(bytes)
  switch (picture.kind) {
    case 'png':
      return pixels(document, picture)
    case 'jpg':
      return image(document, picture, { ColorSpace: spaces[picture.colours], Filter: 'DCTDecode' }, bytes)
    case 'svg':
      return form(document, picture)
    default:
      return unreachable(picture)
  }
}

function pixels(document: PdfDocument, picture: PngPicture): Reference {
  const { alpha, samples, colours } = picture
  const mask = alpha && image(document, picture, { ColorSpace: 'DeviceGray' }, alpha)
  return image(document, picture, { ColorSpace: spaces[colours], ...(mask && { SMask: mask }) }, samples)
}

function image(
  document: PdfDocument,
  { width, height }: { readonly width: number; readonly height: number },
  entries: Readonly<Record<string, unknown>>,
  bytes: Uint8Array,
): Reference {
  const data = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8, ...entries }
  const reference = document.ref(data)
  reference.end(bytes)
  return reference
}

function form(document: PdfDocument, picture: SvgPicture): Reference {
  const { width, height } = fitLogo(picture)
  const drawing = drawings.get(picture) ?? new TextEncoder().encode(drawShapes(picture, width / picture.width))
  drawings.set(picture, drawing)
  const reference = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Matrix: [1 / width, 0, 0, 1 / height, 0, 0],
    Resources: {},
  })
  reference.end(drawing)
  return reference
}
