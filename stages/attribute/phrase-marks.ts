/** Finds the words with which credits begin: "Reported by", "责编：". */

import type { Phrase, SourceProfile } from '../../pipeline/document/source-profile.ts'
import { foldMarks } from './pattern.ts'
import { hasHan } from './person-name.ts'

/** A beginning, and the phrases that share it: they differ in what must follow the names. */
interface Start {
  readonly text: string
  readonly han: boolean
  readonly phrases: readonly Phrase[]
}

/** The beginnings of a profile's phrases by their first character, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Start[]>

/** A beginning that stands in a text, from `start` to `end` (UTF-16 offsets). */
export interface Mark extends Start {
  readonly start: number
  readonly end: number
  readonly colon: boolean
}

/** No beginning, with a colon and the letter after it, is longer (UTF-16 units). */
const maximumStart = 200

/** Makes the phrases of a profile quick to look up. */
export function indexPhrases({ byline }: SourceProfile): PhraseIndex {
  const phrasesByStart = new Map<string, Phrase[]>()
  for (const phrase of byline.phrases) {
    for (const start of phrase.starts.map(foldMarks)) {
      phrasesByStart.set(start, [...(phrasesByStart.get(start) ?? []), phrase])
    }
  }
  const starts = [...phrasesByStart].map(([text, phrases]) => ({ text, phrases, han: hasHan(text) }))
  starts.sort((a, b) => b.text.length - a.text.length)
  return Map.groupBy(starts, ({ text }) => text[0] ?? '')
}

/** The beginning at offset `head`, where the words of the line begin. */
export function markAtHead(text: string, index: PhraseIndex, head: number): Mark | undefined {
  const starts = index.get(text.charAt(head)) ?? []
  return starts.length === 0 ? undefined : markOf(foldMarks(text.slice(0, head + maximumStart)), head, starts)
}

/**
 * The beginnings in the text from offset `head`, in order and without overlap. One that counts only near the title is
 * found only at `head`; after another one a capital letter may be missing ("Reported by A, edited by B").
 */
export function findMarks(text: string, index: PhraseIndex, head: number): Mark[] {
  const folded = foldMarks(text)
  const marks: Mark[] = []
  let position = head
  while (position < folded.length) {
    const starts = startsAt(folded.charAt(position), index, marks.length > 0)
    const mark = markOf(folded, position, position === head ? starts : starts.filter(standsAnywhere))
    if (mark !== undefined) {
      marks.push(mark)
    }
    position = mark?.end ?? position + 1
  }
  return marks
}

function startsAt(letter: string, index: PhraseIndex, mayBeLowerCase: boolean): readonly Start[] {
  const exact = index.get(letter) ?? []
  const capital = letter.toUpperCase()
  const lowered = mayBeLowerCase && capital !== letter ? index.get(capital) : undefined
  return lowered === undefined ? exact : [...exact, ...lowered]
}

function standsAnywhere({ phrases }: Start): boolean {
  return phrases.some(({ place }) => place !== 'near-title')
}

function markOf(text: string, position: number, starts: readonly Start[]): Mark | undefined {
  const start = starts.find(
    (candidate) => text.startsWith(candidate.text.slice(1), position + 1) && standsAlone(candidate, text, position),
  )
  if (start === undefined) {
    return undefined
  }
  const after = position + start.text.length
  const colon = /^ ?[:：]/.exec(text.slice(after, after + 2))?.[0] ?? ''
  return { ...start, start: position, end: after + colon.length, colon: colon !== '' || /[:：]$/.test(start.text) }
}

/** Latin words need a boundary on both sides; Han characters have none. */
function standsAlone({ text: start, han }: Start, text: string, position: number): boolean {
  const before = text[position - 1] ?? ' '
  const after = text[position + start.length] ?? ''
  const endsOpen = /[\p{L}\p{N}'-]/u.test(after) && !/[:：]$/.test(start)
  return han || (!/[\p{L}\p{N}]/u.test(before) && !endsOpen)
}
