/** Paper and margins of a DOCX. */

import type { ISectionPropertiesOptions } from 'docx'
import { style } from '../style.ts'
import type { RenderSettings } from '../writer.ts'
import { twips } from './fonts.ts'

/** Distance of the footer from the edge of the paper, in points. */
const footerDistance = 34

/** One section on A4 or Letter, upright. A wider paper has a wider margin, not longer lines. */
export function pageProperties(page: RenderSettings['page']): ISectionPropertiesOptions {
  const { width, height } = style.pages[page]
  const { top, bottom, left } = style.margin
  return {
    page: {
      size: { width: twips(width), height: twips(height) },
      margin: {
        top: twips(top),
        right: twips(width - left) - textWidth(page),
        bottom: twips(bottom),
        left: twips(left),
        footer: twips(footerDistance),
      },
    },
  }
}

/** Width of the text, in twentieths of a point. */
export function textWidth(page: RenderSettings['page']): number {
  const { left, right } = style.margin
  return twips(Math.min(style.measure, style.pages[page].width - left - right))
}
