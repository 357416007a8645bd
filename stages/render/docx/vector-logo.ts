/** Sets an SVG logo as shapes of Word (ECMA-376-1, 20.1.9): Word shows an SVG itself only with a copy of it in pixels. */

import type { SvgPicture } from '../logo/picture.ts'
import type { Segment, Shape, Stroke } from '../logo/svg/shape.ts'
import { fitLogo } from '../picture-size.ts'
import { escapeXml, paragraph, run } from './markup.ts'

/** English Metric Units, in which Word measures drawings. */
const unitsPerPoint = 12_700

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const group = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'

/** A paragraph with the picture; `text` is what a screen reader says of it. */
export function vectorLogo(picture: SvgPicture, text: string): string {
  const size = fitLogo(picture)
  const [cx, cy] = [size.width, size.height].map((points) => Math.round(points * unitsPerPoint))
  const scale = (size.width / picture.width) * unitsPerPoint
  const extent = `cx="${cx}" cy="${cy}"`
  const drawn = picture.shapes.filter(isVisible)
  const shapes = drawn.map((shape, index) => setShape(shape, index + 2, scale, extent))
  const description = escapeXml(text)
  const drawing = [
    '<mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">',
    `<wp:extent ${extent}/><wp:docPr id="1" name="Logo" descr="${description}" title="${description}"/>`,
    `<wp:cNvGraphicFramePr/><a:graphic xmlns:a="${main}"><a:graphicData uri="${group}">`,
    '<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/>',
    `<a:ext ${extent}/><a:chOff x="0" y="0"/><a:chExt ${extent}/></a:xfrm></wpg:grpSpPr>`,
    ...shapes,
    '</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent>',
  ]
  return paragraph({ style: 'BriefingLabel' }, run(drawing.join('')))
}

function isVisible({ segments, fill, stroke }: Shape): boolean {
  return segments.length > 0 && (fill !== undefined || (stroke?.width ?? 0) > 0)
}

/** As large as the whole picture, so that its points are those of the picture. */
function setShape({ segments, fill, stroke }: Shape, id: number, scale: number, extent: string): string {
  const [width, height] = extent.match(/\d+/g) ?? []
  return [
    `<wps:wsp><wps:cNvPr id="${id}" name="Shape ${id}"/><wps:cNvSpPr/><wps:spPr>`,
    `<a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>`,
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>',
    // Word fills by the even-odd rule alone: outlines that overlap in one direction would have a hole.
    `<a:path w="${width}" h="${height}">${segments.map((segment) => setSegment(segment, scale)).join('')}</a:path>`,
    `</a:pathLst></a:custGeom>${fill === undefined ? '<a:noFill/>' : solid(fill.colour)}${setStroke(stroke, scale)}`,
    '</wps:spPr><wps:bodyPr/></wps:wsp>',
  ].join('')
}

function setSegment([name, ...coordinates]: Segment, scale: number): string {
  const numbers = coordinates.map((coordinate) => Math.round(coordinate * scale))
  const points = numbers.flatMap((x, index) => (index % 2 === 0 ? [`<a:pt x="${x}" y="${numbers[index + 1]}"/>`] : []))
  const element = { M: 'moveTo', L: 'lnTo', C: 'cubicBezTo', Z: 'close' }[name]
  return `<a:${element}>${points.join('')}</a:${element}>`
}

const caps = { butt: 'flat', round: 'rnd', square: 'sq' } as const
const joins = { miter: '<a:miter lim="400000"/>', round: '<a:round/>', bevel: '<a:bevel/>' } as const

function setStroke(stroke: Stroke | undefined, scale: number): string {
  if (stroke === undefined || stroke.width <= 0) {
    return '<a:ln><a:noFill/></a:ln>'
  }
  const { colour, width, cap, join } = stroke
  return `<a:ln w="${Math.round(width * scale)}" cap="${caps[cap]}">${solid(colour)}${joins[join]}</a:ln>`
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
}
