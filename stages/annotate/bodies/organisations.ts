/** Finds organisations by the words in their names, by the words around them, by their acronyms, and those that readers know. */

import { apart } from '../apart.ts'
import { personNouns, thingWords, titles } from '../lexicon.ts'
import type { Name } from '../names/names.ts'
import { bodyPart } from '../names/title-split.ts'
import { countryOf } from '../places/demonyms.ts'
import { listedPlace } from '../places/gazetteer.ts'
import type { AcronymSpan } from './acronyms.ts'
import { isBodyAround, isSpeakingAcronym } from './body-signs.ts'
import { isKnownBody } from './known-bodies.ts'
import { isWordOfBodies, wordedBodies } from './worded-bodies.ts'

export interface NamedSpan {
  readonly start: number
  readonly end: number
  readonly name: string
}

/** "a European think tank" */
const adjective = /(?:ans?|ese|ish|ern|ists?|ic)$/u
/** "the U.N. refugee agency" */
const agency = /^ (?:[\p{Ll}’-]{3,12} ){1,3}(?:agency|office|program|programme|fund)\b/u

/** A block with its names and the acronyms that it expands, in order. */
export interface BodyText {
  readonly block: string
  readonly text: string
  readonly names: readonly Name[]
  readonly acronyms: readonly AcronymSpan[]
}

/** The organisations of each block, in order; names joined by "of", "on" or "for" are one. */
export function organisationsOf(
  texts: readonly BodyText[],
  isPerson: (name: string) => boolean,
): ReadonlyMap<string, readonly NamedSpan[]> {
  const found = texts.map((each) => ({ ...each, spans: shownIn(each, isPerson) }))
  const known = new Set(
    found.flatMap(({ spans, text, acronyms }) => [
      ...spans.map(({ name }) => name),
      ...acronyms.filter((acronym) => expandedIn(text, acronym).length > 0).map(({ acronym }) => acronym),
    ]),
  )
  return new Map(
    found.map(({ block, names, spans }) => {
      const again = names.map(spanOf).filter(({ name }) => known.has(name))
      return [block, [...spans, ...apart(spans, again)]]
    }),
  )
}

/** Those that their block itself shows to be organisations. */
function shownIn({ text, names: all, acronyms }: BodyText, isPerson: (name: string) => boolean): NamedSpan[] {
  const names = all.flatMap(bodyPart)
  const expanded = acronyms.flatMap((acronym) => expandedIn(text, acronym))
  const worded = apart(expanded, wordedBodies(text, names))
  const stated = names
    .filter((name) => isStated(text, name) && !isPerson(name.words.join(' ')))
    .map((name) => withAgency(text, spanOf(name)))
  return [...expanded, ...worded, ...apart([...expanded, ...worded], stated)]
}

function spanOf({ start, end, words }: Name): NamedSpan {
  return { start, end, name: words.join(' ') }
}

function withAgency(text: string, { start, end, name }: NamedSpan): NamedSpan {
  const more = /^U\.?N\.?$/u.test(name) ? (agency.exec(text.slice(end, end + 50))?.[0] ?? '') : ''
  return { start, end: end + more.length, name: name + more }
}

/** "(UNDP), which", "(KNU) said": behind the bracket the body acts. */
const acts =
  /^\)(?:,? (?:which|who)\b|,? (?:also |has |have |had )?(?:said|says|told|reported|reports|announced|estimates?|estimated|wrote|warned|confirmed|declined|published|counted|counts|called|launched|took|opened|sent|signed|joined|ruled|won|lost|runs?|ran|urged|accused|denied|did|does|is seeking|sends|plans)\b)/u

/** The long form of an acronym is a name from end to end. */
function expandedIn(text: string, { start, end, expansion }: AcronymSpan): NamedSpan[] {
  const words = expansion.split(/[\s-]/)
  const isName = words.every((word) => /^(?:\p{Lu}.*|of|on|for|the|and|in|to|against)$/u.test(word))
  const from = text.lastIndexOf(expansion, start)
  const isShown = () => isBodyAround(text, from, from + expansion.length) || acts.test(text.slice(end, end + 24))
  const isBody =
    words.some(isWordOfBodies) || (isName && words.length > 2 && from >= 0 && !isThing(expansion) && isShown())
  return isBody && from >= 0 ? [{ start: from, end: from + expansion.length, name: expansion }] : []
}

/** "Xinjiang Uyghur Autonomous Region", "National Security Law". */
function isThing(expansion: string): boolean {
  return listedPlace(expansion) !== undefined || thingWords.has(expansion.split(' ').at(-1) ?? '')
}

function isStated(text: string, { start, end, words }: Name): boolean {
  const name = words.join(' ')
  if (/^ (?:cameras?|footage|videos?|images?|surveillance)\b/u.test(text.slice(end, end + 14))) {
    return false
  }
  if (isKnownBody(name) || (text.endsWith('The ', start) && isKnownBody(`The ${name}`))) {
    return true
  }
  const [first = ''] = words
  const isOther =
    titles.has(first.replace(/\.$/u, '')) ||
    personNouns.has(first.toLowerCase()) ||
    /^(?:CEO|CFO|MP)$/u.test(first) ||
    (words.length === 1 && (countryOf(name.replace(/s$/u, '')) !== undefined || adjective.test(name))) ||
    listedPlace(name)?.certain === true
  return !isOther && (isSpeakingAcronym(text, name, end) || isBodyAround(text, start, end))
}
