/** Finds organisations by the words in their names: "Inter-Parliamentary Alliance on China". */

import type { AcronymSpan } from './acronyms.ts'
import { organisationWords, portfolioWords, thingWords } from './lexicon.ts'
import type { Name } from './names.ts'

export interface NamedSpan {
  readonly start: number
  readonly end: number
  readonly name: string
}

/** "Ministry of Labor and Vocational Training": behind such a word, "and" joins what one office is there for. */
const offices = new Set('Ministry Department Office Bureau Committee Federation Institute Union'.split(' '))
const connector = /^\s(?:of|on|for|in the|of the|on the|for the)\s$/u

/** "Correctional Center 2". */
const numbered = /^ \d{1,2}(?=[,;.)]|$|\s(?:in|on|of|at|near|and|was|is|where|for|outside)\b)/u
/** "Hong Kong-listed Everlight Holdings": the name begins behind such a word. */
const describing = /^.*-(?:listed|based|backed|led|owned|run|funded|born|linked|registered|controlled|affiliated)\s/u

/** The organisations among the names of a text, in order; names joined by "of", "on" or "for" are one. */
export function organisationsIn(text: string, names: readonly Name[], acronyms: readonly AcronymSpan[]): NamedSpan[] {
  const expanded = acronyms.flatMap((acronym) => expandedIn(text, acronym))
  const worded = wordedIn(text, names).filter(
    ({ start, end }) => !expanded.some((longer) => longer.start < end && start < longer.end),
  )
  return [...expanded, ...worded]
}

/** The long form of an acronym is a name from end to end. */
function expandedIn(text: string, { start, expansion }: AcronymSpan): NamedSpan[] {
  const from = text.lastIndexOf(expansion, start)
  const isOne = expansion.split(/[\s-]/).some((word) => organisationWords.has(word))
  return isOne && from >= 0 ? [{ start: from, end: from + expansion.length, name: expansion }] : []
}

function wordedIn(text: string, names: readonly Name[]): NamedSpan[] {
  const found: NamedSpan[] = []
  for (let index = 0; index < names.length; index += 1) {
    const first = names[index]
    if (first === undefined || !first.words.some((word) => organisationWords.has(word))) {
      continue
    }
    const position = index
    let last = first
    while (!last.possessive && joins(text, last, names[index + 1])) {
      index += 1
      last = names[index] ?? last
    }
    const previous = names[position - 1]
    const second = names[index + 1]
    if (last !== first && isSecondPurpose(text, first, last, second)) {
      index += 1
      last = second ?? last
    }
    const isOfThing =
      previous !== undefined && thingWords.has(previous.words.at(-1) ?? '') && joins(text, previous, first)
    const begin =
      previous?.possessive && /^[’']s?\s$/u.test(text.slice(previous.end, first.start)) ? previous.start : first.start
    const start = begin + (describing.exec(text.slice(begin, first.end))?.[0].length ?? 0)
    const end = last.end + (numbered.exec(text.slice(last.end, last.end + 12))?.[0].length ?? 0)
    const name = text.slice(start, end)
    if (!isOfThing && (name.includes(' ') || name.includes('-'))) {
      found.push({ start, end, name })
    }
  }
  return found
}

/** "and Vocational Training", "and Cutters" behind "Federation of Stitchers": no name of its own. */
function isSecondPurpose(text: string, { words }: Name, last: Name, next: Name | undefined): boolean {
  if (next === undefined || last.possessive || next.possessive || !offices.has(words[0] ?? '')) {
    return false
  }
  const [one = '', other = ''] = [last.words.at(-1), next.words.at(-1)]
  const isPair = next.words.length === 1 && one.endsWith('s') && other.endsWith('s')
  return text.slice(last.end, next.start) === ' and ' && (isPair || portfolioWords.has(other))
}

function joins(text: string, name: Name, next: Name | undefined): boolean {
  return next !== undefined && connector.test(text.slice(name.end, next.start))
}
