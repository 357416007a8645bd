/** Reads who acts in the sentences between quotations, for the pronouns that follow. */

import type { Span } from '../sentences.ts'
import { type Reading, readIt, readPronoun, readUnknown, remember } from './antecedent.ts'
import { verbBehind } from './clause.ts'
import { identified } from './identified.ts'
import { sourceIn } from './source-in-sentence.ts'
import { subjectOf } from './subject.ts'

/** Takes in the subjects of the sentences that begin between the offsets; gives where to go on. */
export function readSubjects(
  text: string,
  sentences: readonly Span[],
  from: number,
  to: number,
  paragraph: number,
  reading: Reading,
): number {
  for (const { start, end } of sentences) {
    if (start < from || start >= to || /^["“«]/u.test(text.charAt(start))) {
      continue
    }
    readSubject(text.slice(start, end), paragraph, reading)
  }
  return Math.max(from, to)
}

function readSubject(sentence: string, paragraph: number, reading: Reading): void {
  const own = subjectOf(sentence, reading.ordinary)
  const spoke = own.kind !== 'none' && own.kind !== 'unknown' && verbBehind(sentence.slice(own.end)) !== undefined
  const source = spoke ? own : sourceIn(sentence, own.end, reading.ordinary)
  const subject = source.kind === 'none' ? own : source
  const context = {
    subject: subject === own && own.kind === 'actor' ? sentence.slice(0, own.end) : '',
    rest: subject === own ? sentence.slice(own.end) : '',
    spoke: source.kind !== 'none',
  }
  if (subject.kind === 'actor' && subject.actor.kind !== 'group') {
    remember(identified(subject.actor, reading), paragraph, reading, context)
  } else if (subject.kind === 'he' || subject.kind === 'she') {
    readPronoun(subject.kind, paragraph, reading, context)
  } else if (subject.kind === 'it') {
    readIt(paragraph, reading, context)
  } else if (source.kind === 'unknown') {
    reading.antecedent = undefined
    reading.body = undefined
  } else if (subject.kind === 'unknown' || subject.kind === 'actor') {
    readUnknown(sentence, reading)
  }
}
