/** Reads who a noun phrase means: "the company’s spokesman, Damian Oduya" is Damian Oduya, "a farmer who …" is a farmer. */

import { writtenNouns } from '../lexicon.ts'
import { bodyGoesOn, nameAlone, namedAtHead, nameGiven } from '../names/named-actor.ts'
import { isBodyNoun, isGroup, isOnePerson, mayBeExplained, personNoun } from '../names/nouns.ts'

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
  /(?:,\s| who | whose | which | that | in | on \p{Lu}| at | during | after | when | as | from | of | for | by | with | near | behind | outside | inside | under | over | between | among | to )/u
const nobody = /^(?:he|she|it|they|we|you|i|who|which|that|this|others|some|many)$/iu

/** The actor of a phrase such as stands before or after a verb of speech; nothing when it cannot be told. */
export function actorOf(phrase: string, ordinary: ReadonlySet<string>): Actor | undefined {
  const text = phrase.trim()
  const [first = '', second = ''] = text.split(', ')
  if (text === '' || first.split(/\s+/).length > maximumWords || nobody.test(first) || isPlural(text, first)) {
    return undefined
  }
  const direct = namedAtHead(first, ordinary)
  if (direct !== undefined) {
    return direct.actor
  }
  if (/^(?:one|another)$/iu.test(first)) {
    return nameAlone(second, ordinary)
  }
  if (!opensPhrase.test(first) && !possessor.test(first)) {
    return undefined
  }
  const given = nameGiven(first)
  const isPerson = personNoun(first) !== undefined || /^(?:one|another) of\s/iu.test(first)
  if (given !== undefined || !isPerson) {
    return given ?? unnamed(first)
  }
  return (mayBeExplained(first) ? nameAlone(second, ordinary) : undefined) ?? unnamed(first)
}

/** Two people, or one of them: the phrase does not say which. */
function isPlural(phrase: string, first: string): boolean {
  return (
    /\s(?:and|or)\s\p{Lu}/u.test(first) ||
    /\b(?:and|or) (?:the|a|an|his|her|its)\b/u.test(first) ||
    /,\s(?:\p{Lu}[^\s,]*\s){1,4}and\s\p{Lu}|,\sand\s\p{Lu}/u.test(phrase)
  )
}

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
    ? { kind: 'body', name: `${short}${bodyGoesOn(phrase.slice(short.length))}` }
    : undefined
}
