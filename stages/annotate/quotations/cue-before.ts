/** Reads the words in front of a quotation that say who spoke: Norton said, “…”; Norton called it “…”. */

import { namingVerbs, speechVerbs } from '../lexicon.ts'
import { firstSpeechVerb, verbBehind } from './clause.ts'
import { type Cue, isUttering, notOwn } from './cue.ts'
import { actorOf } from './noun-phrase.ts'
import { subjectOf } from './subject.ts'
import { isTerm } from './term.ts'

const verbs = [...speechVerbs].join('|')
/** "The bill, she said, has 64 pages": the cue stands inside of the sentence. */
const parenthetical = new RegExp(`,\\s([^,“”"]{2,80}?)\\s(?:${verbs})(?:\\s(?:RFA|reporters))?,\\s`, 'u')

/** One subject, one verb of speech, then the quotation, in one sentence. `after` is what follows the quotation. */
export function cueBefore(
  sentence: string,
  quotation: string,
  after: string,
  ordinary: ReadonlySet<string>,
): Cue | undefined {
  const inside = parentheticalVerb(sentence, ordinary)
  const verb = inside ?? ownNaming(sentence, ordinary) ?? mainVerb(sentence, ordinary)
  if (verb === undefined || hasOtherSpeaker(sentence.slice(verb.end), inside !== undefined)) {
    return undefined
  }
  const { by } = verb
  if (!governs(sentence.slice(verb.start, verb.end), sentence.slice(verb.end))) {
    return undefined
  }
  const isPerson = typeof by !== 'string' && by.kind === 'person'
  if (isTerm(sentence.slice(verb.end), quotation, after, isPerson)) {
    return undefined
  }
  const words = `${typeof by === 'string' ? by : by.name} ${sentence.slice(verb.start, verb.end)}`
  return { by, words, rest: ` ${sentence.slice(verb.start)}`, behind: false }
}

const giving = /^(?:called|calls|described|describes|labeled|labelled|branded|termed)$/u
const accusing = /^\saccused?\s[^“]*\sof\s$/u

/** "Slammed Marsh over his vow to": such a verb has the quotation for its object, or says what somebody is. */
function governs(verb: string, between: string): boolean {
  return (
    !namingVerbs.has(verb) ||
    (giving.test(verb) && !/\s(?:when|how)\s/u.test(between)) ||
    (verb === 'accused' && accusing.test(` accused${between}`)) ||
    /^\s(?:(?:the|its|his|her|their|an?)\s)?$|\sas\s(?:(?:the|an?)\s)?$/u.test(between)
  )
}

interface VerbOfSpeech {
  readonly by: Cue['by']
  readonly start: number
  readonly end: number
}

/** Only where nobody speaks in front of it. */
function parentheticalVerb(sentence: string, ordinary: ReadonlySet<string>): VerbOfSpeech | undefined {
  const found = parenthetical.exec(sentence)
  const phrase = found?.[1] ?? ''
  if (found === null || firstSpeechVerb(sentence.slice(0, found.index)) !== undefined) {
    return undefined
  }
  const end = found.index + found[0].length - 2
  const start = found.index + 2 + phrase.length + 1
  if (phrase === 'he' || phrase === 'she' || phrase === 'it') {
    return { by: phrase, start, end }
  }
  const actor = actorOf(phrase, ordinary)
  return actor && { by: actor, start, end }
}

const naming = /\swhat (?:he|she|it|they) (?:called|calls|described as|termed)\s$/u

/** "The ministry declined to comment on what it called": its own name for it. */
function ownNaming(sentence: string, ordinary: ReadonlySet<string>): VerbOfSpeech | undefined {
  const found = naming.exec(sentence)
  const subject = found === null ? undefined : subjectOf(sentence.slice(0, found.index), ordinary)
  return found === null || subject?.kind !== 'actor' || subject.actor.kind === 'group'
    ? undefined
    : { by: subject.actor, start: found.index + 1, end: sentence.length }
}

function mainVerb(sentence: string, ordinary: ReadonlySet<string>): VerbOfSpeech | undefined {
  const subject = subjectOf(sentence, ordinary)
  if (subject.kind === 'unknown' || subject.kind === 'none') {
    return undefined
  }
  const rest = sentence.slice(subject.end)
  const verb = firstVerb(rest)
  const by = subject.kind === 'actor' ? subject.actor : subject.kind
  return verb && { by, start: subject.end + verb.start, end: subject.end + verb.end }
}

/** The main verb follows its subject at once, or after "took aim at …, saying". */
function firstVerb(rest: string): { readonly start: number; readonly end: number } | undefined {
  const direct = verbBehind(rest)
  if (direct !== undefined) {
    return isParticiple(rest, direct) ? undefined : direct
  }
  const saying = /,\s(saying|adding)\s/u.exec(rest)
  const inFront = rest.slice(0, saying?.index ?? 0)
  const isFirst =
    saying !== null &&
    (firstSpeechVerb(inFront) === undefined || saying[1] === 'adding') &&
    !/\b(?:who|which|that|whose|while|after|because)\b/u.test(inFront)
  return isFirst ? { start: saying.index + 2, end: saying.index + 2 + (saying[1]?.length ?? 0) } : undefined
}

const medium = /^\sby (?:e-?mail|phone|telephone|text|letter|video|fax|radio|satellite|message|mobile)\b/iu

/** "Wang, described by": it was others who spoke, unless it was by email. "Called on" and "called for" name nothing. */
function isParticiple(rest: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const next = /^\s(\p{L}+)/u.exec(rest.slice(end))?.[1] ?? ''
  const isNaming = namingVerbs.has(rest.slice(start, end))
  return (
    (next === 'by' && !medium.test(rest.slice(end))) || (isNaming && /^(?:as|of|on|for|off|up|in|out)$/u.test(next))
  )
}

/** "…, adding that", "and that", "and said": the subject goes on speaking. */
const again = `(?:adding|saying|and that|and (?:${verbs}|${[...namingVerbs].join('|')}))`
const sameSpeaker = new RegExp(`\\b${again}\\s(?!.*\\b${again}\\s)`, 'u')
/** Words of somebody else, unless it is "in a reply". */
const otherWords =
  /(?<!\bin (?:an? |its |his |her |their |the )?(?:\p{Ll}+ )?)\b(?:promises?|reply|replies|answer|response|demands?|yell|call|claim|hopes?|views?)\b/u

/** A new subject in what the first one goes on from. */
const newSubject = /\b(?:and|but|while|as)\s(?:\p{Lu}|the\s|an?\s|his\s|her\s)/u

/**
 * Between the verb and the quotation nobody else may say, write, think or call something. Behind a cue inside of the
 * sentence "and called" goes on with the subject of the sentence, which need not be the speaker.
 */
function hasOtherSpeaker(between: string, isInside: boolean): boolean {
  const goesOn = isInside ? null : sameSpeaker.exec(between)
  const first = goesOn === null ? '' : between.slice(0, goesOn.index)
  const own = goesOn === null ? between : between.slice(goesOn.index + goesOn[0].length)
  const words = own.match(/[\p{L}’'-]+/gu) ?? []
  return (
    notOwn.test(own) ||
    otherWords.test(own) ||
    newSubject.test(first) ||
    /\s(?:how|when|who)\s/u.test(first) ||
    words.some(isUttering)
  )
}
