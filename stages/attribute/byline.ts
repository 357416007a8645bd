/** Parses a byline. A text is a byline only when every word of it is accounted for: by a phrase, a name or a service. */

import type { Credit } from '../../pipeline/document/document.ts'
import { unreachable } from '../../pipeline/document/finding.ts'
import type { Phrase, SourceProfile } from '../../pipeline/document/source-profile.ts'
import { type CreditedNames, readNames, withoutEdges } from './credited-names.ts'
import { endsSentence } from './pattern.ts'
import { hasHan } from './person-name.ts'
import { findMarks, type Mark, markAtHead } from './phrase-marks.ts'
import type { SourceGrammar } from './source-grammar.ts'
import { isSureOfLabel, isSureOfNames, mayBeHeading, type Standing } from './sure-byline.ts'

/** Longest text that is looked at as a byline, and how much of the end of a longer one is searched (UTF-16 units). */
export const maximumBylineLength = 600
const searchedTail = 400
const longestWithoutPhrase = 160
const opening = /^[\s\u200b*_"“(（[【–—-]*/
const openingAtEnd = /[\s\u200b*_(（[【/、；;|–—-]*$/

/** The credits of a text that is a byline as a whole; `undefined` when it is not. */
export function parseByline(text: string, grammar: SourceGrammar, standing: Standing): readonly Credit[] | undefined {
  if (text.length > maximumBylineLength) {
    return undefined
  }
  const head = headOf(text)
  if (markAtHead(text, grammar.phrases, head) === undefined) {
    return standing === 'near-title' || standing === 'near-end' ? parseWithoutPhrase(text, grammar) : undefined
  }
  const marks = findMarks(text, grammar.phrases, head)
  if (!isSureOfLabel(marks, text)) {
    return undefined
  }
  const credits: Credit[] = []
  for (const [index, mark] of marks.entries()) {
    const body = withoutEdges(text.slice(mark.end, marks[index + 1]?.start ?? text.length))
    const read = readCredits(body, mark, grammar, index === 0 ? standing : 'own-line')
    if (read === undefined) {
      return undefined
    }
    credits.push(...read)
  }
  const isSure = isSureOfNames(marks, credits, grammar, standing) && !mayBeHeading(text, marks, credits, standing)
  return isSure ? credits : undefined
}

/** The credits that can be read of a byline that is known in part. */
export function creditsKnownIn(text: string, grammar: SourceGrammar): readonly Credit[] {
  const marks = findMarks(text, grammar.phrases, headOf(text))
  return marks.flatMap((mark, index) => {
    const body = withoutEdges(text.slice(mark.end, marks[index + 1]?.start ?? text.length))
    return readCredits(body, mark, grammar, 'own-line') ?? []
  })
}

/** Where the words of a line begin, after brackets and mark-up. */
export function headOf(text: string): number {
  return opening.exec(text)?.[0].length ?? 0
}

/** Where a byline begins that is fused to the last sentence of the text, with its credits. */
export function findFusedByline(
  text: string,
  grammar: SourceGrammar,
): { readonly start: number; readonly credits: readonly Credit[] } | undefined {
  for (const start of fusedStarts(text, grammar)) {
    const credits = parseByline(text.slice(start), grammar, 'after-sentence')
    if (credits !== undefined) {
      return { start, credits }
    }
  }
  return undefined
}

/**
 * Where credits may begin near the end of the text: after the end of a sentence; in Han characters also after a space
 * or a bracket.
 */
export function fusedStarts(text: string, grammar: SourceGrammar): readonly number[] {
  const from = Math.max(0, text.length - searchedTail)
  return findMarks(text, grammar.phrases, from).flatMap((mark) => {
    const before = text.slice(0, mark.start)
    const start = mark.start - (openingAtEnd.exec(before.slice(-8))?.[0].length ?? 0)
    const apart = endsSentence(text, start) || (mark.han && start < mark.start)
    return start > 0 && apart ? [start] : []
  })
}

function readCredits(body: string, mark: Mark, grammar: SourceGrammar, standing: Standing): Credit[] | undefined {
  const phrase = mark.phrases.find(({ ends }) => ends.some((end) => body.endsWith(end))) ?? plainPhrase(mark)
  if (phrase === undefined || !mayStand(phrase, standing)) {
    return undefined
  }
  const named = readNames(withoutEnd(body, phrase, grammar.profile), grammar, phrase.place === 'near-title' ? 2 : 1)
  return named && creditsOf(named, phrase)
}

function plainPhrase(mark: Mark): Phrase | undefined {
  return mark.phrases.find(({ ends }) => ends.length === 0)
}

function mayStand({ place }: Phrase, standing: Standing): boolean {
  switch (place) {
    case 'anywhere':
      return true
    case 'own-line':
      return standing !== 'after-sentence'
    case 'near-title':
      return standing === 'first-line' || standing === 'near-title' || standing === 'near-end'
    default:
      return unreachable(place)
  }
}

/** "夏小华台北报道" without the closing word and the place. */
function withoutEnd(body: string, { ends }: Phrase, { byline }: SourceProfile): string {
  const end = longestEnd(body, ends)
  if (end === '') {
    return body
  }
  const names = withoutEdges(body.slice(0, -end.length)).replace(/的$/, '')
  const place = longestEnd(names, byline.places)
  const rest = withoutEdges(names.slice(0, names.length - place.length)).replace(
    /(?:发自|從|从|在|[（(【[][^（(【[]*)$/u,
    '',
  )
  return [...rest].length >= 2 ? withoutEdges(rest) : names
}

function longestEnd(text: string, ends: readonly string[]): string {
  return ends.reduce((longest, end) => (text.endsWith(end) && end.length > longest.length ? end : longest), '')
}

function creditsOf(
  { names, places, service }: CreditedNames,
  phrase: Pick<Phrase, 'roles' | 'language' | 'service'>,
): Credit[] {
  const named = service ?? phrase.service
  return phrase.roles.map((role) => ({
    role,
    names: [...names],
    ...(places.length === 0 ? {} : { places: [...places] }),
    ...(named === undefined ? {} : { service: named }),
    ...(phrase.language === undefined ? {} : { language: phrase.language }),
  }))
}

/** "Jane Doe for RFA Uyghur": nothing but names and a service, and so no long line. */
function parseWithoutPhrase(text: string, grammar: SourceGrammar): Credit[] | undefined {
  const roles = grammar.profile.byline.withoutPhrase
  const mayBe = roles.length > 0 && text.length <= longestWithoutPhrase
  const named = mayBe ? readNames(withoutEdges(text), grammar, 2) : undefined
  const severalWords = named?.names.every((name) => name.includes(' ') || hasHan(name))
  return named?.service !== undefined && severalWords ? creditsOf(named, { roles }) : undefined
}
