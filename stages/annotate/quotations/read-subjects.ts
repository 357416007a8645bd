/** Reads who acts in the sentences between quotations, for the pronouns that follow. */

import type { Block } from '../../../pipeline/document/document.ts'
import type { Span } from '../sentences.ts'
import { type Reading, readIt, readPronoun, readUnknown, remember } from './antecedent.ts'
import { verbBehind } from './clause.ts'
import { identified } from './identified.ts'
import { isToldBehind, sourceIn } from './source-in-sentence.ts'
import { type Subject, subjectOf } from './subject.ts'

/** Takes in the subjects of the sentences that begin between the offsets; gives where to go on. */
export function readSubjects(
  { id, text }: Pick<Block, 'id' | 'text'>,
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
    readSubject(text.slice(start, end), id, paragraph, reading)
  }
  return Math.max(from, to)
}

function readSubject(sentence: string, block: string, paragraph: number, reading: Reading): void {
  const own = subjectOf(sentence, reading.ordinary)
  const spoke = own.kind !== 'none' && own.kind !== 'unknown' && verbBehind(sentence.slice(own.end)) !== undefined
  const source = spoke ? spokenBy(own, sentence, reading) : sourceIn(sentence, own.end, reading.ordinary)
  const subject = source.kind === 'none' ? own : source
  const context = {
    subject: subject === own && own.kind === 'actor' ? sentence.slice(0, own.end) : '',
    rest: subject === own ? sentence.slice(own.end) : '',
    spoke: source.kind !== 'none',
  }
  if (subject.kind === 'actor' && subject.actor.kind !== 'group') {
    const actor = identified(subject.actor, block, reading)
    if (actor === undefined) {
      reading.antecedent = undefined
    } else {
      remember(actor, paragraph, reading, context)
    }
  } else if (subject.kind === 'he' || subject.kind === 'she') {
    readPronoun(subject.kind, paragraph, reading, context)
  } else if (subject.kind === 'it') {
    readIt(paragraph, reading, context)
    readSecondClause(sentence, reading)
  } else if (source.kind === 'unknown') {
    reading.antecedent = undefined
    reading.body = undefined
  } else if (subject.kind === 'unknown' || subject.kind === 'actor') {
    readUnknown(sentence, reading)
  } else {
    readSecondClause(sentence, reading)
  }
}

/** "There was laughter; Norton left": a second clause has a subject of its own. */
function readSecondClause(sentence: string, reading: Reading): void {
  const start = sentence.indexOf('; ')
  if (start >= 0) {
    readUnknown(sentence.slice(start), reading)
  }
}

/** "The leader answered “yes,” the resident said": who said so may be the next to speak, and so may the leader. */
function spokenBy(own: Subject, sentence: string, { ordinary }: Reading): Subject {
  const end = Math.max(sentence.lastIndexOf('”'), sentence.lastIndexOf('"'), sentence.lastIndexOf('»')) + 1
  return end > 0 && isToldBehind(sentence.slice(end), ordinary) ? { kind: 'unknown', end: 0 } : own
}
