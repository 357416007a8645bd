/** Finds figures that measure in one word with their noun: "a 22-page ruling", "the two-hour hearing", "a 156-megawatt dam". */

import type { FigureSpan } from './figures.ts'
import { numberBefore } from './number-words.ts'

const measures =
  'year|month|week|day|hour|minute|second|kilometer|kilometre|meter|metre|mile|foot|hectare|acre|ton|tonne|kilogram|megawatt|gigawatt|degree|percent|dollar|yuan'
const things =
  'page|paragraph|member|seat|point|person|man|room|bed|story|storey|volume|article|nation|vote|car|vehicle'
const compound = new RegExp(`-(?:(?<measure>${measures})|(?<thing>${things}))(?!\\p{L}|-old)`, 'gu')

/** With the unit, or what is counted, in the plural. */
export function compoundFiguresIn(text: string): FigureSpan[] {
  return [...text.matchAll(compound)].flatMap(({ 0: words, index, groups = {} }) => {
    const number = numberBefore(text, index)
    const { measure, thing } = groups
    const told = measure === undefined ? { counted: `${thing}s` } : { unit: unitOf(measure) }
    return number === undefined ? [] : [{ ...number, end: index + words.length, others: false, ...told }]
  })
}

function unitOf(measure: string): string {
  return measure === 'percent' || measure === 'yuan' ? measure : measure === 'foot' ? 'feet' : `${measure}s`
}
