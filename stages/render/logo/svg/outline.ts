/** The outline of each basic shape as path data (SVG 1.1, 9). */

/** The elements that draw. */
export const shapeNames = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'] as const

export type ShapeName = (typeof shapeNames)[number]

/** Larger lengths are no logo's. */
const maximumLength = 1_000_000

/** A number, of pixels where it has a unit; nothing for what is none, or is in another unit. */
export function readNumber(text: string): number | undefined {
  const value = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?:px)?\s*$/.test(text)
    ? Number.parseFloat(text)
    : Number.NaN
  return Math.abs(value) <= maximumLength ? value : undefined
}

/** Path data. Calls `refuse` with an attribute that is no number, which must throw. */
export function outlineOf(
  name: ShapeName,
  attributes: ReadonlyMap<string, string>,
  refuse: (what: string) => never,
): string {
  const length = (attribute: string, otherwise = 0): number => {
    const value = attributes.get(attribute)
    return value === undefined ? otherwise : (readNumber(value) ?? refuse(`${attribute}="${value}"`))
  }
  switch (name) {
    case 'path':
      return attributes.get('d') ?? ''
    case 'rect':
      return rectangle(length)
    case 'circle':
      return ellipse(length('cx'), length('cy'), length('r'), length('r'))
    case 'ellipse':
      return ellipse(length('cx'), length('cy'), length('rx'), length('ry'))
    case 'line':
      return `M${length('x1')} ${length('y1')}L${length('x2')} ${length('y2')}`
    default: {
      const points = (attributes.get('points') ?? '').trim()
      return points === '' ? '' : `M${points}${name === 'polygon' ? 'Z' : ''}`
    }
  }
}

function rectangle(length: (attribute: string, otherwise?: number) => number): string {
  const [x, y, width, height] = [length('x'), length('y'), length('width'), length('height')]
  if (width <= 0 || height <= 0) {
    return ''
  }
  // One radius alone counts for both, and none is larger than half of its side (9.2).
  const rx = Math.min(length('rx', length('ry')), width / 2)
  const ry = Math.min(length('ry', length('rx')), height / 2)
  if (rx <= 0 || ry <= 0) {
    return `M${x} ${y}h${width}v${height}h${-width}Z`
  }
  const corner = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`
  const [across, down] = [width - 2 * rx, height - 2 * ry]
  return `M${x + rx} ${y}h${across}${corner(rx, ry)}v${down}${corner(-rx, ry)}h${-across}${corner(-rx, -ry)}v${-down}${corner(rx, -ry)}Z`
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  if (rx <= 0 || ry <= 0) {
    return ''
  }
  const half = (dx: number) => `a${rx} ${ry} 0 1 1 ${dx} 0`
  return `M${cx - rx} ${cy}${half(2 * rx)}${half(-2 * rx)}Z`
}
