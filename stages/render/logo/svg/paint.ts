/** How shapes of an SVG are painted: from attributes and `style`, and from the groups around them (SVG 1.1, 6.4 and 11). */

import { readColour } from './colour.ts'
import { readNumber } from './outline.ts'
import type { Stroke } from './shape.ts'

/** A colour RRGGBB, or none. */
export interface Paint {
  readonly fill: string | undefined
  readonly rule: 'nonzero' | 'evenodd'
  readonly stroke: string | undefined
  readonly width: number
  readonly cap: Stroke['cap']
  readonly join: Stroke['join']
}

/** What SVG begins with. */
export const firstPaint: Paint = {
  fill: '000000',
  rule: 'nonzero',
  stroke: undefined,
  width: 1,
  cap: 'butt',
  join: 'miter',
}

/** Properties that change what is seen, with the values that change nothing. */
const withoutEffect: Readonly<Record<string, RegExp>> = {
  'clip-path': /^none$/,
  display: /^(?!none$)/,
  filter: /^none$/,
  'fill-opacity': /^(?:1(?:\.0*)?|100%)$/,
  'marker-end': /^none$/,
  'marker-mid': /^none$/,
  'marker-start': /^none$/,
  mask: /^none$/,
  'mix-blend-mode': /^normal$/,
  opacity: /^(?:1(?:\.0*)?|100%)$/,
  'stroke-dasharray': /^none$/,
  'stroke-opacity': /^(?:1(?:\.0*)?|100%)$/,
  'vector-effect': /^none$/,
  visibility: /^visible$/,
}

/** The paint of an element in `parent`. Calls `refuse` with what cannot be drawn, which must throw. */
export function paintOf(
  attributes: ReadonlyMap<string, string>,
  parent: Paint,
  refuse: (what: string) => never,
): Paint {
  const properties = new Map([...attributes, ...declarations(attributes.get('style') ?? '')])
  for (const [name, value] of properties) {
    if (withoutEffect[name]?.test(value) === false) {
      refuse(`${name}="${value}"`)
    }
  }
  const read = <Value>(name: string, inherited: Value, parse: (value: string) => Value | undefined): Value => {
    const value = properties.get(name) ?? 'inherit'
    return value === 'inherit' ? inherited : (parse(value) ?? refuse(`${name}="${value}"`))
  }
  const colour = (name: string, inherited: string | undefined) => {
    const value = read(name, inherited ?? 'none', (text) => (text === 'none' ? text : readColour(text)))
    return value === 'none' ? undefined : value
  }
  return {
    fill: colour('fill', parent.fill),
    rule: read('fill-rule', parent.rule, oneOf('nonzero', 'evenodd')),
    stroke: colour('stroke', parent.stroke),
    width: read('stroke-width', parent.width, readNumber),
    cap: read('stroke-linecap', parent.cap, oneOf('butt', 'round', 'square')),
    join: read('stroke-linejoin', parent.join, oneOf('miter', 'round', 'bevel')),
  }
}

/** The declarations of a `style` attribute, which come before attributes of the same name. */
function declarations(style: string): readonly (readonly [string, string])[] {
  return style.split(';').flatMap((declaration) => {
    const [name, value] = declaration.split(':', 2)
    return name === undefined || value === undefined ? [] : [[name.trim(), value.trim()] as const]
  })
}

function oneOf<Name extends string>(...names: readonly Name[]): (value: string) => Name | undefined {
  return (value) => names.find((name) => name === value)
}
