/** Reads what of a capitalised name may be a place, and what the words right beside it say of that. */

import type { Name } from '../names/names.ts'
import { countryOf } from './demonyms.ts'
import { type ListedPlace, listedPlace } from './gazetteer.ts'
import { isKindOf, isLandKind, isPlaceKind, kindAfter } from './place-signs.ts'

/** A name that may be a place; `code` is set once it is known to be one. */
export interface PlaceCandidate {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly listed: ListedPlace | undefined
  /** Whether a word such as "village" stands with the name. */
  readonly isKind: boolean
  readonly possessive: boolean
  /** The country that an adjective points to ("Thai"): it is no place, and tells where one is. */
  readonly people: string | undefined
  code?: string
}

const direction = /^(?:North|South|East|West|Central|Upper|Lower|Downtown|(?:North|South|East|West)(?:east|west)?ern)$/u
const described = /^(\p{Lu}[\p{L}.]*)-\p{Ll}/u
const seated = /^-(?:based|born|bred|area|registered|headquartered|listed)\b/u
/** What stands in front of a country in the name of a state or of a water: "Gulf of Mexico" is not Mexico. */
const longer = /(?:(?:(?:Democratic|People’s|People's) )?Republic|Gulf|Sea|Bay|Straits?) of (?:the )?$/u
const owners = new Set(['U.S.', 'US', 'U.K.', 'UK'])

/** "Hong Kong" of "Hong Kong-listed Everlight", "Shan State" of "Northern Shan State", "Shan state" where the text says so. */
export function candidateOf(text: string, { start, end, words, possessive }: Name): PlaceCandidate {
  const long = longNameOf(text, start, words)
  if (long !== undefined) {
    return { ...long, end, isKind: false, possessive, people: undefined }
  }
  const own = placeWords(words)
  const skipped = listedPlace(own.join(' ')) === undefined && direction.test(own[0] ?? '') ? 1 : 0
  const bare = own.slice(skipped).join(' ')
  const begin = start + (skipped === 0 ? 0 : (own[0]?.length ?? 0) + 1)
  const close = begin + bare.length
  const isWhole = close >= end
  const hasArticle = text.endsWith('The ', begin) && listedPlace(`The ${bare}`) !== undefined
  const name = hasArticle ? `The ${bare}` : bare
  const kind = isWhole ? kindAfter(text, end) : undefined
  const state = kind === 'state' && stateDiffers(name) ? listedPlace(`${name} State`) : undefined
  const isKind =
    kind !== undefined || isPlaceKind(bare) || isKindOf(text, begin) || seated.test(text.slice(close, close + 16))
  const people = countryOf(name)
  const isName = !text.startsWith('$', end) && people === undefined
  return {
    start: hasArticle ? begin - 'The '.length : begin,
    end: state === undefined ? close : end + ' state'.length,
    name: state === undefined ? name : `${name} state`,
    listed: isName || state !== undefined ? (state ?? listedAs(name)) : undefined,
    isKind: isKind && isName,
    possessive: possessive && isWhole,
    people,
  }
}

/** "Shan" alone is a people, and Washington a city; "Rakhine" is the place. */
function stateDiffers(name: string): boolean {
  const own = listedPlace(name)
  return own?.certain !== true || own.code !== (listedPlace(`${name} State`)?.code ?? own.code)
}

/** "Gulf of Mexico", "Democratic Republic of Congo": a water has no code by the country that it is named after. */
function longNameOf(text: string, start: number, words: readonly string[]) {
  const front = longer.exec(text.slice(Math.max(0, start - 30), start))?.[0]
  if (front === undefined) {
    return undefined
  }
  const name = `${front}${words.join(' ')}`
  const isWater = !front.includes('Republic') && listedPlace(words.join(' ')) !== undefined
  const listed = listedPlace(name) ?? (isWater ? { code: '', certain: true } : undefined)
  return listed === undefined ? undefined : { start: start - front.length, name, listed }
}

/** The words up to where a description begins: "Madrid" of "Madrid-based", "U.S." of "U.S. Deputy Secretary". */
function placeWords(words: readonly string[]): readonly string[] {
  const [first = ''] = words
  if (owners.has(first)) {
    return [first]
  }
  const cut = words.findIndex((word) => described.test(word))
  return cut < 0 ? words : [...words.slice(0, cut), described.exec(words[cut] ?? '')?.[1] ?? '']
}

/** "Mandalay Region" is where Mandalay is; "STRASBOURG" of a dateline is Strasbourg. */
function listedAs(name: string): ListedPlace | undefined {
  const direct = listedPlace(name)
  if (direct !== undefined) {
    return direct
  }
  const isCapitals = /^\p{Lu}{5,}$/u.test(name)
  const space = name.lastIndexOf(' ')
  return isCapitals
    ? listedPlace(name.charAt(0) + name.slice(1).toLowerCase())
    : space > 0 && isLandKind(name.slice(space + 1))
      ? listedPlace(name.slice(0, space))
      : undefined
}
