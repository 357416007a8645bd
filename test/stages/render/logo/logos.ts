/** A logo of each kind, for tests of the editions and for veraPDF. */

import { ColorSpace, Pixmap } from 'mupdf'
import { redDot } from '../../../red-dot.ts'
import { makePng } from './make-png.ts'

/** Lines, curves, holes, strokes and transforms, on a canvas that does not begin at 0. */
export const drawing = new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 220 60">
  <rect x="-10" y="-10" width="220" height="60" rx="9" fill="#DDE6EE"/>
  <g transform="translate(20 20) rotate(20)" fill="#8A1538">
    <path fill-rule="evenodd" d="M-18-18h36v36h-36zM-9-9h18v18h-18z"/>
    <circle r="5" fill="none" stroke="#12406B" stroke-width="3"/>
  </g>
  <ellipse cx="90" cy="20" rx="30" ry="16" fill="teal"/>
  <polygon points="140,40 160,0 180,40" fill="none" stroke="black" stroke-width="4" stroke-linejoin="round"/>
  <path d="M70 20q10-14 20 0t20 0" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/>
</svg>`)

const halfShown = makePng({
  width: 8,
  height: 2,
  bits: 8,
  colourType: 6,
  rows: Uint8Array.from({ length: 66 }, (_, at) => (at % 33 === 0 ? 0 : at * 3)),
})

function jpeg(): Uint8Array {
  const pixmap = new Pixmap(ColorSpace.DeviceRGB, [0, 0, 40, 20], false)
  pixmap.clear(90)
  return pixmap.asJPEG(90, false)
}

/** By what they show. */
export const logos: Readonly<Record<string, Uint8Array>> = {
  png: redDot,
  'png-half-shown': halfShown,
  jpeg: jpeg(),
  svg: drawing,
}
