/** Looks places up by name: countries and spellings of the press in a table of the program, cities and towns in one of GeoNames. */

import gazetteer from './gazetteer.json' with { type: 'json' }
import { namesOfPeopleToo, noPlaces, placeCodes } from './place-codes.ts'
import { plainPlace } from './plain-place.ts'

export interface ListedPlace {
  /** ISO 3166-1 alpha-2 or 3166-2; empty for a sea or a region of no single country. */
  readonly code: string
  /** Whether the name alone shows that a place is meant; a small town needs a word such as "in" or "village" beside it. */
  readonly certain: boolean
}

const plainName = /^[A-Za-z .-]*$/
let table: ReadonlyMap<string, ListedPlace> | undefined

/** The place with this name, whatever marks its letters carry. */
export function listedPlace(name: string): ListedPlace | undefined {
  // Made when it is first asked: a run that finds nothing to do needs no table of 12,000 names.
  table ??= makeTable()
  return table.get(name) ?? (plainName.test(name) ? undefined : table.get(plainPlace(name)))
}

function makeTable(): ReadonlyMap<string, ListedPlace> {
  const listed = new Map<string, ListedPlace>()
  addCountries(listed, gazetteer.towns, false)
  addCountries(listed, gazetteer.cities, true)
  for (const name of noPlaces) {
    listed.delete(name)
  }
  for (const [name, code] of placeCodes) {
    listed.set(plainPlace(name), { code, certain: true })
  }
  for (const name of namesOfPeopleToo) {
    const code = listed.get(name)?.code
    if (code !== undefined) {
      listed.set(name, { code, certain: false })
    }
  }
  return listed
}

function addCountries(
  listed: Map<string, ListedPlace>,
  countries: Readonly<Record<string, string>>,
  certain: boolean,
): void {
  for (const [code, names] of Object.entries(countries)) {
    const place = { code, certain }
    for (const name of names.split('|')) {
      listed.set(name, place)
    }
  }
}
