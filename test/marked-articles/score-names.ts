/** Scores the names that were found in an article: people, organisations, places. */

import type { Document } from '../../pipeline/document/document.ts'
import { titles } from '../../stages/annotate/lexicon.ts'
import { foundIn } from './annotated.ts'
import type { Tally } from './tally.ts'
import type { Marks } from './truth.ts'

/** Letter case, marks of possession and an article or title in front are no part of a name. */
export function plainName(name: string): string {
  const words = name.replaceAll('’', "'").replace(/'s?$/, '').split(/\s+/)
  const first = words.findIndex((word) => !/^(?:the|an?)$/i.test(word) && !titles.has(word.replace(/\.$/, '')))
  return words.slice(Math.max(0, first)).join(' ').toLowerCase()
}

/** A person, organisation or place counts once, under whichever of its forms it was found. */
export function scoreNames(found: readonly string[], marked: readonly (readonly string[])[]): Tally {
  const forms = marked.map((names) => new Set(names.map(plainName)))
  const hit = new Set<number>()
  const wrong = new Set<string>()
  for (const name of found.map(plainName)) {
    const index = forms.findIndex((names) => names.has(name))
    if (index >= 0) {
      hit.add(index)
    } else {
      wrong.add(name)
    }
  }
  return { right: hit.size, given: hit.size + wrong.size, stated: marked.length }
}

export function scorePeople(document: Document, { people }: Marks): Tally {
  return scoreNames(
    foundIn(document, 'person').map(({ annotation }) => annotation.name),
    people,
  )
}

export function scoreOrganisations(document: Document, { organisations }: Marks): Tally {
  return scoreNames(
    foundIn(document, 'organisation').map(({ annotation }) => annotation.name),
    organisations,
  )
}

/** The country of a code of ISO 3166-2 is its first two letters. */
export function scorePlaces(document: Document, { places }: Marks): Tally {
  return scoreNames(
    foundIn(document, 'place').map(({ annotation: { name, code = '' } }) => `${name} ${code.slice(0, 2)}`),
    places.map(([name = '', code = '']) => [`${name} ${code}`]),
  )
}
