/** The foot of every page: whose text this is, which briefing, and which page of how many. */

import type { Briefing } from '../briefing.ts'
import { style } from '../style.ts'
import type { Span } from './box.ts'
import { breakLines } from './break-lines.ts'
import { colourOperator } from './colour-operator.ts'
import type { Place } from './draw-fragment.ts'
import { textObject } from './draw-text.ts'
import type { FontSet } from './font-set.ts'
import { footerLook } from './looks.ts'
import { number } from './show-glyphs.ts'

/** The attribution stands first, so that a long id cannot push it out. */
const maxLines = 2

/** Space for the page number and around it, in points. */
const pageNumberWidth = 90

/** What the footer may say, for loading its fonts; the page numbers need digits alone. */
export function footerSpan({ footer, language }: Briefing): Span {
  return { text: `${footer.attribution} · ${footer.id} `, look: footerLook, language }
}

/** Draws the footer of page `page` of `pages`, counted from 1. */
export function drawFooter(span: Span, page: number, pages: number, fontSet: FontSet, place: Place): void {
  const { canvas, paper } = place
  const left = paper.left
  const right = left + paper.measure
  const top = style.margin.bottom - style.footer.gap
  const baseline = (line: number) => top - style.footer.leading * (line + 1.2)
  const rule = `${colourOperator(style.colour.rule, 'RG')} 0.5 w ${number(left)} ${number(top)} m ${number(right)} ${number(top)} l S`
  const lines = breakLines([span], fontSet, paper.measure - pageNumberWidth).slice(0, maxLines)
  const [pageNumber] = breakLines(
    [{ ...span, text: `Page ${page} of ${pages}`, language: 'en' }],
    fontSet,
    paper.measure,
  )
  const content = [
    rule,
    ...lines.map(({ pieces }, index) => textObject(pieces, left, baseline(index), place)),
    ...(pageNumber === undefined ? [] : [textObject(pageNumber.pieces, right - pageNumber.width, baseline(0), place)]),
  ]
  canvas.artifact('/Type /Pagination /Subtype /Footer', content.join('\n'))
}
