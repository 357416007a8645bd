/** Finds the source that a sentence names behind what it tells: "…, said Erkin Tursunjan.", "…, his sister told RFA.". */

import { namingVerbs } from '../lexicon.ts'
import { clauseAt, firstSpeechVerb, verbBehind } from './clause.ts'
import { actorOf } from './noun-phrase.ts'
import type { Subject } from './subject.ts'

const maximumTold = 160
/** Only the last parts between commas are looked at. */
const maximumParts = 6
/** What may follow the verb: to whom, when and where. */
const maximumTail = 80
const inverted = /^(?:said|says|added|explained|wrote|recalled|according to)\s([^“”"]{3,200})$/u
const pronounFirst =
  /^(he|she|it)\s(?:also |then |later |has |had )?(?:said|says|told|added|explained|wrote|recalled)\b/u
const finite = /\s(?:has|have|had|is|was|are|were|will|would|can|could|did|does|do|not)\s/u
const unknown: Subject = { kind: 'unknown', end: 0 }

/** "Declined to say", "did not say" tell of no words. */
const unsaid = /\b(?:to|not)\s\p{Ll}+/gu

/**
 * `none` where nobody speaks behind the subject, which ends at the offset, `unknown` where somebody does who cannot be
 * told.
 */
export function sourceIn(sentence: string, subjectEnd: number, ordinary: ReadonlySet<string>): Subject {
  const behind = sentence.slice(subjectEnd).replace(unsaid, '')
  if (firstSpeechVerb(behind) === undefined && !behind.includes(', according to ')) {
    return { kind: 'none', end: 0 }
  }
  const parts = sentence.replace(/\.$/u, '').split(', ')
  for (let from = Math.max(1, parts.length - maximumParts); from < parts.length; from += 1) {
    const source = sourceAt(parts, from, sentence.length, ordinary)
    if (source !== undefined) {
      return source
    }
  }
  return unknown
}

function sourceAt(
  parts: readonly string[],
  from: number,
  end: number,
  ordinary: ReadonlySet<string>,
): Subject | undefined {
  const part = parts[from] ?? ''
  const kind = pronounFirst.exec(part)?.[1]
  if (kind === 'he' || kind === 'she' || kind === 'it') {
    return { kind, end }
  }
  const rest = parts.slice(from).join(', ')
  const phrase = inverted.exec(rest)?.[1]
  if (phrase !== undefined) {
    const actor = finite.test(phrase.split(', ')[0] ?? '') ? undefined : actorOf(phrase, ordinary)
    return actor === undefined ? unknown : { kind: 'actor', actor, end }
  }
  const clause = /^(?:and|but|who|which|that)\s/u.test(rest) ? undefined : clauseAt(rest, ordinary)
  const verb = clause === undefined ? undefined : verbBehind(rest.slice(clause.end))
  if (clause === undefined || verb === undefined) {
    return undefined
  }
  const word = rest.slice(clause.end + verb.start, clause.end + verb.end)
  const tail = rest.slice(clause.end + verb.end).split(', ')[0] ?? ''
  const isSource = tail.length <= maximumTail && !/\sthat\s/u.test(tail) && firstSpeechVerb(tail) === undefined
  return isSource && !namingVerbs.has(word) ? { kind: 'actor', actor: clause.actor, end } : undefined
}

/** Whether the words behind a quotation, up to the end of its sentence, say who told of it: " the resident said." */
export function isToldBehind(tail: string, ordinary: ReadonlySet<string>): boolean {
  const words = tail.replace(/^,?\s+/u, '').slice(0, maximumTold)
  const clause = clauseAt(words, ordinary)
  return /^(?:said|according to)\s/u.test(words) || (clause !== undefined && !!verbBehind(words.slice(clause.end)))
}
