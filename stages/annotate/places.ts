/** Finds the places of a text: by a gazetteer, and by the words that show that a name is a place and of which country. */

import { type ListedPlace, listedPlace } from './gazetteer.ts'
import { organisationWords } from './lexicon.ts'
import type { Name } from './names.ts'
import {
  endsPhrase,
  isCapitalKind,
  isKindOf,
  isListed,
  isPartOf,
  isWithin,
  kindAfter,
  signBefore,
} from './place-signs.ts'

export interface PlaceSpan {
  readonly start: number
  readonly end: number
  readonly name: string
  /** Empty where no single country has the place. */
  readonly code: string
}

/** A block with its names, in order. */
export interface NamedText {
  readonly block: string
  readonly text: string
  readonly names: readonly Name[]
}

interface Candidate {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly listed: ListedPlace | undefined
  /** Whether a word such as "village" stands with the name. */
  readonly isKind: boolean
  readonly possessive: boolean
  code?: string
}

/** Names shorter than this are those of people too often to be places after "from" or "to". */
const plainLetters = 6
const direction = /^(?:North|South|East|West|Central|Upper|Lower|(?:North|South|East|West)(?:east|west)?ern)$/u
const described = /^(\p{Lu}[\p{L}.]*)-\p{Ll}/u

/** The places of each block; `isPerson` tells the names of those people whom the text speaks of. */
export function placesOf(
  texts: readonly NamedText[],
  isPerson: (name: string) => boolean,
): ReadonlyMap<string, readonly PlaceSpan[]> {
  const blocks = texts.map(({ block, text, names }) => ({
    block,
    text,
    candidates: names.map((name) => candidateOf(text, name)),
  }))
  for (const { text, candidates } of blocks) {
    settle(text, candidates, isPerson)
  }
  const codes = new Map(
    blocks.flatMap(({ candidates }) =>
      candidates.flatMap(({ name, code }): [string, string][] => (code === undefined ? [] : [[name, code]])),
    ),
  )
  return new Map(
    blocks.map(({ block, candidates }) => [
      block,
      candidates.flatMap(({ start, end, name, code }) => {
        const known = code ?? (isPerson(name) ? undefined : codes.get(name))
        return known === undefined ? [] : [{ start, end, name, code: known }]
      }),
    ]),
  )
}

/** The part of a name that may be a place: "Hong Kong" of "Hong Kong-listed Everlight", "Shan State" of "Northern Shan State". */
function candidateOf(text: string, { start, end, words, possessive }: Name): Candidate {
  const whole = words.join(' ')
  const cut = words.findIndex((word) => described.test(word))
  const left = cut < 0 ? words : [...words.slice(0, cut), described.exec(words[cut] ?? '')?.[1] ?? '']
  const skipped = listedPlace(left.join(' ')) === undefined && direction.test(left[0] ?? '') ? 1 : 0
  const own = left.slice(skipped)
  const name = own.join(' ')
  const from = start + left.slice(0, skipped).join(' ').length + skipped
  const isShort = name.length < whole.length - (from - start)
  const last = own.at(-1) ?? ''
  const kind = isShort ? undefined : kindAfter(text, end)
  const state = kind === 'state' ? listedPlace(`${name} State`) : undefined
  const base = own.length > 1 && isCapitalKind(last) ? own.slice(0, -1).join(' ') : undefined
  const listed = state ?? listedPlace(name) ?? (base === undefined ? undefined : waterless(last, listedPlace(base)))
  return {
    start: from,
    end: isShort ? from + name.length : end + (state === undefined ? 0 : ' state'.length),
    name: state === undefined ? name : `${name} state`,
    listed,
    isKind: kind !== undefined || base !== undefined || isKindOf(text, from),
    possessive: possessive && !isShort,
  }
}

/** "Mandalay Region" is where Mandalay is; "Red River" says nothing of a town called Red. */
function waterless(kind: string, listed: ListedPlace | undefined): ListedPlace | undefined {
  return /^(?:River|Lake|Sea|Bay|Strait|Gulf|Mountains?|Hills|Desert|Basin|Pass|Zone)$/u.test(kind) ? undefined : listed
}

/** Gives the candidates of a block their codes: first by what stands with each, then by what stands around them. */
function settle(text: string, candidates: readonly Candidate[], isPerson: (name: string) => boolean): void {
  for (const candidate of candidates) {
    if (isCertain(text, candidate, isPerson)) {
      candidate.code = candidate.listed?.code ?? ''
    }
  }
  for (let index = candidates.length - 1; index >= 0; index -= 1) {
    inheritFrom(text, candidates[index], candidates[index + 1], isPerson)
  }
  for (let index = 1; index < candidates.length; index += 1) {
    const [before, candidate] = [candidates[index - 1], candidates[index]]
    if (before?.code !== undefined && candidate?.code === undefined && candidate !== undefined && !isPerson(candidate.name)) {
      const between = text.slice(before.end, candidate.start)
      const isOne = candidate.listed !== undefined && isListed(between)
      const isPart = isPartOf(between) && (candidate.isKind || candidate.listed?.code.startsWith(before.code.slice(0, 2)))
      if (isOne || (isPart && before.code !== '')) {
        candidate.code = candidate.listed?.code ?? before.code.slice(0, 2)
      }
    }
  }
}

/** By the gazetteer, where the name or the words around it leave no doubt that a place is meant. */
function isCertain(text: string, { start, name, listed, isKind }: Candidate, isPerson: (name: string) => boolean): boolean {
  if (listed === undefined) {
    return false
  }
  const sign = signBefore(text, start)
  const isSigned = sign === 'strong' || (sign === 'weak' && name.length >= plainLetters)
  return listed.certain || isKind || (isSigned && !isPerson(name))
}

/** "in X, Y", "X township in Y", "X, a town in Y": where Y is known, X is there too. */
function inheritFrom(
  text: string,
  candidate: Candidate | undefined,
  wider: Candidate | undefined,
  isPerson: (name: string) => boolean,
): void {
  if (candidate === undefined || wider?.code === undefined || candidate.code !== undefined || isPerson(candidate.name)) {
    return
  }
  const between = text.slice(candidate.end, wider.start)
  const { listed, name } = candidate
  if (listed !== undefined && (isListed(between) || isWithin(between))) {
    candidate.code = listed.code
    return
  }
  const isShown = candidate.isKind || signBefore(text, candidate.start) === 'strong'
  const isBody = name.split(' ').some((word) => organisationWords.has(word))
  if (isShown && !isBody && !candidate.possessive && wider.code !== '' && isWithin(between) && endsPhrase(text, wider.end)) {
    candidate.code = wider.code.slice(0, 2)
  }
}
