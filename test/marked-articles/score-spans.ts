/** Scores what stands at one place of an article: headings, speakers of quotations, dates, figures. */

import type { Block, Document } from '../../pipeline/document/document.ts'
import { headingLines } from '../stages/structure/structured.ts'
import { foundIn } from './annotated.ts'
import { plainName } from './score-names.ts'
import type { Tally } from './tally.ts'
import type { Marks } from './truth.ts'

export function scoreHeadings(document: Document, { headings }: Marks): Tally {
  const found = headingLines(document)
  return {
    right: found.filter((line) => headings.includes(line)).length,
    given: found.length,
    stated: headings.length,
  }
}

/** Of the quotations that a person marked: how many have a speaker, and the right one. */
export function scoreSpeakers(document: Document, { quotations }: Marks): Tally {
  const found = foundIn(document, 'quotation')
  const speakers = quotations.map(([line, begins, ...forms]) => {
    const quotation = found.find(
      ({ annotation, block }) =>
        block.place.line === line && block.text.slice(annotation.start + 1, annotation.end).startsWith(begins),
    )
    return { speaker: quotation?.annotation.speaker, forms }
  })
  return {
    right: speakers.filter(({ speaker, forms }) => forms.some((form) => isSameSpeaker(speaker, form))).length,
    given: speakers.filter(({ speaker }) => speaker !== undefined).length,
    stated: speakers.filter(({ forms }) => forms.length > 0).length,
  }
}

const description = /^(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s|^\p{Ll}/u

/** Somebody without a name may be described at more or less length: "a resident", "a resident of the village". */
function isSameSpeaker(speaker: string | undefined, form: string): boolean {
  if (speaker === undefined) {
    return false
  }
  const [one, other] = [` ${plainName(speaker)} `, ` ${plainName(form)} `]
  return one === other || (description.test(speaker) && (one.includes(other) || other.includes(one)))
}

/**
 * Right when the words overlap and the date is the marked one; where the words do not say it, or leave the year open
 * (EDTF `XXXX-03-03`), when none was made of them.
 */
export function scoreDates(document: Document, { dates }: Marks): Tally {
  return scoreSpans(
    document,
    foundIn(document, 'date'),
    dates,
    ({ annotation }, edtf) => (annotation.edtf ?? '') === (edtf.startsWith('XXXX') ? '' : edtf),
  )
}

/** Right when the number overlaps: what it counts is scored apart. */
export function scoreFigures(document: Document, { figures }: Marks): Tally {
  return scoreSpans(document, foundIn(document, 'figure'), figures, () => true)
}

/** Of the figures that say what they count or measure, those with the noun that was marked. */
export function scoreCounted(document: Document, { figures }: Marks): Tally {
  const named = foundIn(document, 'figure').filter(
    ({ annotation: { unit, counted } }) => unit !== undefined || counted !== undefined,
  )
  return scoreSpans(document, named, figures, ({ annotation: { unit, counted } }, noun) =>
    [unit, counted].some((each) => each !== undefined && isSameNoun(each, noun)),
  )
}

const currencies = new Map([
  ['USD', 'dollar'],
  ['EUR', 'euro'],
  ['GBP', 'pound'],
  ['JPY', 'yen'],
  ['HKD', 'dollar'],
])

function isSameNoun(found: string, marked: string): boolean {
  const stem = (noun: string) => (noun.toLowerCase().replace(/ old$/, '').split(/\s+/).at(-1) ?? '').replace(/s$/, '')
  return stem(currencies.get(found) ?? found) === stem(marked)
}

type Mark = readonly [line: number, words: string, value: string]

interface InBlock {
  readonly annotation: { readonly start: number; readonly end: number }
  readonly block: Block
}

/** Each mark takes at most one of the annotations whose words overlap its own. */
function scoreSpans<Found extends InBlock>(
  { blocks }: Document,
  found: readonly Found[],
  marks: readonly Mark[],
  isRight: (found: Found, value: string) => boolean,
): Tally {
  const left = new Set(found)
  const next = new Map<string, number>()
  let right = 0
  for (const [line, words, value] of marks) {
    const block = blocks.find(({ place }) => place.line === line)
    const start = block === undefined ? -1 : startOf(words, block.text, next.get(`${line} ${words}`) ?? 0)
    next.set(`${line} ${words}`, start + 1)
    const hit = [...left].find(
      (each) => each.block === block && each.annotation.start < start + words.length && start < each.annotation.end,
    )
    if (start >= 0 && hit !== undefined && isRight(hit, value)) {
      left.delete(hit)
      right += 1
    }
  }
  return { right, given: found.length, stated: marks.length }
}

/** Where the words stand, not inside of a longer number or word. */
function startOf(words: string, text: string, from: number): number {
  const found = text.slice(from).search(new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(words)}(?![\\p{L}\\p{N}])`, 'u'))
  return found < 0 ? -1 : from + found
}
