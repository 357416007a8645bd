/** Finds figures that measure in one word with their noun: "a 22-page ruling", "the two-hour hearing", "a 156-megawatt dam". */

import type { FigureSpan } from './figures.ts'
import { numberValue, numberWords } from './number-words.ts'

const measures =
  'year|month|week|day|hour|minute|second|kilometer|kilometre|meter|metre|mile|foot|hectare|acre|ton|tonne|kilogram|megawatt|gigawatt|degree|percent|dollar|yuan'
const things =
  'page|paragraph|member|seat|point|person|man|room|bed|story|storey|volume|article|nation|vote|car|vehicle|strong'
const compound = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£-])(?<number>\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?|${numberWords})-(?:(?<measure>${measures})|(?<thing>${things}))(?![\\p{L}])(?!-old)`,
  'giu',
)

/** With the unit, or what is counted, in the plural. */
export function compoundFiguresIn(text: string): FigureSpan[] {
  return [...text.matchAll(compound)].flatMap(({ 0: words, index, groups = {} }) => {
    const value = numberValue(groups.number ?? '')
    const { measure, thing } = groups
    const told = measure === undefined ? { counted: `${thing}s` } : { unit: unitOf(measure) }
    return value === undefined ? [] : [{ start: index, end: index + words.length, value, others: false, ...told }]
  })
}

function unitOf(measure: string): string {
  return measure === 'percent' || measure === 'yuan' ? measure : measure === 'foot' ? 'feet' : `${measure}s`
}
