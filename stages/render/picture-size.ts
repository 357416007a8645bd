/** Tells how large a logo stands on the page. */

import { type Picture, readPicture } from './logo/picture.ts'
import { UnusablePicture } from './logo/unusable-picture.ts'
import { style } from './style.ts'

/** Pixels. */
export type PictureSize = Pick<Picture, 'kind' | 'width' | 'height'>

/** Points, as large as a logo may stand on the page. */
export function fitLogo({ width, height }: PictureSize): { readonly width: number; readonly height: number } {
  const scale = Math.min(style.logo.width / width, style.logo.height / height)
  return { width: width * scale, height: height * scale }
}

/** Nothing for a picture that cannot be the logo. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  try {
    return readPicture(bytes)
  } catch (error) {
    if (error instanceof UnusablePicture) {
      return undefined
    }
    throw error
  }
}
