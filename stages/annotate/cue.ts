/** Reads the words beside a quotation that say who spoke: “…,” Norton said; said Norton; Norton said, “…”. */

import { namingVerbs, speechVerbs } from './lexicon.ts'
import { type Actor, actorOf } from './noun-phrase.ts'
import { firstSpeechVerb, subjectOf } from './subject.ts'

/** Who spoke, as the words beside the quotation have it. */
export interface Cue {
  readonly by: Actor | 'he' | 'she'
  readonly words: string
}

const verbs = [...speechVerbs].join('|')
/** A shorter stretch in quotation marks may be a term that the writer keeps away from. */
const minimumWords = 3
/** As much of the text behind a quotation as a cue can take. */
const window = 240
const inverted = new RegExp(`^\\s?(${verbs})\\s(?=\\S)`, 'u')
const pronounFirst = new RegExp(`^\\s?(he|she)\\s(?:also |then |later |once |had |has )?(${verbs})\\b`, 'u')
const according = /^\s?according to\s/u
const linkingMark = /[,?!…—–]['’]?["”»]$/u
const adverbs = /\s(?:also|then|later|again|once|further|has|had|immediately|simply|only)$/u
const misleading =
  /(?:\b(?:on|of|called|named|dubbed|titled|entitled|termed|so-called|known as|reading|read|says|word|words|phrase|term|slogan)\s|-)$/u

/** The cue that follows a quotation, which must lean on it with a comma, a question mark or the like. */
export function cueAfter(
  text: string,
  quotation: { readonly start: number; readonly end: number },
  ordinary: ReadonlySet<string>,
): Cue | undefined {
  if (!linkingMark.test(text.slice(Math.max(0, quotation.end - 3), quotation.end))) {
    return undefined
  }
  const after = text.slice(quotation.end, quotation.end + window).split(/[“"«]/u)[0] ?? ''
  const pronoun = pronounFirst.exec(after)
  if (pronoun !== null) {
    return { by: pronoun[1] === 'he' ? 'he' : 'she', words: pronoun[0].trim() }
  }
  const opening = inverted.exec(after) ?? according.exec(after)
  if (opening !== null) {
    return invertedCue(after, opening[0], ordinary)
  }
  const verb = firstSpeechVerb(after)
  if (
    verb === undefined ||
    namingVerbs.has(after.slice(verb.start, verb.end)) ||
    /[.;:!?]\s/u.test(withoutPoints(after.slice(0, verb.start)))
  ) {
    return undefined
  }
  const phrase = after.slice(0, verb.start).trim().replace(/,$/u, '').replace(adverbs, '')
  const by = actorOf(phrase, ordinary)
  return by === undefined ? undefined : { by, words: after.slice(0, verb.end).trim() }
}

/** "said Chan Sophea, a mother of three": the phrase ends with its sentence. */
function invertedCue(after: string, opening: string, ordinary: ReadonlySet<string>): Cue | undefined {
  const rest = after.slice(opening.length)
  const end = /[.;:!?](?:\s|$)/u.exec(withoutPoints(rest))?.index ?? rest.length
  const phrase = rest.slice(0, end)
  if (/^(?:he|she|it|they|the following|in|on|at|so|that)\b/iu.test(phrase)) {
    return undefined
  }
  const by = actorOf(phrase, ordinary)
  const words = `${opening.trim()} ${phrase.split(', ')[0]?.split(/ who | in (?:a|an) /u)[0] ?? ''}`
  return by === undefined ? undefined : { by, words }
}

/** The cue in front of a quotation, in the same sentence: one subject, one verb of speech, then the quotation. */
export function cueBefore(sentence: string, quotation: string, ordinary: ReadonlySet<string>): Cue | undefined {
  const subject = subjectOf(sentence, ordinary)
  if (subject.kind === 'unknown' || subject.kind === 'none' || misleading.test(sentence)) {
    return undefined
  }
  const rest = sentence.slice(subject.end)
  const verb = firstVerb(rest)
  if (verb === undefined || hasOtherSpeaker(rest.slice(verb.end))) {
    return undefined
  }
  const by = subject.kind === 'actor' ? subject.actor : subject.kind
  const isTerm = quotation.split(' ').length < minimumWords
  if (isTerm && (typeof by === 'string' || by.kind !== 'person')) {
    return undefined
  }
  return { by, words: `${typeof by === 'string' ? by : by.name} ${rest.slice(verb.start, verb.end)}` }
}

/** The main verb follows its subject at once, or after "took aim at …, saying". */
function firstVerb(rest: string): { readonly start: number; readonly end: number } | undefined {
  const direct = firstSpeechVerb(rest)
  if (
    direct !== undefined &&
    /^,?\s?(?:also |then |later |has |had |again |further |,? ?who [^,“"]{1,100}, )*$/u.test(
      rest.slice(0, direct.start),
    )
  ) {
    return direct
  }
  const saying = /,\s(saying|adding)\s/u.exec(rest)
  const before = rest.slice(0, saying?.index ?? 0)
  const isFirst =
    saying !== null &&
    firstSpeechVerb(before) === undefined &&
    !/\b(?:who|which|that|whose|while|after|because)\b/u.test(before)
  return isFirst ? { start: saying.index + 2, end: saying.index + 2 + (saying[1]?.length ?? 0) } : undefined
}

/** Between the verb and the quotation nobody else may say, write or call something. */
function hasOtherSpeaker(between: string): boolean {
  const words = between.match(/[\p{L}’'-]+/gu) ?? []
  const another = words.some((word, index) => isCueVerb(word) && words[index - 1] !== 'and')
  return another || /[;]|\b(?:which|whose|who|while|whereas|although)\b/u.test(between)
}

function isCueVerb(word: string): boolean {
  return speechVerbs.has(word) || namingVerbs.has(word) || word === 'saying' || word === 'adding' || word === 'citing'
}

/** Abbreviations and initials without their points, so that a point means the end of a sentence. Lengths stay. */
function withoutPoints(text: string): string {
  return text.replace(/(?<=\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Rep|Sen|Gov|Gen|Col|Lt|Maj|Capt|Prof|St))\./gu, '_')
}
