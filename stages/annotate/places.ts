/** Finds countries, provinces and cities by a table of names, where no person or organisation is meant. */

import type { Name } from './names.ts'
import { namesOfPeopleToo, placeCode } from './place-codes.ts'

export interface PlaceSpan {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly code: string
}

const locating = /(?:^|\s)(?:in|at|from|near|of|to|across|around|through|into|outside|between|and)\s$/iu

/** The names that are places; a name that people have as well needs a preposition in front of it. */
export function placesIn(text: string, names: readonly Name[]): PlaceSpan[] {
  return names.flatMap(({ start, end, words }) => {
    const name = words.join(' ')
    const code = placeCode(name)
    const isCertain = !namesOfPeopleToo.has(name) || locating.test(text.slice(Math.max(0, start - 12), start))
    return code !== undefined && isCertain ? [{ start, end, name, code }] : []
  })
}
