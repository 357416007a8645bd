/** Reads an SVG into shapes. Whatever is more than a filled or stroked outline is refused by name, never left out. */

import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import type { SvgPicture } from '../picture.ts'
import { UnusablePicture } from '../unusable-picture.ts'
import { outlineOf, readNumber, shapeNames } from './outline.ts'
import { firstPaint, type Paint, paintOf } from './paint.ts'
import { isTransform, segmentsOf, stretchOf } from './segments.ts'
import type { Shape } from './shape.ts'

const namespace = 'http://www.w3.org/2000/svg'
const linkNamespace = 'http://www.w3.org/1999/xlink'

/** Elements that say something about the picture, or hold what is drawn only where it is used. */
const undrawn = ['title', 'desc', 'metadata', 'defs']

/** Bounds of a logo that is drawn on every briefing. */
const maximumShapes = 2_000
const maximumSegments = 20_000
const maximumDepth = 30

/** An element that is open: the paint and the transforms, the innermost first, of what stands in it. */
interface Open {
  readonly paint: Paint
  readonly transforms: readonly string[]
  readonly isDrawn: boolean
}

/** Throws `UnusablePicture` with the line. */
export function readSvg(bytes: Uint8Array): SvgPicture {
  return new SvgReader().read(decode(bytes))
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnusablePicture('The SVG is not in UTF-8.', 'Save it in UTF-8, or convert it to PNG.')
  }
}

class SvgReader {
  readonly #parser = new SaxesParser({ xmlns: true })
  readonly #open: Open[] = []
  readonly #shapes: Shape[] = []
  #size: Pick<SvgPicture, 'width' | 'height'> | undefined
  #segments = 0

  read(text: string): SvgPicture {
    this.#parser.on('error', () => this.#refuse('It is no well-formed XML'))
    this.#parser.on('doctype', (doctype) => {
      if (doctype.includes('[')) {
        this.#refuse('It declares entities')
      }
    })
    this.#parser.on('opentag', (tag) => this.#enter(tag))
    this.#parser.on('closetag', () => this.#open.pop())
    this.#parser.write(text).close()
    if (this.#size === undefined) {
      throw new UnusablePicture('It is no SVG.', 'Convert it to PNG.')
    }
    return { kind: 'svg', ...this.#size, shapes: this.#shapes }
  }

  #enter(tag: SaxesTagNS): void {
    if (this.#open.length >= maximumDepth) {
      this.#refuse(`It is nested more than ${maximumDepth} deep`)
    }
    const parent = this.#open.at(-1)
    const attributes = this.#attributes(tag)
    if (parent === undefined) {
      this.#open.push(this.#root(tag, attributes))
      return
    }
    const isDrawn = parent.isDrawn && tag.uri === namespace && !undrawn.includes(tag.local)
    if (tag.uri === namespace && ['style', 'script'].includes(tag.local)) {
      this.#refuse(`<${tag.local}> cannot be drawn`)
    }
    const inner = isDrawn ? this.#inside(parent, tag.local, attributes) : parent
    this.#open.push({ ...inner, isDrawn })
    if (isDrawn && tag.local !== 'g') {
      this.#draw(tag.local, attributes, inner)
    }
  }

  /** The canvas is the view box, or without one as large as the picture says. */
  #root({ local, uri }: SaxesTagNS, attributes: ReadonlyMap<string, string>): Open {
    if (local !== 'svg' || uri !== namespace) {
      this.#refuse('It does not begin with <svg xmlns="http://www.w3.org/2000/svg">')
    }
    const box = attributes
      .get('viewBox')
      ?.trim()
      .split(/[\s,]+/) ?? ['0', '0', attributes.get('width') ?? '', attributes.get('height') ?? '']
    const [left, top, width, height] = box.map(readNumber)
    if (left === undefined || top === undefined || !width || !height || width < 0 || height < 0) {
      return this.#refuse('<svg> has no viewBox of four numbers')
    }
    this.#size = { width, height }
    const outer: Open = { paint: firstPaint, transforms: [`translate(${-left} ${-top})`], isDrawn: true }
    return this.#inside(outer, 'svg', attributes)
  }

  #inside(parent: Open, name: string, attributes: ReadonlyMap<string, string>): Open {
    const refuse = (what: string) => this.#refuse(`<${name}> has ${what}, which cannot be drawn`)
    const transform = attributes.get('transform')
    if (transform !== undefined && !isTransform(transform)) {
      refuse(`transform="${transform}"`)
    }
    const transforms = transform === undefined ? parent.transforms : [transform, ...parent.transforms]
    return { ...parent, transforms, paint: paintOf(attributes, parent.paint, refuse) }
  }

  #draw(name: string, attributes: ReadonlyMap<string, string>, { paint, transforms }: Open): void {
    const shapeName = shapeNames.find((one) => one === name) ?? this.#refuse(`<${name}> cannot be drawn`)
    const refuse = (what: string) => this.#refuse(`<${name}> has ${what}, which cannot be drawn`)
    const segments = segmentsOf(outlineOf(shapeName, attributes, refuse), transforms) ?? refuse('damaged path data')
    const stretch = paint.stroke === undefined ? 1 : (stretchOf(transforms) ?? refuse('a stroke that is stretched'))
    const { fill, rule, stroke, cap, join } = paint
    this.#segments += segments.length
    if (this.#shapes.length >= maximumShapes || this.#segments > maximumSegments) {
      this.#refuse(`It has more than ${maximumShapes} shapes or ${maximumSegments} segments`)
    }
    this.#shapes.push({
      segments,
      ...(fill !== undefined && { fill: { colour: fill, rule } }),
      ...(stroke !== undefined && { stroke: { colour: stroke, width: paint.width * stretch, cap, join } }),
    })
  }

  /** By name; what listens or leads elsewhere is refused, because Word gets the file as it is. */
  #attributes(tag: SaxesTagNS): ReadonlyMap<string, string> {
    const all: readonly SaxesAttributeNS[] = Object.values(tag.attributes)
    const active = all.find(
      ({ local, uri }) => /^on/i.test(local) || (local === 'href' && (uri === '' || uri === linkNamespace)),
    )
    if (active !== undefined) {
      this.#refuse(`<${tag.name}> has ${active.name}="…", which cannot be drawn`)
    }
    return new Map(all.filter(({ uri }) => uri === '').map(({ local, value }) => [local, value]))
  }

  #refuse(what: string): never {
    throw new UnusablePicture(`${what}.`, 'Simplify the SVG, or convert it to PNG.', this.#parser.line)
  }
}
