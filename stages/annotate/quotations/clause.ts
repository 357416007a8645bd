/** Reads the subject that opens a clause and finds its verb: "Liu Kaiming, a trader in Ganzhou, told …". */

import { namingVerbs, speechVerbs } from '../lexicon.ts'
import { type NamedActor, namedAtHead, nameGiven } from '../names/named-actor.ts'
import { isOnePerson, isPersonNoun } from '../names/nouns.ts'
import { type Actor, actorOf } from './noun-phrase.ts'

/** The words of a clause up to its verb. */
export interface Clause {
  readonly actor: Actor
  /** Offset behind the subject and all that is said of it; adverbs and the verb follow. */
  readonly end: number
}

/** Offsets of a verb. */
export interface Verb {
  readonly start: number
  readonly end: number
}

/** What is said of a subject between commas has no more parts than this. */
const maximumParts = 7
const adverbs =
  '(?:(?:also|then|later|now|again|further|once|simply|only|still|has|had|have|often|even|immediately|however,|meanwhile,) )*'
const someVerb = new RegExp(`^${adverbs}(\\p{Ll}[\\p{L}’'-]*)(?:\\s(\\p{Ll}[\\p{L}’'-]*))?`, 'u')
const notVerbs = new Set(
  'of and or in on at for from by with to the a an who whose which that as near under outside where what whom his its this perhaps besides'.split(
    ' ',
  ),
)
const irregular = new Set(
  `is was are were had did does do can could will would may might must should went came took gave left met saw made held
  got ran sat stood spoke began fled lost kept knew read wore won led fell felt drew grew threw broke chose paid put cut
  set hit shut sent rode drove flew swam grew spent lay brought bought built taught thought found sought heard slept sold swore`.split(
    /\s+/,
  ),
)
/** A part that cannot be said of the subject: the clause goes on with somebody else. */
const goesOn = /^(?:and|or|but|while|as|when|because|so|that|if|nor|he|she|it|they|we|i|you|what|there)\b/iu
const auxiliary = /\s(?:has|have|had|is|was|are|were|will|would|can|could|may|might|must|should|did|does|do)\s/u
const objectRelative = /\s(?:which|that|whom)\s(?:\p{Lu}|(?:the|an?|his|her|their|its|he|she|they|it)\s)/u
/** "A mother in her thirties rode": the last word of the first group is the noun. */
const describedPerson = new RegExp(
  `^(?:the|an?|one|another|his|her|its|their)\\s(?:\\p{Ll}[\\p{L}’'-]*\\s){0,3}?(\\p{Ll}[\\p{L}-]*)(?:\\s(?:of|in|from|at|with|behind)\\s(?:[\\p{L}\\p{N}’'-]+\\s){0,3}?[\\p{L}\\p{N}’'-]+)?(?=\\s(?:${[...irregular].join('|')}|\\p{Ll}+[^e]ed)\\b)`,
  'iu',
)
/** No verb of speech is shorter. */
const smallWord = /\p{Ll}{3,}/gu
const inBrackets = /^\s\([^()]{1,40}\)/u

/**
 * The clause at the beginning of a text; nothing when its subject cannot be told for certain. A subject without a name
 * is a person, a group or a body by its noun.
 */
export function clauseAt(text: string, ordinary: ReadonlySet<string>): Clause | undefined {
  const parts = text.split(', ', maximumParts)
  const [head = ''] = parts
  const named = namedAtHead(head, ordinary)
  return named === undefined ? nounClause(parts, ordinary) : namedClause(parts, named)
}

/** "Norton also expressed", "Lee Chia-wen of the Kuomintang (KMT) shouted", "Dolkun Isa, president of …, expressed". */
function namedClause(parts: readonly string[], { actor, end }: NamedActor): Clause | undefined {
  const head = parts[0] ?? ''
  const behind = end + (inBrackets.exec(head.slice(end))?.[0].length ?? 0)
  const rest = head.slice(behind)
  if (rest.trim() === '') {
    const offset = behindBrackets(parts)
    return offset === undefined ? undefined : { actor, end: offset }
  }
  if (opensWithVerb(rest, true)) {
    return { actor, end: behind }
  }
  const verb = /^\s(?:of|from|at|with|in|for)\s/u.test(rest) ? firstSpeechVerb(rest) : undefined
  if (verb !== undefined && !auxiliary.test(rest.slice(0, verb.start)) && !/ who /u.test(rest.slice(0, verb.start))) {
    return { actor, end: behind + verb.start - 1 }
  }
  const offset =
    verb === undefined && /^\s(?:of|from|at|with|in)\s/u.test(rest) && !auxiliary.test(`${rest} `)
      ? behindBrackets(parts)
      : undefined
  return offset === undefined ? undefined : { actor, end: offset }
}

