/** Finds organisations by the words in their names: "Inter-Parliamentary Alliance on China". */

import type { AcronymSpan } from './acronyms.ts'
import { organisationWords, thingWords } from './lexicon.ts'
import type { Name } from './names.ts'

export interface NamedSpan {
  readonly start: number
  readonly end: number
  readonly name: string
}

const connector = /^\s(?:of|on|for|in the|of the|on the|for the)\s$/u

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
    const isOfThing =
      previous !== undefined && thingWords.has(previous.words.at(-1) ?? '') && joins(text, previous, first)
    const start =
      previous?.possessive && /^[’']s?\s$/u.test(text.slice(previous.end, first.start)) ? previous.start : first.start
    const name = text.slice(start, last.end)
    if (!isOfThing && (name.includes(' ') || name.includes('-'))) {
      found.push({ start, end: last.end, name })
    }
  }
  return found
}

function joins(text: string, name: Name, next: Name | undefined): boolean {
  return next !== undefined && connector.test(text.slice(name.end, next.start))
}
