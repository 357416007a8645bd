/** Finds organisations by the words in their names: "Inter-Parliamentary Alliance on China", "Hpakant Youth Rescue Team". */

import { organisationEndings, organisationWords, portfolioWords, thingWords } from '../lexicon.ts'
import type { Name } from '../names/names.ts'
import { isOffice } from '../names/title-split.ts'
import { countryOf } from '../places/demonyms.ts'
import { listedPlace } from '../places/gazetteer.ts'
import type { NamedSpan } from './organisations.ts'

/** "Ministry of Labor and Vocational Training": behind such a word, "and" joins what one office is there for. */
const offices = new Set('Ministry Department Office Bureau Committee Federation Institute Union University'.split(' '))
/** In front of one of these stands what it is there for. */
const ministries = new Set(
  'Ministry Department Office Bureau Commission Committee Administration Authority Agency'.split(' '),
)
const connector = /^\s(?:of|on|for|in the|of the|on the|for the|against|without|to the)\s$/u
const plural = /^[’']\s$/u

/** "Correctional Center 2". */
const numbered = /^ \d{1,2}(?=[,;.)]|$|\s(?:in|on|of|at|near|and|was|is|where|for|outside)\b)/u
/** "Sunrise Co., Ltd.": both belong to the name. */
const limited = /^,? (?:Ltd|Inc|LLC)\b\.?/u
/** "Hong Kong-listed Everlight Holdings": the name begins behind such a word. */
const describing = /^.*-(?:listed|based|backed|led|owned|run|funded|born|linked|registered|controlled|affiliated)\s/u

/** "the Three Brotherhood Alliance" */
const counting = /\p{Ll}\s((?:Two|Three|Four|Five|Six|Seven)\s)$/u

/** Whether a word of a name tells that a body has it. */
export function isWordOfBodies(word: string): boolean {
  const bare = word.replace(/\.$/u, '')
  return organisationWords.has(bare) || organisationEndings.has(bare)
}

/** Whether the words of a name make it that of a body. */
export function isBodyName(words: readonly string[]): boolean {
  const last = (words.at(-1) ?? '').replace(/\.$/u, '')
  return words.some((word) => organisationWords.has(word)) || organisationEndings.has(last)
}

/** The names of bodies in a text, in order; names joined by "of", "on" or "for" are one. */
export function wordedBodies(text: string, names: readonly Name[]): NamedSpan[] {
  const found: NamedSpan[] = []
  for (let index = 0; index < names.length; index += 1) {
    const first = names[index]
    if (first === undefined || !isBodyName(first.words) || isThing(first)) {
      continue
    }
    const position = index
    let last = first
    while (joins(text, last, names[index + 1])) {
      index += 1
      last = names[index] ?? last
    }
    const previous = names[position - 1]
    const second = names[index + 1]
    if (last !== first && isSecondPurpose(text, first, last, second)) {
      index += 1
      last = second ?? last
    }
    const isOfThing =
      previous !== undefined && isThingOrOffice(previous.words.at(-1) ?? '') && joins(text, previous, first)
    const isOpening = isOwner(text, previous, first) || isFirstPurpose(text, previous, first)
    const begin = isOpening ? (previous?.start ?? first.start) : first.start
    const start =
      begin -
      (counting.exec(text.slice(Math.max(0, begin - 12), begin))?.[1]?.length ?? 0) +
      (describing.exec(text.slice(begin, first.end))?.[0].length ?? 0)
    const end =
      last.end +
      ((numbered.exec(text.slice(last.end, last.end + 12)) ?? limited.exec(text.slice(last.end, last.end + 8)))?.[0]
        .length ?? 0)
    const name = text.slice(start, end)
    if (!isOfThing && (name.includes(' ') || name.includes('-'))) {
      found.push({ start, end, name })
    }
  }
  return found
}

/** "High Commissioner for Human Rights": an office and no body. */
function isThingOrOffice(word: string): boolean {
  return thingWords.has(word) || isOffice(word)
}

/** "World Press Freedom Index", "Human Rights Day", "West Bank". */
function isThing({ words }: Name): boolean {
  if (listedPlace(words.join(' '))?.certain === true) {
    return true
  }
  const last = words.at(-1) ?? ''
  return !organisationWords.has(last) && !organisationEndings.has(last) && thingWords.has(last)
}

/** "People’s" of "People’s Defense Force"; in "China’s Foreign Ministry" China stays a place. */
function isOwner(text: string, previous: Name | undefined, { start }: Name): boolean {
  if (previous === undefined || !previous.possessive || !/^[’']s?\s$/u.test(text.slice(previous.end, start))) {
    return false
  }
  const name = previous.words.join(' ')
  return listedPlace(name)?.certain !== true && countryOf(name) === undefined
}

/** "Yushul Forestry" of "Yushul Forestry and Grassland Bureau". */
function isFirstPurpose(text: string, previous: Name | undefined, { start, words }: Name): boolean {
  return (
    previous !== undefined &&
    text.slice(previous.end, start) === ' and ' &&
    portfolioWords.has(previous.words.at(-1) ?? '') &&
    ministries.has(words.at(-1) ?? '')
  )
}

/** "and Vocational Training", "and Cutters" behind "Federation of Stitchers": no name of its own. */
function isSecondPurpose(text: string, { words }: Name, last: Name, next: Name | undefined): boolean {
  if (next === undefined || last.possessive || next.possessive || !words.some((word) => offices.has(word))) {
    return false
  }
  const [one = '', other = ''] = [last.words.at(-1), next.words.at(-1)]
  const isPair = next.words.length === 1 && one.endsWith('s') && other.endsWith('s')
  return text.slice(last.end, next.start) === ' and ' && (isPair || portfolioWords.has(other))
}

/** "Committee of the Workers’ Party": only a plural’s apostrophe lets the name go on. */
function joins(text: string, name: Name, next: Name | undefined): boolean {
  return next !== undefined && (name.possessive ? plural : connector).test(text.slice(name.end, next.start))
}
