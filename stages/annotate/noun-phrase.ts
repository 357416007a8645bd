/** Reads who a noun phrase means: "the company’s spokesman, Damian Oduya" is Damian Oduya, "a farmer who …" is a farmer. */

import { listedPlace } from './gazetteer.ts'
import { isKnownBody } from './known-bodies.ts'
import {
  groupNouns,
  organisationWords,
  personNouns,
  portfolioWords,
  thingWords,
  titles,
  writtenNouns,
} from './lexicon.ts'
import { type Name, namesIn } from './names.ts'
import { isBodyName } from './worded-bodies.ts'

/** Whoever does or says something in a sentence. */
export interface Actor {
  /** `person` has a name, `somebody` is a person without one, `body` an organisation or something written. */
  readonly kind: 'person' | 'somebody' | 'body'
  /** The name without titles, or the words of the phrase. */
  readonly name: string
}

const maximumWords = 14
const opensPhrase = /^(?:the|a|an|one|another|its|his|her|their|our)\s/iu
const cut =
  /(?:,\s| who | whose | which | that | in (?:a|an|the|his|her|its) | on \p{Lu}| at | during | after | when | as | from | of | by | with | near | under condition| to )/u
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
  const direct = namedIn(first, ordinary)
  if (direct !== undefined) {
    return direct
  }
  if (!opensPhrase.test(first) && !/^\p{Lu}[^,]*[’']s?\s/u.test(first)) {
    return undefined
  }
  return personNoun(first) === undefined ? unnamed(first) : (nameAlone(second, ordinary) ?? unnamed(first))
}

/** Two people, or one of them: the phrase does not say which. */
function isPlural(phrase: string): boolean {
  return /\s(?:and|or)\s\p{Lu}/u.test(phrase) || /\b(?:and|or) (?:the|a|an|his|her|its)\b/u.test(phrase)
}

/** A name at the beginning ("Norton"), or after what a person is ("Ministry spokesman Zhao Lijian"). */
function namedIn(phrase: string, ordinary: ReadonlySet<string>): Actor | undefined {
  const names = namesIn(phrase, ordinary)
  const afterNoun = names.find(({ start }) => personNouns.has(wordBefore(phrase, start)))
  if (afterNoun !== undefined && !afterNoun.possessive) {
    return actorNamed(afterNoun)
  }
  const first = names[0]
  const isWhole = first?.start === 0 && !first.possessive && !personNoun(phrase.slice(first.end))
  return isWhole && first !== undefined ? actorNamed(first) : undefined
}

function nameAlone(part: string, ordinary: ReadonlySet<string>): Actor | undefined {
  const [name] = namesIn(part, ordinary)
  const actor = name?.start === 0 && name.end === part.length ? actorNamed(name) : undefined
  return actor?.kind === 'person' ? actor : undefined
}

/** A name as an actor: titles fall away, an organisation's name makes a body. */
export function actorNamed({ words }: Pick<Name, 'words'>): Actor | undefined {
  const isBody =
    isBodyName(words) ||
    isKnownBody(words.join(' ')) ||
    isAcronym(words) ||
    listedPlace(words.join(' '))?.certain === true
  if (isBody) {
    return { kind: 'body', name: words.join(' ') }
  }
  const bare = withoutTitles(words)
  const isThing = thingWords.has(bare.at(-1) ?? '')
  const [only = ''] = bare
  const isNoun = bare.length === 1 && (isPersonNoun(only.toLowerCase()) || portfolioWords.has(only))
  return bare.length === 0 || isThing || isNoun ? undefined : { kind: 'person', name: bare.join(' ') }
}

/** "Maj. Gen. Aung Thura" is Aung Thura, "Thai Interior Minister Suda Chai" Suda Chai; "U.S. Deputy Secretary" is nobody yet. */
export function withoutTitles(words: readonly string[]): readonly string[] {
  const isTitle = (word: string) => titles.has(word.replace(/\.$/u, ''))
  const last = words.slice(0, -1).findLastIndex(isTitle)
  const rest = words.slice(last + 1)
  return rest.every((word) => isTitle(word) && (last >= 0 || words.length === 1)) ? [] : rest
}

function isAcronym(words: readonly string[]): boolean {
  return words.every((word) => /^(?:\p{Lu}\.?){2,}$/u.test(word))
}

/** The noun phrase in its own words, up to where it is explained further. */
function unnamed(phrase: string): Actor | undefined {
  const relative = cut.exec(`${phrase} `)
  const short = phrase.slice(0, relative?.index ?? phrase.length).trim()
  const nouns = short.split(/\s+/)
  const head = nouns.at(-1) ?? ''
  if (personNoun(short) !== undefined || /^one$/iu.test(nouns[0] ?? '')) {
    return { kind: 'somebody', name: phrase.split(/, | who | whose /u)[0]?.trim() ?? short }
  }
  const isBody = organisationWords.has(capital(head)) || writtenNouns.has(head.toLowerCase())
  return isBody ? { kind: 'body', name: short } : undefined
}

/** The first noun for a person or for people in a phrase, in small letters. */
export function personNoun(phrase: string): string | undefined {
  return phrase.split(/[\s,]+/u).find(isPersonNoun)
}

/** "spokesman", "spokesmen" by their list, "officials", "police". */
export function isPersonNoun(word: string): boolean {
  return personNouns.has(word) || personNouns.has(word.replace(/s$/u, '')) || groupNouns.has(word)
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

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