/** "A doctor who took part in the study said", "Its deputy director, Hsu Ming-te, said", "A mother of three rode". */
function nounClause(parts: readonly string[], ordinary: ReadonlySet<string>): Clause | undefined {
  const head = parts[0] ?? ''
  const phrase = phraseBefore(head)
  if (phrase !== undefined) {
    const actor = isPhrase(phrase) ? actorOf(phrase, ordinary) : undefined
    return actor === undefined ? undefined : { actor, end: phrase.length }
  }
  const offset = parts.length > 2 && !auxiliary.test(head) ? behindBrackets(parts) : undefined
  const [, second = ''] = parts
  const actor = offset === undefined ? undefined : (nameGiven(second) ?? actorOf(`${head}, ${second}`, ordinary))
  return offset === undefined || actor === undefined ? undefined : { actor, end: offset }
}

/** What stands in front of the verb of speech, or behind the first noun for a person and what belongs to it. */
function phraseBefore(head: string): string | undefined {
  for (let verb = firstSpeechVerb(head); verb !== undefined; verb = speechVerbFrom(head, verb.end)) {
    const phrase = head
      .slice(0, verb.start)
      .replace(
        /(?:\s(?:also|then|later|has|had|have|again|further|never|once|often|always|still|now|recently|repeatedly|already|even|just|simply))*\s*$/u,
        '',
      )
    if (!/\s(?:who|which|that)$/u.test(phrase)) {
      return phrase
    }
  }
  const described = describedPerson.exec(head)
  return described !== null && isOnePerson(described[1] ?? '') ? described[0] : undefined
}

/** Without a verb of its own: "The master has gone to a town that" and "The report, which Wang" are no subjects. */
function isPhrase(phrase: string): boolean {
  const [head = ''] = phrase.split(/,\s|\s(?:who|which|that|whose)\s/u)
  return !(auxiliary.test(`${head} `) || /\s(?:who|which|that)$/u.test(phrase) || objectRelative.test(phrase))
}

/** The offset behind what stands between commas, where the verb begins. */
function behindBrackets(parts: readonly string[]): number | undefined {
  let offset = parts[0]?.length ?? 0
  for (const [index, part] of parts.slice(1).entries()) {
    // "Wang, described by": a comma alone does not part a subject from its verb.
    if (index > 0 && opensWithVerb(` ${part}`, false)) {
      return offset + 1
    }
    if (goesOn.test(part) || /[“”"]|^\p{Lu}[^,]*\sand\s\p{Lu}/u.test(part)) {
      return undefined
    }
    offset += part.length + 2
  }
  return undefined
}

/** `behindName`: directly behind a name any small word that is no noun for people can be the verb. */
function opensWithVerb(text: string, behindName: boolean): boolean {
  const [, word = '', next = ''] = someVerb.exec(text.slice(1)) ?? []
  if (!text.startsWith(' ') || word === '' || notVerbs.has(word)) {
    return false
  }
  if (speechVerbs.has(word) || namingVerbs.has(word)) {
    return true
  }
  return (
    !(isPersonNoun(word) || isPersonNoun(next)) &&
    (behindName || irregular.has(word) || /(?:[^e]ed|[^s]s)$/u.test(word))
  )
}

const inFront = new RegExp(`^,?\\s?${adverbs}$`, 'u')

/** The verb of speech or naming that follows a subject at once, behind nothing but adverbs. */
export function verbBehind(text: string): Verb | undefined {
  const verb = firstSpeechVerb(text)
  return verb !== undefined && inFront.test(text.slice(0, verb.start)) ? verb : undefined
}

/** The first verb of speech or naming in a text. */
export function firstSpeechVerb(text: string): Verb | undefined {
  return speechVerbFrom(text, 0)
}

function speechVerbFrom(text: string, from: number): Verb | undefined {
  smallWord.lastIndex = from
  for (let match = smallWord.exec(text); match !== null; match = smallWord.exec(text)) {
    if (speechVerbs.has(match[0]) || namingVerbs.has(match[0])) {
      return { start: match.index, end: match.index + match[0].length }
    }
  }
  return undefined
}
