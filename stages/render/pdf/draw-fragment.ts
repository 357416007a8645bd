/** Draws the part of a box that stands on one page: its lines, links and rule. */

import { style } from '../style.ts'
import type { Span } from './box.ts'
import type { Piece } from './break-lines.ts'
import { colourOperator } from './colour-operator.ts'
import { type TextPlace, textObject } from './draw-text.ts'
import type { Paper } from './lay-out.ts'
import type { Fragment } from './paginate.ts'
import type { PlacedLine } from './set-box.ts'
import { number } from './show-glyphs.ts'
import type { Tag } from './tag.ts'

/** Where to draw, and with what. */
export interface Place extends TextPlace {
  readonly paper: Paper
  /** Name of the logo among the page's resources. */
  readonly logo?: string
}

/** From the baseline to the middle of a line, as a share of its size: half of the height of a capital. */
const halfCapital = 0.33

/** Points between a line and the rule below it. */
const belowText = 4

/** Draws a fragment and gives back the text that was drawn, by the tag that holds it, in reading order. */
export function drawFragment(fragment: Fragment, place: Place): ReadonlyMap<Tag, string> {
  const { set, from, to, top } = fragment
  const { leading } = set.box
  const upper = upperEdge(place.paper) - top
  const lines = set.rows.slice(from, to).flatMap((row, index) =>
    row.map((placed) => {
      const { size } = (set.box.spans[0] ?? placed.line.pieces[0]?.span)?.look ?? style.text
      const row = upper - index * leading - leading / 2 - size * halfCapital
      return { placed, baseline: row - (placed.below ?? 0) }
    }),
  )
  if (fragment.isRepeated === true) {
    const shown = lines.map(({ placed: { line, left }, baseline }) =>
      textObject(line.pieces, place.paper.left + left, baseline, place),
    )
    place.canvas.artifact('/Type /Pagination /Subtype /Header', shown.join('\n'))
    drawRule(fragment, upper, place)
    return new Map()
  }
  if (fragment.foot === 'first') {
    drawFootRule(upper, place)
  }
  const width = set.box.pictureWidth
  if (width !== undefined && place.logo !== undefined) {
    const numbers = [width, 0, 0, leading, place.paper.left, upper - leading].map(number)
    place.canvas.tagged(set.box.tag, `q ${numbers.join(' ')} cm /${place.logo} Do Q`)
  }
  const drawn = new Map<Tag, string>()
  // Cells stand side by side, but each is read to its end before the next.
  for (const [tag, own] of Map.groupBy(lines, ({ placed }) => placed.tag)) {
    drawn.set(tag, own.map(({ placed, baseline }) => drawLine(placed, baseline, leading, place)).join(''))
  }
  drawRule(fragment, upper, place)
  place.canvas.close()
  return drawn
}

/** Height of the upper edge of the text over the lower edge of the page, in points. */
export function upperEdge(paper: Paper): number {
  return paper.height - style.margin.top
}

/** Neighbouring pieces with the same tag are drawn together, unless each has a place of its own. */
function drawLine({ line, left, tag }: PlacedLine, baseline: number, leading: number, place: Place): string {
  let x = place.paper.left + left
  for (let from = 0; from < line.pieces.length; ) {
    const own = line.pieces[from]?.span.tag
    const isPlaced = line.lefts !== undefined
    const next = line.pieces.findIndex(({ span }, index) => index > from && (isPlaced || span.tag !== own))
    const pieces = line.pieces.slice(from, next === -1 ? line.pieces.length : next)
    x = isPlaced ? place.paper.left + left + (line.lefts[from] ?? 0) : x
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0)
    place.canvas.tagged(attach(line.pieces[from]?.span, tag), textObject(pieces, x, baseline, place))
    addLinkArea(pieces, [x, baseline - leading * 0.3, x + width, baseline + leading * 0.7], place)
    x += width
    from += pieces.length
  }
  return line.pieces.map(({ word }) => word.text).join('')
}

/** A tag inside of the box's tag joins it where its first piece is drawn. */
function attach(span: Span | undefined, parent: Tag): Tag {
  const own = span?.tag
  if (own !== undefined && own.kids.length === 0) {
    parent.kids.push(span?.outerTag ?? own)
  }
  return own ?? parent
}

function addLinkArea(pieces: readonly Piece[], rectangle: [number, number, number, number], { canvas }: Place): void {
  const span = pieces[0]?.span
  if (span?.tag !== undefined && span.link !== undefined) {
    span.tag.kids.push({ kind: 'link-area', page: canvas.index, rectangle, link: span.link })
  }
}

/** The short rule between the text of a page and its notes. */
function drawFootRule(upper: number, { canvas, paper }: Place): void {
  const { gap, rule } = style.note
  const [y, left, right] = [upper + gap / 2, paper.left, paper.left + rule].map(number)
  canvas.artifact('/Type /Layout', `${colourOperator(style.colour.rule, 'RG')} 0.5 w ${left} ${y} m ${right} ${y} l S`)
}

function drawRule({ set, from, to }: Fragment, upper: number, { canvas, paper }: Place): void {
  const { rule, leading } = set.box
  if (rule === undefined) {
    return
  }
  const lower = upper - (to - from) * leading
  const stroke = `${colourOperator(rule.colour, 'RG')} ${number(rule.width)} w`
  const x = set.isTurned === true ? paper.left + paper.measure - rule.width / 2 : paper.left + rule.width / 2
  const ends =
    rule.edge === 'left'
      ? ([x, upper, x, lower] as const)
      : ([paper.left, lower - belowText, paper.left + paper.measure, lower - belowText] as const)
  const [fromX, fromY, toX, toY] = ends.map(number)
  canvas.artifact('/Type /Layout', `${stroke} ${fromX} ${fromY} m ${toX} ${toY} l S`)
}
