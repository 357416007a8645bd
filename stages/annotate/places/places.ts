/** Finds the places of a text: by a gazetteer, and by the words that show that a name is a place and of which country. */

import { organisationWords } from '../lexicon.ts'
import type { Name } from '../names/names.ts'
import { candidateOf, type PlaceCandidate } from './place-candidate.ts'
import { areas } from './place-codes.ts'
import {
  endsPart,
  endsPhrase,
  isExplained,
  isInside,
  isKindBetween,
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

type Candidate = PlaceCandidate

/** Names shorter than this are those of people too often to be places after "from" or "to". */
const plainLetters = 6

/** The places of each block; `isPerson` tells the names of those people whom the text speaks of. */
export function placesOf(
  texts: readonly NamedText[],
  isPerson: (name: string) => boolean,
): ReadonlyMap<string, readonly PlaceSpan[]> {
  const blocks = texts.map(({ block, text, names }) => {
    const candidates = names.map((name) => candidateOf(text, name))
    settle(
      text,
      candidates,
      candidates.map(({ name }) => isPerson(name)),
    )
    return { block, candidates }
  })
  const codes = new Map(
    blocks.flatMap(({ candidates }) =>
      candidates.flatMap(({ name, code }): [string, string][] => (code === undefined ? [] : [[name, code]])),
    ),
  )
  // What is a place once is one again, also where nothing around it says so.
  const spanOf = ({ start, end, name, code }: Candidate): PlaceSpan[] => {
    const known = code ?? (isPerson(name) ? undefined : codes.get(name))
    return known === undefined ? [] : [{ start, end, name, code: known }]
  }
  return new Map(blocks.map(({ block, candidates }) => [block, candidates.flatMap(spanOf)]))
}

/** Gives the candidates of a block their codes: first by what stands with each, then by the places around them. */
function settle(text: string, candidates: readonly Candidate[], arePeople: readonly boolean[]): void {
  for (const [index, candidate] of candidates.entries()) {
    if (isCertain(text, candidate, arePeople[index] === true)) {
      candidate.code = candidate.listed?.code ?? ''
    }
  }
  if (candidates.every(({ listed, people }) => listed === undefined && people === undefined)) {
    return
  }
  for (const [index, candidate] of candidates.entries()) {
    const before = candidates[index - 1]
    if (before !== undefined && candidate.code === undefined && isSeat(text, before, candidate)) {
      candidate.code = candidate.listed?.code ?? ''
    }
  }
  for (const [index, candidate] of candidates.entries()) {
    setCode(candidate, codeOfNamesake(text, candidate, candidates[index + 1], candidates[index + 2]))
  }
  for (const [index, candidate] of [...candidates.entries()].reverse()) {
    const after = candidates[index + 1]
    if (after !== undefined && candidate.code === undefined && arePeople[index] !== true) {
      setCode(candidate, codeFromAfter(text, candidate, after))
    }
  }
  for (const [index, candidate] of candidates.entries()) {
    const before = candidates[index - 1]
    if (before !== undefined && candidate.code === undefined && arePeople[index] !== true) {
      setCode(candidate, codeFromBefore(text, before, candidate))
    }
  }
}

function setCode(candidate: Candidate, code: string | undefined): void {
  if (code !== undefined) {
    candidate.code = code
  }
}

/** By the gazetteer, where the name or the words around it leave no doubt that a place is meant. */
function isCertain(text: string, { start, name, listed, isKind }: Candidate, isPerson: boolean): boolean {
  if (listed === undefined || isKind || isPerson) {
    return listed !== undefined && isKind
  }
  const sign = listed.certain ? 'strong' : signBefore(text, start)
  return sign === 'strong' || (sign === 'weak' && name.length >= plainLetters)
}

/** "in Fairfax, Virginia": behind a place Virginia is nobody. */
function isSeat(text: string, before: Candidate, { start, end, listed }: Candidate): boolean {
  return (
    listed !== undefined &&
    text.slice(before.end, start) === ', ' &&
    isInside(text, before.start) &&
    endsPhrase(text, end)
  )
}

/** "Birmingham, Alabama", "Cordoba, Spain": a city of the same name as the one in the gazetteer. */
function codeOfNamesake(text: string, { end, name, code = '' }: Candidate, after?: Candidate, next?: Candidate) {
  // Behind a town of another country than Georgia, its name is that of the state.
  const wider = after?.name === 'Georgia' && code !== 'GE' ? 'US-GA' : (after?.code ?? '')
  const country = wider.slice(0, 2)
  if (after === undefined || code === '' || code.startsWith(country) || text.slice(end, after.start) !== ', ') {
    return undefined
  }
  const isState = wider.length > 2
  // "Washington, Japan and South Korea" is a list, and "in Geneva, Canada said" two phrases.
  const isOwnPhrase = endsPart(text, after.end) && !(next !== undefined && isListed(text.slice(after.end, next.start)))
  const isInArea = (areas.has(after.name) || after.name === 'Georgia') && !areas.has(name) && !after.possessive
  return isInArea && (isState ? endsPhrase(text, after.end) : isOwnPhrase) ? country : undefined
}

/** "in X, Y", "X township in Y", "X, a town in Y", "X, the French town": where Y is known, X is there too. */
function codeFromAfter(text: string, candidate: Candidate, after: Candidate): string | undefined {
  const between = text.slice(candidate.end, after.start)
  const wider = after.code ?? (kindAfter(text, after.end) === undefined ? undefined : after.people)
  if (wider === undefined || candidate.people !== undefined) {
    return undefined
  }
  if (candidate.listed !== undefined && (isListed(between) || isWithin(between))) {
    return candidate.listed.code
  }
  const isShown =
    (candidate.isKind || isInside(text, candidate.start) || isExplained(between)) &&
    !candidate.possessive &&
    !isBody(candidate)
  const isThere = wider !== '' && isWithin(between) && (between !== ', ' || endsPhrase(text, after.end))
  return isShown && isThere ? wider.slice(0, 2) : undefined
}

/** "Y and X", "Y’s X district", "the Thai town of X". */
function codeFromBefore(text: string, before: Candidate, candidate: Candidate): string | undefined {
  const between = text.slice(before.end, candidate.start)
  const { listed, isKind } = candidate
  if (before.people !== undefined) {
    return isKindBetween(between) ? before.people : undefined
  }
  if (before.code === undefined || (listed !== undefined && isListed(between))) {
    return before.code === undefined ? undefined : listed?.code
  }
  const country = before.code.slice(0, 2)
  const isPart = country !== '' && isPartOf(between) && (isKind || listed?.code.startsWith(country) === true)
  return isPart && !isBody(candidate) ? (listed?.code ?? country) : undefined
}

function isBody({ name }: Candidate): boolean {
  return name.split(' ').some((word) => organisationWords.has(word))
}
