/** Reads who a noun phrase means: "the company’s spokesman, Damian Oduya" is Damian Oduya, "a farmer who …" is a farmer. */

import { groupNouns, organisationWords, personNouns, thingWords, titles, writtenNouns } from './lexicon.ts'
import { type Name, namesIn } from './names.ts'
import { placeCode } from './place-codes.ts'

/** Whoever does or says something in a sentence. */
export interface Actor {
  /**
   * `person` has a name, `somebody` is one person without one, `group` several people, `body` an organisation or
   * something written.
   */
  readonly kind: 'person' | 'somebody' | 'group' | 'body'
  /** The name without titles, or the words of the phrase. */
  readonly name: string
}

const maximumWords = 14
const opensPhrase = /^(?:the|a|an|one|another|its|his|her|their|our)\s/iu
const possessor = /^\p{Lu}[^,]*[’']s?\s/u
const cut =
  /(?:,\s| who | whose | which | that | in (?:a|an|the|his|her|its) | on \p{Lu}| at | during | after | when | as | from | of | for | by | with | near | behind | outside | inside | under | over | between | among | to )/u
/** What stands behind one of these is no longer the one that the phrase means. */
const preposition = /\s(?:of|for|to|from|by|with|at|in|on|near|against|behind|representing|accused|convicted)\s/u
/** Words that only an office has: behind them a name begins, and without a name they are none. */
const offices =
  /^(?:Minister|Secretary|President|Premier|Chancellor|Ambassador|Commissioner|Spokes(?:man|woman|person)|Director|Chairman|Chairwoman|Congress(?:man|woman)|Senator|Representative|Governor|Undersecretary|Envoy)$/u
const nobody = new Set([
  'he',
  'she',
  'it',
  'they',
  'we',
  'you',
  'i',
  'who',
  'which',
  'that',
  'this',
  'others',
  'some',
  'many',
])

/** The actor of a phrase such as stands before or after a verb of speech; nothing when it cannot be told. */
export function actorOf(phrase: string, ordinary: ReadonlySet<string>): Actor | undefined {
  const text = phrase.trim()
  const [first = '', second = ''] = text.split(', ')
  if (text === '' || first.split(/\s+/).length > maximumWords || nobody.has(first.toLowerCase()) || isPlural(first)) {
    return undefined
  }
  const direct = namedAtHead(first, ordinary)
  if (direct !== undefined) {
    return direct.actor
  }
  if (!opensPhrase.test(first) && !possessor.test(first)) {
    return undefined
  }
  return (
    nameGiven(first) ??
    (personNoun(first) === undefined ? unnamed(first) : (nameAlone(second, ordinary) ?? unnamed(first)))
  )
}

/** Two people, or one of them: the phrase does not say which. */
function isPlural(phrase: string): boolean {
  return /\s(?:and|or)\s\p{Lu}/u.test(phrase) || /\b(?:and|or) (?:the|a|an|his|her|its)\b/u.test(phrase)
}

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
  const names = namesIn(phrase, ordinary)
  const office = /^(?:\S+ ){0,5}?Secretary of (?=State \p{Lu})/u.exec(phrase)?.[0].length ?? 0
  for (const name of names) {
    const before = phrase.slice(0, name.start)
    const isHead =
      name.start === office ||
      (personNouns.has(wordBefore(phrase, name.start)) && !preposition.test(before) && !/[,“"]/u.test(before))
    if (isHead && !name.possessive && !describesNext(phrase.slice(name.end))) {
      const actor = actorNamed(name)
      return actor === undefined ? undefined : { actor, end: name.end }
    }
  }
  return undefined
}

/** "Beijing officials", "Kyrgyz state media": the name belongs to the noun behind it. */
function describesNext(behind: string): boolean {
  const next = /^((?: \p{Ll}[\p{L}-]*){1,2})/u.exec(behind)?.[1]?.trim().split(' ') ?? []
  return next.some((word) => isPersonNoun(word) || isBodyNoun(word))
}

/** A part that is a name alone, or a name behind what the person is: "the translator Luo Xiaomi". */
export function nameAlone(part: string, ordinary: ReadonlySet<string>): Actor | undefined {
  const named = namedAtHead(part.replace(/^(?:the|a|an)\s/u, ''), ordinary)
  return named?.actor.kind === 'person' && part.endsWith(named.actor.name) ? named.actor : undefined
}

/** "A woman who gave her name only as Ah Htun", "who asked to be identified as Moe": the name that somebody is given. */
export function nameGiven(phrase: string): Actor | undefined {
  const name =
    /\s(?:identified|named|known|name)\s(?:[\p{Ll}]+\s){0,3}?(?:as|was|is)\s((?:\p{Lu}[\p{L}’'-]*\s?){1,4})$/u.exec(
      phrase,
    )?.[1]
  return name === undefined ? undefined : { kind: 'person', name: name.trim() }
}

/** A name as an actor: titles fall away, an organisation's name makes a body. */
export function actorNamed({ words }: Pick<Name, 'words'>): Actor | undefined {
  const isBody =
    words.some((word) => organisationWords.has(word)) || isAcronym(words) || placeCode(words.join(' ')) !== undefined
  if (isBody) {
    return { kind: 'body', name: words.join(' ') }
  }
  const bare = withoutTitles(words)
  const last = bare.at(-1) ?? ''
  const isNoun = bare.length === 1 && isPersonNoun(last.toLowerCase())
  return last === '' || thingWords.has(last) || offices.test(last) || isNoun
    ? undefined
    : { kind: 'person', name: bare.join(' ') }
}

/** "Maj. Gen. Aung Thura" is Aung Thura, "Vietnamese Foreign Minister Dang Quoc Huy" is Dang Quoc Huy. */
export function withoutTitles(words: readonly string[]): readonly string[] {
  const office = words.findLastIndex((word) => offices.test(word))
  const behind = words.slice(office + 1)
  const first = behind.findIndex((word) => !titles.has(word.replace(/\.$/u, '')))
  return first < 0 ? [] : behind.slice(first)
}

function isAcronym(words: readonly string[]): boolean {
  return words.every((word) => /^(?:\p{Lu}\.?){2,}$/u.test(word))
}

/** "Mission to the European Union", "Embassy in Washington": the name of a body goes on. */
const named = /^ (?:of|for|to|in) (?:the )?\p{Lu}[\p{L}’'.-]*(?: (?:and |of |the ){0,2}\p{Lu}[\p{L}’'.-]*)*/u

/** The noun phrase in its own words, up to where it is explained further. */
function unnamed(phrase: string): Actor | undefined {
  const relative = cut.exec(`${phrase} `)
  const short = phrase.slice(0, relative?.index ?? phrase.length).trim()
  const nouns = short.split(/\s+/)
  const head = nouns.at(-1) ?? ''
  const name = phrase.split(/, | who | whose /u)[0]?.trim() ?? short
  if (isOnePerson(head) || /^one$/iu.test(nouns[0] ?? '')) {
    return { kind: 'somebody', name }
  }
  if (isGroup(head)) {
    return { kind: 'group', name }
  }
  return isBodyNoun(head) || writtenNouns.has(head.toLowerCase())
    ? { kind: 'body', name: `${short}${named.exec(phrase.slice(short.length))?.[0] ?? ''}` }
    : undefined
}

/** The first noun for a person or for people in a phrase, in small letters. */
export function personNoun(phrase: string): string | undefined {
  return phrase.split(/[\s,]+/u).find(isPersonNoun)
}

/** "spokesman", "spokesmen" by their list, "officials", "police". */
export function isPersonNoun(word: string): boolean {
  return isOnePerson(word) || isGroup(word)
}

/** "spokesman", "tour-guide". */
export function isOnePerson(word: string): boolean {
  return personNouns.has(word.replace(/^.*-(?=\p{Ll}+$)/u, '')) || personNouns.has(word)
}

function isGroup(word: string): boolean {
  return groupNouns.has(word) || personNouns.has(word.replace(/(?:s|men)$/u, (end) => (end === 's' ? '' : 'man')))
}

function wordBefore(text: string, index: number): string {
  return (
    text
      .slice(Math.max(0, index - 40), index)
      .trim()
      .split(/\s+/)
      .at(-1) ?? ''
  )
}

/** "ministry", "government", "union". */
function isBodyNoun(word: string): boolean {
  return organisationWords.has(word.charAt(0).toUpperCase() + word.slice(1))
}
