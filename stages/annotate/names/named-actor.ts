/** Reads which person or body a name means, alone or behind what a person is: "Ministry spokesman Zhao Lijian". */

import { isKnownBody } from '../bodies/known-bodies.ts'
import { isBodyName } from '../bodies/worded-bodies.ts'
import { personNouns, portfolioWords, thingWords, titles } from '../lexicon.ts'
import { countryOf } from '../places/demonyms.ts'
import { listedPlace } from '../places/gazetteer.ts'
import type { Actor } from '../quotations/noun-phrase.ts'
import { type Name, namesIn } from './names.ts'
import { isBodyNoun, isOnePerson, isPersonNoun } from './nouns.ts'
import { isOffice, personAt } from './title-split.ts'

/** What stands behind one of these is no longer the one that the phrase means. */
const belongs =
  /\s(?:of|for|to|from|by|with|at|in|on|near|against|behind|representing|accused|convicted|arrested|who|whom|whose|which|that|(?!leading|acting|visiting|outgoing|incoming|ruling|managing|founding|presiding|governing|commanding)\p{Ll}+ing)\s/u
/** "Ministry of Foreign Affairs": only words of names, joined. */
const officeInFront =
  /^(?:[Tt]he\s)?\p{Lu}\S*\s(?:(?:of|for|and|on|the)\s(?:the\s)?\p{Lu}\S*\s|\p{Lu}\S*\s)+(?:\p{Ll}+\s)*$/u
/** "Mother Nature Cambodia" is no mother. */
const givenNames =
  /^(?:mother|father|sister|brother|son|daughter|man|woman|boy|girl|friend|hunter|porter|dean|fisher|mason|carter|king|prince|guy|major|guard)$/u
const joining = /^(?:For|Of|And|The|To|In|On|With|Without)$/u
const describing = /-(?:based|born|educated|backed|led|owned|run|trained)$/u

/** A name with the offset behind it. */
export interface NamedActor {
  readonly actor: Actor
  readonly end: number
}

/**
 * A name at the beginning ("Norton"), or after what a person is ("Ministry spokesman Zhao Lijian"). In "the brother of
 * activist Li Wei" the name belongs to somebody else.
 */
export function namedAtHead(phrase: string, ordinary: ReadonlySet<string>): NamedActor | undefined {
  const office = /^(?:\S+ ){0,5}?Secretary of (?=State \p{Lu})/u.exec(phrase)?.[0].length ?? 0
  for (const name of namesIn(phrase, ordinary)) {
    const isHead = name.start === office || isDescribed(phrase, name.start)
    const behind = phrase.slice(name.end)
    if (!isHead || name.possessive || describesNext(behind)) {
      continue
    }
    const actor = actorNamed(name)
    if (actor?.kind === 'body' && isInsideOf(phrase, name.end)) {
      continue
    }
    // "Voice of America", "Li of Canada": a single name does not tell which.
    const isOpen =
      actor?.kind === 'person' && !actor.name.includes(' ') && /^\s(?:of|for)\s(?:the\s)?\p{Lu}/u.test(behind)
    return actor === undefined || isOpen ? undefined : extended({ actor, end: name.end }, behind)
  }
  return undefined
}

function isDescribed(phrase: string, start: number): boolean {
  const before = phrase.slice(0, start)
  const noun = before.trim().split(/\s+/).at(-1) ?? ''
  return (
    personNouns.has(noun) &&
    !/[,“"]|\sand\s\p{Ll}/u.test(before) &&
    (!belongs.test(before) || officeInFront.test(before))
  )
}

/** "Beijing officials", "Kyrgyz state media": the name belongs to the noun behind it. */
function describesNext(behind: string): boolean {
  const next = /^((?: \p{Ll}[\p{L}-]*){1,2})/u.exec(behind)?.[1]?.trim().split(' ') ?? []
  return next.some((word) => isPersonNoun(word) || isBodyNoun(word))
}

/** "Ministry of Defense spokesman Le Thu": the body describes the person whom a later name means. */
function isInsideOf(phrase: string, end: number): boolean {
  const office = /^(?:\s(?:of|for|and|on|the|\p{Lu}\S*))+\s(?:\p{Ll}+\s){0,2}?(\p{Ll}+)\s\p{Lu}/u.exec(
    phrase.slice(end),
  )
  return office !== null && isOnePerson(office[1] ?? '')
}

const goesOn = /^ (?:of|for|to|in) (?:the )?\p{Lu}[\p{L}’'.-]*(?: (?:and |of |the ){0,2}\p{Lu}[\p{L}’'.-]*)*/u

/** "Mission to the European Union", "Embassy in Washington": the name of a body goes on. */
export function bodyGoesOn(behind: string): string {
  return goesOn.exec(behind)?.[0] ?? ''
}

function extended(named: NamedActor, behind: string): NamedActor {
  const more = named.actor.kind === 'body' ? bodyGoesOn(behind) : ''
  return { actor: { ...named.actor, name: `${named.actor.name}${more}` }, end: named.end + more.length }
}

/** A part that is a name alone, or a name behind what the person is: "the translator Luo Xiaomi". */
export function nameAlone(part: string, ordinary: ReadonlySet<string>): Actor | undefined {
  const named = namedAtHead(part.replace(/^(?:the|a|an)\s/u, ''), ordinary)
  return named?.actor.kind === 'person' && part.endsWith(named.actor.name) ? named.actor : undefined
}

