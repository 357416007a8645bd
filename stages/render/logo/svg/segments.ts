/** Turns path data and the transforms around it into lines and curves on the canvas. */

import svgPath from 'svgpath'
import type { Segment } from './shape.ts'

/** One list of transforms, as an attribute has it (SVG 1.1, 7.6). */
const transformList = /^(?:\s*(?:matrix|translate|scale|rotate|skewX|skewY)\s*\([-+.,\s\deE]*\)[\s,]*)*$/

/** The outcome of a path that svgpath could not read, which its types leave out. */
interface Parsed {
  readonly err: string
}

export function isTransform(text: string): boolean {
  return transformList.test(text)
}

/** Segments of path data under `transforms`, the innermost first; nothing for what is no path data. */
export function segmentsOf(data: string, transforms: readonly string[]): readonly Segment[] | undefined {
  let path = svgPath(data)
  if ((path as unknown as Parsed).err !== '') {
    return undefined
  }
  for (const transform of transforms) {
    path = path.transform(transform)
  }
  const segments: Segment[] = []
  path
    .abs()
    .unarc()
    .unshort()
    .iterate((segment, _, x, y) => {
      segments.push(segmentFrom(segment, x, y))
    })
  return segments.every((segment) => segment.slice(1).every(Number.isFinite)) ? segments : undefined
}

/** How far the transforms stretch a length; nothing where they stretch one direction more than another. */
export function stretchOf(transforms: readonly string[]): number | undefined {
  const [from, right, down] = segmentsOf('M0 0L1 0L0 1', transforms) ?? []
  const across = distance(from, right)
  const along = distance(from, down)
  const diagonal = distance(right, down)
  const isEven = Math.abs(across - along) < 0.01 * across && Math.abs(diagonal - across * Math.SQRT2) < 0.01 * across
  return isEven ? across : undefined
}

function distance(one: Segment | undefined, other: Segment | undefined): number {
  const [, x = 0, y = 0] = one ?? ['Z']
  const [, toX = 0, toY = 0] = other ?? ['Z']
  return Math.hypot(toX - x, toY - y)
}

/** `x` and `y` are where the segment begins. A curve of the second degree becomes one of the third. */
function segmentFrom(segment: readonly (string | number)[], x: number, y: number): Segment {
  const [name, ...rest] = segment
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = rest.map(Number)
  switch (name) {
    case 'M':
    case 'L':
      return [name, a, b]
    case 'H':
      return ['L', a, y]
    case 'V':
      return ['L', x, a]
    case 'C':
      return ['C', a, b, c, d, e, f]
    case 'Q':
      return ['C', x + (2 / 3) * (a - x), y + (2 / 3) * (b - y), c + (2 / 3) * (a - c), d + (2 / 3) * (b - d), c, d]
    default:
      return ['Z']
  }
}
