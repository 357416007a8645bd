/** Reads the words behind a quotation that say who spoke: “…,” Norton said; “…,” said Norton; “…,” according to Norton. */

import { namingVerbs, speechVerbs } from '../lexicon.ts'
import { clauseAt, firstSpeechVerb, verbBehind } from './clause.ts'
import { type Cue, isUttering, withoutPoints } from './cue.ts'
import { type Actor, actorOf } from './noun-phrase.ts'

const verbs = [...speechVerbs].join('|')
/** As much of the text behind a quotation as a cue can take. */
const window = 240
const inverted = new RegExp(
  `^\\s?(${[...speechVerbs].filter((verb) => !/^(?:told|tells|say|reads)$/u.test(verb)).join('|')})\\s(?=\\S)`,
  'u',
)
const pronounFirst = new RegExp(`^\\s?(he|she|it)\\s(?:also |then |later |once |had |has )?(${verbs})\\b`, 'u')
const according = /^\s?according to\s/u
const linkingMark = /[,?!…—–-]['’]?["”»]$/u
const otherClause = /\s(?:when|after|as|before|while|because|during|through|in|on|at|by)\s/u
const plainNoun = /^(?:the|an?|another|one|his|her|its|their)\s(?:[\p{Ll}][\p{L}’'-]*\s){0,3}[\p{Ll}][\p{L}’'-]*$/u

/** The cue that follows a quotation, which must lean on it with a comma, a question mark or the like. */
export function cueAfter(
  text: string,
  quotation: { readonly start: number; readonly end: number },
  ordinary: ReadonlySet<string>,
): Cue | undefined {
  if (!linkingMark.test(text.slice(Math.max(0, quotation.end - 3), quotation.end))) {
    return undefined
  }
  const behind = text.slice(quotation.end, quotation.end + window)
  const quoted = behind.search(/[“"«]/u)
  const until = Math.min(sentenceEnd(behind), quoted < 0 ? behind.length : quoted)
  // "Robert “Bob” Coyle": the words go on.
  if (until === quoted && /\p{Lu}\p{L}+\s$/u.test(behind.slice(0, quoted))) {
    return undefined
  }
  const after = behind.slice(0, until)
  const pronoun = pronounFirst.exec(after)
  if (pronoun !== null) {
    const by = pronoun[1] === 'he' ? 'he' : pronoun[1] === 'she' ? 'she' : 'it'
    const rest = after.slice(pronoun[0].length)
    // "He told him": there are two.
    return isOthers(rest) || /^\s(?:him|her|them)\b/u.test(rest)
      ? undefined
      : { by, words: pronoun[0].trim(), rest: ` said${rest}`, behind: true }
  }
  const opening = inverted.exec(after) ?? according.exec(after)
  return opening === null ? clauseCue(after, ordinary) : invertedCue(after, opening[0], ordinary)
}

function sentenceEnd(text: string): number {
  return /[.;:!?](?:\s|$)/u.exec(withoutPoints(text))?.index ?? text.length
}

/** "Norton, who …, said". */
function clauseCue(after: string, ordinary: ReadonlySet<string>): Cue | undefined {
  const text = after.trimStart()
  const verb = firstVerbOf(text, ordinary)
  if (verb === undefined || namingVerbs.has(text.slice(verb.start, verb.end)) || isOthers(text.slice(verb.end))) {
    return undefined
  }
  return { by: verb.by, words: text.slice(0, verb.end).trim(), rest: ` ${text.slice(verb.start)}`, behind: true }
}

interface SpokenBy {
  readonly by: Actor
  readonly start: number
  readonly end: number
}

/** The subject and the verb of speech that follows it at once; in front of such a verb any noun speaks. */
function firstVerbOf(text: string, ordinary: ReadonlySet<string>): SpokenBy | undefined {
  const clause = clauseAt(text, ordinary)
  if (clause !== undefined) {
    const verb = verbBehind(text.slice(clause.end))
    return verb && { by: clause.actor, start: clause.end + verb.start, end: clause.end + verb.end }
  }
  const verb = firstSpeechVerb(text)
  const noun = verb === undefined ? '' : text.slice(0, verb.start).replace(/(?:\s(?:also|then|later|again))*\s*$/u, '')
  return verb === undefined || !isPlainNoun(noun) ? undefined : { by: { kind: 'somebody', name: noun }, ...verb }
}

const noPart =
  /\s(?:is|was|were|are|been|being|be|had|has|have|will|would|can|could|not|of|to|in|on|at|for|and|or|as|that|\p{Ll}+ed|\p{Ll}+’s)(?:\s|$)/u

/** "The leaflet": no auxiliary, no verb, no preposition in it. */
function isPlainNoun(phrase: string): boolean {
  return plainNoun.test(phrase) && !/^(?:his|her|its|their)\s/iu.test(phrase) && !noPart.test(phrase)
}

/** "said Chan Sophea, a mother of three": the phrase ends with its sentence. */
function invertedCue(after: string, opening: string, ordinary: ReadonlySet<string>): Cue | undefined {
  const phrase = after.slice(opening.length).replace(/,\s*$/u, '')
  if (/^(?:he|she|it|they|the (?:following|former|latter)(?!\s\p{L})|in|on|at|so|that)\b/iu.test(phrase)) {
    return undefined
  }
  const [noun = ''] = phrase.split(', ')
  const by = actorOf(phrase, ordinary) ?? (isPlainNoun(noun) ? ({ kind: 'somebody', name: noun } as const) : undefined)
  const words = `${opening.trim()} ${phrase.split(', ')[0]?.split(/ who | in (?:a|an) /u)[0] ?? ''}`
  return by === undefined ? undefined : { by, words, rest: '', behind: true }
}

/** "Norton said his father told him", "Norton recalled her saying": somebody else spoke. */
function isOthers(rest: string): boolean {
  const words =
    rest
      .split(/[,;]/u)[0]
      ?.split(otherClause)[0]
      ?.match(/[\p{L}’'-]+/gu) ?? []
  return (
    /^,\s(?:quoting|citing)\s/u.test(rest) ||
    words.some((word, index) => isUttering(word) && words[index - 1] !== 'and')
  )
}
