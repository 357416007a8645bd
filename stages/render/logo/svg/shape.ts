/** What an SVG comes down to: outlines that are filled or stroked. */

/** A step of an outline, in the picture's own units from its upper left corner. */
export type Segment =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

export interface Stroke {
  /** RRGGBB. */
  readonly colour: string
  readonly width: number
  readonly cap: 'butt' | 'round' | 'square'
  readonly join: 'miter' | 'round' | 'bevel'
}

/** Filled first, then stroked. */
export interface Shape {
  readonly segments: readonly Segment[]
  readonly fill?: { readonly colour: string; readonly rule: 'nonzero' | 'evenodd' }
  readonly stroke?: Stroke
}
