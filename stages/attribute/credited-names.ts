/** Reads what follows "Reported by": names, services and agencies in a list, and the service that they work for. */

import { calendarWords } from '../annotate/lexicon.ts'
import { listedPlace } from '../annotate/places/gazetteer.ts'
import { foldMarks, matchesPattern, type Pattern } from './pattern.ts'
import { hasHan, isPersonName } from './person-name.ts'
import type { SourceGrammar } from './source-grammar.ts'

/** The names of one credit as they stand in the text. */
export interface CreditedNames {
  readonly names: readonly string[]
  /** Where the text says that they worked, in its order: "Li Na in Bangkok". */
  readonly places: readonly string[]
  readonly service?: string
}

const listSeparator = /[,;、，；/|&()（）[\]【】\u200b]| and /
const openingMarks = new Set(' \t\n\u00a0\u3000\u200b:：*_"“(（[【.。,;，；、/|–—-')
const closingMarks = new Set(' \t\n\u00a0\u3000\u200b.。,;，；、/|*_"”)）]】(（[【&–—-')
/** "RFE/RL’s" is one word; "Lao/Li" is two in a list. */
const wordsOfServices =
  /^(?:and|of|the)$|^\p{Lu}{2,5}\/\p{Lu}{2,5}(?:[’']s)?$|^[\p{Lu}\p{Script=Han}][\p{L}\p{M}\p{N}’'-]*$/u
/** "Written by Li Na in English" names no place. */
const languages = new Set(
  'Burmese Cantonese Chinese English French Hindi Indonesian Japanese Khmer Korean Lao Malay Mandarin Mongolian Russian Thai Tibetan Uyghur Urdu Vietnamese'.split(
    ' ',
  ),
)
const maximumServiceWords = 8
const maximumNames = 20

/** Without the marks and spaces that separate credits from each other. */
export function withoutEdges(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && openingMarks.has(text.charAt(start))) {
    start++
  }
  while (end > start && closingMarks.has(text.charAt(end - 1))) {
    end--
  }
  const trimmed = text.slice(start, end)
  return trimmed.endsWith(' and') ? trimmed.slice(0, -' and'.length) : trimmed
}

/** The names in the text, when it holds nothing else; in Latin letters each of at least `minimumWords` words. */
export function readNames(text: string, grammar: SourceGrammar, minimumWords = 1): CreditedNames | undefined {
  if (isOrganisation(text, grammar)) {
    return { names: [text], places: [] }
  }
  const service = readService(text, grammar)
  if (service === undefined) {
    return listNames(text, grammar, minimumWords)
  }
  const named = listNames(text.slice(0, service.before), grammar, 1)
  return named && { ...named, places: [...named.places, ...service.places], service: service.name }
}

interface Item {
  readonly name: string
  readonly place?: string
}

function listNames(text: string, grammar: SourceGrammar, minimumWords: number): CreditedNames | undefined {
  const items = text
    .split(listSeparator)
    .flatMap((item) => (hasHan(item) ? item.split(/\s/) : [item]))
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map(withPlace)
  if (items.length === 0 || items.length > maximumNames || !areBracketsKnown(text, grammar)) {
    return undefined
  }
  const isName = ({ name }: Item) => isOrganisation(name, grammar) || isPersonName(foldMarks(name), minimumWords)
  return items.every(isName) && !items.some(mayBePlace)
    ? { names: items.map(({ name }) => name), places: items.flatMap(({ place }) => place ?? []) }
    : undefined
}

/** "Li Na in Chiang Mai": the place is written like a name, and no day, month or language. */
function withPlace(item: string): Item {
  const at = item.lastIndexOf(' in ')
  const place = item.slice(at + ' in '.length)
  const isOther = place.split(' ').some((word) => calendarWords.has(word) || languages.has(word))
  const isPlace = at > 0 && isPersonName(foldMarks(place)) && !isOther
  return isPlace ? { name: item.slice(0, at), place } : { name: item }
}

/** Of "Li Na in Dharamsala, India" and "Li Na, Bangkok" the last word is nobody. */
function mayBePlace({ name, place }: Item, index: number, items: readonly Item[]): boolean {
  const isBehindPlace = place === undefined && items[index - 1]?.place !== undefined
  return (isBehindPlace && !name.includes(' ')) || (index > 0 && listedPlace(name)?.certain === true)
}

/** Brackets set credits in Han characters apart; in other scripts as well a place may stand in them: "Li Na (Bangkok)". */
function areBracketsKnown(text: string, grammar: SourceGrammar): boolean {
  const inside = [...text.matchAll(/[([（【]([^)\]）】]*)/g)].map(([, words = '']) => words)
  return hasHan(text) || inside.every((words) => isOrganisation(words, grammar))
}

interface NamedService {
  /** UTF-16 offset of the word in front of the service. */
  readonly before: number
  readonly name: string
  readonly places: readonly string[]
}

/** "for RFA Lao", "for RFA Lao in Bangkok". */
function readService(text: string, grammar: SourceGrammar): NamedService | undefined {
  const folded = foldMarks(text)
  for (const word of grammar.beforeService) {
    const before = folded.indexOf(word)
    const { name, place } = withPlace(text.slice(before + word.length))
    if (before > 0 && isOrganisation(name, grammar)) {
      return { before, name, places: place === undefined ? [] : [place] }
    }
  }
  return undefined
}

/** Whether the text is the name of a service, a desk or an agency. */
export function isOrganisation(text: string, grammar: SourceGrammar): boolean {
  return isOwnService(text, grammar) || matchesName(grammar.desks, text) || isAgency(text, grammar)
}

/** Whether the text is a name under which the source signs. */
export function isOwnService(text: string, grammar: SourceGrammar): boolean {
  return matchesName(grammar.services, text)
}

/** Whether the text ends with a name under which the source signs: "… for RFA Lao". */
export function endsInOwnService(text: string, grammar: SourceGrammar): boolean {
  const service = readService(text, grammar)
  return service !== undefined && isOwnService(service.name, grammar)
}

/** Whether one of the names in the text is one under which the source signs: "Li Na for RFA Lao and Tam for RFA Khmer". */
export function namesOwnService(text: string, grammar: SourceGrammar): boolean {
  const separators = [', ', '; ', ' and ', ' in ', ...grammar.beforeService]
  const pieces = separators.reduce((parts, separator) => parts.flatMap((part) => part.split(separator)), [text])
  return pieces.some((piece) => isOwnService(withoutEdges(piece), grammar))
}

/** Whether the text is the name of an agency whose rights the source cannot pass on. */
export function isAgency(text: string, grammar: SourceGrammar): boolean {
  const folded = foldMarks(text)
  return grammar.agencies.some((agency) => matchesPattern(agency, folded))
}

/** A `*` in the name of a service stands for words of one name: not for a sentence, and not for a list of names. */
function matchesName(patterns: readonly Pattern[], text: string): boolean {
  const folded = foldMarks(text)
  const words = text.split(/\s/)
  const isOneName = words.length <= maximumServiceWords && words.every((word) => wordsOfServices.test(word))
  const isList = folded.includes(' and ')
  return isOneName && patterns.some((pattern) => (!isList || spellsAnd(pattern)) && matchesPattern(pattern, folded))
}

function spellsAnd({ first, between, last = '' }: Pattern): boolean {
  return [first, ...between, last].some((piece) => piece.includes(' and '))
}