/** "A woman who gave her name only as Ah Htun", "who asked to be identified as Moe": the name that somebody is given. */
export function nameGiven(phrase: string): Actor | undefined {
  const name =
    /\s(?:identified|named|known|name)\s(?:\p{Ll}+\s){0,3}?(?:as|was|is)\s((?:\p{Lu}[\p{L}’'-]*\s?){1,4})$/u.exec(
      phrase,
    )?.[1]
  return name === undefined ? undefined : { kind: 'person', name: name.trim() }
}

/** A name as an actor: titles fall away, an organisation's name makes a body. */
export function actorNamed({ words: all }: Pick<Name, 'words'>): Actor | undefined {
  const words = all.slice(all.findLastIndex((word) => describing.test(word)) + 1)
  const behind = words.slice(personAt(words) ?? words.length)
  // "Human Rights Watch Director Ann Lee" is a person, "Chief Executive Office" is none.
  const own = behind.length > 0 && !isBody(behind) ? behind : words
  if (isBody(own)) {
    return { kind: 'body', name: own.join(' ') }
  }
  const bare = withoutPeople(withoutTitles(own))
  const last = bare.at(-1) ?? ''
  const isNoun = bare.length === 1 && (isPersonNoun(last.toLowerCase()) || portfolioWords.has(last))
  const isNobody = last === '' || thingWords.has(last) || isOffice(last) || isNoun || isOnlyAdjective(words, bare)
  // "Mrs. Coyle" need not be the Coyle whom the text names in full.
  const name = bare.length === 1 && /^Mrs\.?$/u.test(own[0] ?? '') ? own.join(' ') : bare.join(' ')
  return isNobody ? undefined : { kind: 'person', name }
}

/** "Malaysian Lim Kah Wai": the name begins behind the adjective. */
function withoutPeople(words: readonly string[]): readonly string[] {
  const [first = ''] = words
  const isPeople = words.length > 2 && /(?:ian|ean|ese|ish)$/u.test(first) && countryOf(first) !== undefined
  return isPeople ? words.slice(1) : words
}

/** Titles that things and companies have as well: "State Farm", "Foreign Policy", "Former China". */
const weakTitles =
  /^(?:State|Foreign|Vice|Deputy|Prime|General|Crown|King|Queen|Prince|Princess|Under|Executive|Chief|Police|Acting|Former|Senior|Late|Then|Ex|Conservative|Liberal|Democratic|Socialist|Independent|Veteran|Prominent|Exiled|Jailed|Detained|Imprisoned|Slain|Ousted|Deposed|Outgoing|Incoming|Longtime|Rear|Retired|Party|Justice|Miss)$/u

/** One word behind such titles alone, or behind any title a place or a people, is nobody. */
function isOnlyAdjective(words: readonly string[], [name = '', ...more]: readonly string[]): boolean {
  const before = words.slice(0, -1)
  const isWeak = before.length > 0 && before.every((word) => weakTitles.test(word))
  return more.length === 0 && (isWeak || countryOf(name) !== undefined || listedPlace(name)?.certain === true)
}

function isBody(words: readonly string[]): boolean {
  const name = words.join(' ')
  return (
    isBodyName(words) ||
    isKnownBody(name) ||
    words.every((word) => /^(?:\p{Lu}\.?){2,}$/u.test(word)) ||
    words.slice(1).some((word) => joining.test(word)) ||
    listedPlace(name)?.certain === true ||
    (words.length > 1 && endsInCountry.test(name))
  )
}

/** "Free Stage Asia", "Statistics Korea": nobody's surname. */
const endsInCountry =
  / (?:Asia|Africa|Europe|Cambodia|Myanmar|Burma|Korea|Vietnam|Thailand|Taiwan|Tibet|Japan|Malaysia|Indonesia|Philippines|Laos|Nepal|Mongolia|Canada|Australia|Pakistan|Bangladesh|International)$/u

/** "Maj. Gen. Aung Thura" is Aung Thura, "Thai Interior Minister Suda Chai" Suda Chai; "U.S. Deputy Secretary" is nobody yet. */
export function withoutTitles(words: readonly string[]): readonly string[] {
  const last = words
    .slice(0, -1)
    .findLastIndex((word, index) => isTitle(word) || isRole(word, index, words) || isPortfolio(word, index, words))
  const rest = words.slice(last + 1)
  return rest.every((word) => isTitle(word) && (last >= 0 || words.length === 1)) ? [] : rest
}

function isTitle(word: string): boolean {
  return isOffice(word) || word.split('-').every((part) => titles.has(part.replace(/\.$/u, '')))
}

/** "Foreign Affairs Bui Thanh Son" behind "Minister of". */
function isPortfolio(word: string, index: number, words: readonly string[]): boolean {
  return portfolioWords.has(word) && index < words.length - 2
}

/** "Farmer Tan Bo" at the beginning of a sentence. */
function isRole(word: string, index: number, words: readonly string[]): boolean {
  const noun = word.toLowerCase()
  return index === 0 && words.length > 2 && isOnePerson(noun) && !givenNames.test(noun)
}
