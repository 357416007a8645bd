/** Writes the shapes of an SVG as path operators (ISO 32000-1, 8.5). */

import type { SvgPicture } from '../logo/picture.ts'
import type { Segment, Shape, Stroke } from '../logo/svg/shape.ts'
import { colourOperator } from './colour-operator.ts'
import { number } from './show-glyphs.ts'

const caps = { butt: 0, round: 1, square: 2 } as const
const joins = { miter: 0, round: 1, bevel: 2 } as const

/** SVG cuts a pointed corner off earlier than PDF (SVG 1.1, 11.4). */
const miterLimit = '4 M'

/** All shapes, `scale` points for each of their units, from the lower left corner of the picture. */
export function drawShapes({ shapes, height }: SvgPicture, scale: number): string {
  const place = (value: number, index: number) => number((index % 2 === 0 ? value : height - value) * scale)
  return [miterLimit, ...shapes.flatMap((shape) => drawShape(shape, scale, place))].join('\n')
}

/** A coordinate as it is written: those across stand at even indexes, those down at odd ones. */
type Place = (value: number, index: number) => string

function drawShape({ segments, fill, stroke }: Shape, scale: number, place: Place): readonly string[] {
  const isStroked = stroke !== undefined && stroke.width > 0
  if (segments.length === 0 || (fill === undefined && !isStroked)) {
    return []
  }
  const evenOdd = fill?.rule === 'evenodd' ? '*' : ''
  return [
    ...(fill === undefined ? [] : [colourOperator(fill.colour, 'rg')]),
    ...(isStroked ? strokeOperators(stroke, scale) : []),
    ...segments.map((segment) => operatorOf(segment, place)),
    fill === undefined ? 'S' : isStroked ? `B${evenOdd}` : `f${evenOdd}`,
  ]
}

function strokeOperators({ colour, width, cap, join }: Stroke, scale: number): readonly string[] {
  return [colourOperator(colour, 'RG'), `${number(width * scale)} w ${caps[cap]} J ${joins[join]} j`]
}

function operatorOf([name, ...coordinates]: Segment, place: Place): string {
  return name === 'Z' ? 'h' : `${coordinates.map(place).join(' ')} ${name.toLowerCase()}`
}
