/** Finds the grammatical subject at the beginning of a sentence, where it can be told for certain. */

import { namingVerbs, personNouns, speechVerbs } from './lexicon.ts'
import { namesIn } from './names.ts'
import { type Actor, actorNamed, actorOf, isPersonNoun, personNoun } from './noun-phrase.ts'

/** `unknown` acts but could not be told; `none` is no noun at all, such as "it" or a sentence without a clear subject. */
export type Subject =
  | { readonly kind: 'actor'; readonly actor: Actor /** Offset behind the subject. */; readonly end: number }
  | { readonly kind: 'he' | 'she'; readonly end: number }
  | { readonly kind: 'unknown' | 'none'; readonly end: 0 }

/** Subjects stand near the beginning. */
const maximumLength = 400

const opening = /^(?:But|And|So|Yet|Still|However|Meanwhile|Also|Then|Later|Earlier)(?:,\s|\s)/u
const adverbial =
  /^(?:In|At|On|After|Before|During|Since|Speaking|Asked|Following|For|From|Under|With|Without|Despite|As|Last|Earlier|Later|Citing|By|Among|Amid|When|While|Over|Responding|Writing|Addressing|Commenting)\s[^,“"]{1,160},\s/u
const pronoun = /^(he|she)\s/iu
const otherPronoun =
  /^(?:it|they|we|you|i|there|this|that|these|those|nobody|no one|everyone|all|some|many|most|both|others)\b/iu
const appositive = /^,\s[^,“"]{1,120},\s/u
const age = /^,\s\d{1,3}(?=,)/u
const smallWord =
  /^\s(?:also |then |later |has |had |have |again |earlier |further |once )*(\p{Ll}[\p{L}’'-]*)(?:\s(\p{Ll}[\p{L}’'-]*))?/u
const notVerbs = new Set('of and or in on at for from by with to the a an who whose which that as'.split(' '))

const relative = /,\s|\s(?:who|which|that|whose)\s/u
const endsInRelative = /\s(?:who|which|that)$/u
const auxiliary = /\s(?:has|have|had|is|was|are|were|will|would|can|could|may|might|must|should|did|does|do)\s/u

/** `sentence` may be cut off before a quotation. */
export function subjectOf(sentence: string, ordinary: ReadonlySet<string>): Subject {
  const whole = sentence.slice(0, maximumLength)
  const start = openingLength(whole)
  const text = whole.slice(start)
  const pronounFound = pronoun.exec(text)?.[1]?.toLowerCase()
  if (pronounFound === 'he' || pronounFound === 'she') {
    return { kind: pronounFound, end: start + pronounFound.length }
  }
  if (otherPronoun.test(text)) {
    return { kind: 'none', end: 0 }
  }
  const found = namedSubject(text, ordinary) ?? nounSubject(text, ordinary)
  return found === undefined
    ? { kind: 'unknown', end: 0 }
    : { kind: 'actor', actor: found.actor, end: start + found.end }
}

function openingLength(text: string): number {
  const conjunction = opening.exec(text)?.[0].length ?? 0
  return conjunction + (adverbial.exec(text.slice(conjunction))?.[0].length ?? 0)
}

interface Found {
  readonly actor: Actor
  readonly end: number
}

/** "Norton also expressed", "Dolkun Isa, president of …, expressed", "Ministry spokesman Zhao Lijian called". */
function namedSubject(text: string, ordinary: ReadonlySet<string>): Found | undefined {
  const names = namesIn(text.slice(0, 160), ordinary)
  for (const name of names.slice(0, 3)) {
    const before = text.slice(0, name.start)
    const isFirst = before === '' || /^(?:the|a|an)\s$/iu.test(before)
    const described = personNouns.has(lastWord(before)) && !/[,“"].*[,“"]/u.test(before)
    if ((!isFirst && !described) || name.possessive) {
      continue
    }
    let end = name.end
    end += age.exec(text.slice(end))?.[0].length ?? 0
    end += appositive.exec(text.slice(end))?.[0].trimEnd().length ?? 0
    end += before === '' || text.charAt(end) !== ',' ? 0 : 1
    const [, verb = '', next = ''] = smallWord.exec(text.slice(end)) ?? []
    // "RSF editorial director Ann Lee": the name belongs to what follows it.
    const isVerb = verb !== '' && !notVerbs.has(verb) && !isPersonNoun(verb) && !isPersonNoun(next)
    const actor = isVerb ? actorNamed(name) : undefined
    if (actor !== undefined) {
      return { actor, end }
    }
  }
  return undefined
}

/** "a baker, " gives "baker". */
function lastWord(text: string): string {
  const words = text.trimEnd().replace(/,$/u, '')
  return words.slice(words.lastIndexOf(' ') + 1)
}

/** "A doctor who took part in the study said": everything before the first verb of speech. */
function nounSubject(text: string, ordinary: ReadonlySet<string>): Found | undefined {
  const verb = firstSpeechVerb(text)
  if (verb === undefined) {
    return undefined
  }
  const phrase = text
    .slice(0, verb.start)
    .replace(/\s(?:also|then|later|has|had|have|again|further)\s*$/u, '')
    .trimEnd()
  const inner = phrase.replace(/,$/u, '')
  if (hasOtherVerb(inner)) {
    return undefined
  }
  const actor = actorOf(inner, ordinary)
  const plainClause = /\b(?:that|if|because|whether|is|was|are|were)\b/u.test(inner) && personNoun(inner) === undefined
  return actor === undefined || plainClause ? undefined : { actor, end: verb.start - 1 }
}

/** "The master has gone to a town that calls": the verb of speech is not the subject's. */
function hasOtherVerb(phrase: string): boolean {
  const [head = ''] = phrase.split(relative)
  return auxiliary.test(head) || endsInRelative.test(phrase)
}

/** The first verb of speech or naming in a text. */
export function firstSpeechVerb(text: string): { readonly start: number; readonly end: number } | undefined {
  for (const match of text.matchAll(/\p{Ll}+/gu)) {
    if (speechVerbs.has(match[0]) || namingVerbs.has(match[0])) {
      return { start: match.index, end: match.index + match[0].length }
    }
  }
  return undefined
}

const verbs = [...speechVerbs].join('|')
/** Words of a source at the end of a sentence are not longer. */
const maximumTail = 240
const endsInverted = new RegExp(`,\\s(?:${verbs})\\s([^“”"]{3,200})\\.$`, 'u')
const endsInCue = new RegExp(
  `,\\s((?:[^,“”"]{3,80},\\s)?[^,“”"]{3,80}?),?\\s(?:${verbs})(?:\\s(?:RFA|reporters))?\\.$`,
  'u',
)

/** Most sentences do not end so, and the longer pattern is slow. */
const endsInVerb = new RegExp(`\\s(?:${verbs})(?:\\s(?:RFA|reporters))?\\.$`, 'u')
const maximumVerb = 30

/** Whoever the end of a sentence names as its source: "…, said Erkin Tursunjan.", "…, the relatives said." */
export function namedAtEnd(sentence: string, ordinary: ReadonlySet<string>): Subject {
  const tail = sentence.slice(-maximumTail)
  const inCue = endsInVerb.test(tail.slice(-maximumVerb)) ? endsInCue : undefined
  const phrase = tail.includes(', ') ? (endsInverted.exec(tail)?.[1] ?? inCue?.exec(tail)?.[1]) : undefined
  if (phrase === undefined || !/^(?:the|an?|one|its|his|her|another)\s|^\p{Lu}/u.test(phrase)) {
    return { kind: 'none', end: 0 }
  }
  const actor = actorOf(phrase, ordinary)
  return actor === undefined ? { kind: 'unknown', end: 0 } : { kind: 'actor', actor, end: sentence.length }
}
