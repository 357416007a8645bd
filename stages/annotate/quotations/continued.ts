/** Tells whether a second quotation goes on with the first one of its sentence: “…,” she said. “…” */

import { actorNamed } from '../names/named-actor.ts'
import { namesIn } from '../names/names.ts'
import { sentencesOf } from '../sentences.ts'
import { type Cue, isUttering } from './cue.ts'
import type { QuotedSpan } from './quoted-spans.ts'

const another = /\b(?:but|while|whereas|voice|voices|shouts?|chants?|banners?|signs?|titled|article|report)\b/u
const anotherClause = /\b(?:and|who|whom|whose|which|where)\b/u

/** "Who asked not to be named" and "who, like others quoted here" say no more words. */
const unnamed =
  /\b(?:asked (?:not|that|to|RFA)|declined to|like (?:all |\p{Ll}+ )*(?:sources|others|villagers|residents)? ?quoted)\b/gu

/**
 * Nothing but the words of the cue stands between the two, and the first is no question that somebody else may answer.
 * `cue` is what follows the first quotation.
 */
export function isContinued(
  text: string,
  before: QuotedSpan,
  span: QuotedSpan,
  cue: Cue,
  ordinary: ReadonlySet<string>,
): boolean {
  const isAnswered = /\basks?(?:ed)?\b/u.test(cue.words) || /\?["”»]$/u.test(text.slice(before.start, before.end))
  if (!cue.behind || isAnswered || isToldTo(cue.rest, ordinary)) {
    return false
  }
  const between = text.slice(before.end, span.start)
  const tail = between.slice(between.indexOf(cue.words) + cue.words.length)
  const isOther =
    another.test(tail) ||
    (cue.rest !== '' && anotherClause.test(tail)) ||
    (tail.replace(unnamed, '').match(/\p{L}+/gu) ?? []).some(isUttering)
  const after = text.slice(span.end, span.end + 40).trim()
  const isOneSentence = sentencesOf(between.trim()).length === 1 && /[.,:]\s$/u.test(between)
  const isWhole = /[.!?…]['’]?["”»]$/u.test(text.slice(span.start, span.end)) || after === ''
  return isOneSentence && isWhole && !isOther && !/^\p{Ll}/u.test(after)
}

/** "Li told Norton": she may be the next to speak. */
function isToldTo(rest: string, ordinary: ReadonlySet<string>): boolean {
  const whom =
    /^\s(?:told|tells)\s([^,.“"]*)/u.exec(rest)?.[1]?.split(/\s(?:in|on|at|by|during|after|from|as)\s/u)[0] ?? ''
  return namesIn(whom, ordinary).some((name) => actorNamed(name)?.kind === 'person')
}
