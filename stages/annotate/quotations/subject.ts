/** Finds the grammatical subject at the beginning of a sentence, where it can be told for certain. */

import { actorNamed } from '../names/named-actor.ts'
import { namesIn } from '../names/names.ts'
import { clauseAt } from './clause.ts'
import type { Actor } from './noun-phrase.ts'

/** `unknown` acts but could not be told; `none` is no noun at all, such as "they" or a sentence without a clear subject. */
export type Subject =
  | { readonly kind: 'actor'; readonly actor: Actor /** Offset behind the subject. */; readonly end: number }
  | { readonly kind: 'he' | 'she' | 'it'; readonly end: number }
  | { readonly kind: 'unknown' | 'none'; readonly end: 0 }

/** Subjects stand near the beginning. */
const maximumLength = 400

const opening = /^(?:But|And|So|Yet|Still|However|Meanwhile|Also|Then|Later|Earlier)(?:,\s|\s)/u
const adverbial =
  /^(?:In|At|On|After|Before|During|Since|Speaking|Asked|Following|For|From|Under|With|Without|Despite|As|Last|Earlier|Later|Citing|By|Among|Amid|When|While|Over|Responding|Writing|Addressing|Commenting|Like|Unlike|Across|Inside|Outside|Near|Between|Until|Because|Although|Though|If|Once|Asking|Standing|Sitting|Pointing|Now|Today|Yesterday|Recently|Pressed|Questioned|Told)\s/u
/** An adverbial has no more commas than this. */
const maximumCommas = 4
const pronoun = /^(he|she|it)\s/iu
const otherPronoun =
  /^(?:they|we|you|i|there|this|that|these|those|nobody|no one|everyone|all|some|many|most|both|others|few|several)\b/iu

/** `sentence` may be cut off before a quotation. */
export function subjectOf(sentence: string, ordinary: ReadonlySet<string>): Subject {
  const whole = sentence.slice(0, maximumLength)
  const start = opening.exec(whole)?.[0].length ?? 0
  const adverb = adverbial.exec(whole.slice(start))
  if (adverb === null) {
    return subjectAt(whole, start, ordinary)
  }
  let comma = start
  for (let commas = 0; commas < maximumCommas; commas += 1) {
    comma = whole.indexOf(', ', comma) + 2
    if (comma === 1 || /[“”"]/u.test(whole.slice(start, comma))) {
      break
    }
    const subject = subjectAt(whole, comma, ordinary)
    if (subject.kind === 'actor') {
      return subject
    }
    if (subject.kind === 'he' || subject.kind === 'she' || subject.kind === 'it') {
      return namesSomebody(whole.slice(start, comma), ordinary) ? { kind: 'unknown', end: 0 } : subject
    }
  }
  return { kind: 'unknown', end: 0 }
}

function subjectAt(whole: string, start: number, ordinary: ReadonlySet<string>): Subject {
  const text = whole.slice(start)
  const kind = pronoun.exec(text)?.[1]?.toLowerCase()
  if (kind === 'he' || kind === 'she' || kind === 'it') {
    return { kind, end: start + kind.length }
  }
  if (otherPronoun.test(text)) {
    return { kind: 'none', end: 0 }
  }
  const clause = clauseAt(text, ordinary)
  return clause === undefined
    ? { kind: 'unknown', end: 0 }
    : { kind: 'actor', actor: clause.actor, end: start + clause.end }
}

/** "When Lind met Hara, he": the pronoun could mean somebody whom the words in front of it name. */
function namesSomebody(text: string, ordinary: ReadonlySet<string>): boolean {
  return namesIn(text, ordinary).some((name) => actorNamed(name)?.kind === 'person')
}
