/** Lists the people of a text, only those that something beside a capitalised name speaks for. */

import type { Corroboration } from '../../../pipeline/document/annotation.ts'
import { actorNamed } from './named-actor.ts'
import type { Name } from './names.ts'
import { roleAt } from './role.ts'

/** A person with every place where the text names them. */
export interface Person {
  readonly name: string
  readonly role?: string
  readonly corroboration: Corroboration
  readonly mentions: readonly Mention[]
}

export interface Mention {
  readonly block: string
  readonly start: number
  readonly end: number
}

/** The name of a person in its block. */
export interface PlacedPerson {
  readonly block: string
  readonly text: string
  readonly name: Name
  /** The name without titles. */
  readonly person: string
}

/** The names of a block that can be those of people. */
export function personsIn(block: string, text: string, names: readonly Name[]): PlacedPerson[] {
  return names.flatMap((name) => {
    const actor = actorNamed(name)
    return actor?.kind === 'person' ? [{ block, text, name, person: actor.name }] : []
  })
}

interface Candidate {
  role?: string
  speaks: boolean
  namedAgain: boolean
  /** An age or "who" follows the name somewhere: companies have neither. */
  isHuman: boolean
  /** An age stands behind the whole name. */
  hasAge: boolean
  readonly mentions: Mention[]
}

const locating = /(?:^|\s)(?:in|at|from|near|of|to|across|around|through|the|a|an|into|on|over|outside|via|by)\s$/iu

const human = /^,\s(?:\d{1,3},|who\s)/u
/** "Sok Maly, 27, was", "Ah Mya, 17" at the end of a list's line. */
const aged = /^,\s\d{1,2}(?:,\s|\.?$)/u

/** `speakers` are the full names of those who speak; `fullest` gives the longest form of a name. */
export function peopleOf(
  persons: readonly PlacedPerson[],
  speakers: ReadonlySet<string>,
  fullest: (name: string) => string,
): Person[] {
  const candidates = new Map<string, Candidate>()
  for (const placed of persons) {
    if (isPlausible(placed.person)) {
      addMention(candidates, placed, fullest(placed.person), speakers)
    }
  }
  return [...candidates].flatMap(([name, { role, speaks, namedAgain, isHuman, hasAge, mentions }]) => {
    const corroboration = speaks
      ? 'speaks'
      : role !== undefined
        ? 'has a role'
        : namedAgain && isHuman
          ? 'named again'
          : hasAge
            ? 'has an age'
            : undefined
    const described = role === undefined ? {} : { role }
    return corroboration === undefined ? [] : [{ name, ...described, corroboration, mentions }]
  })
}

function addMention(
  candidates: Map<string, Candidate>,
  { block, text, name, person: own }: PlacedPerson,
  full: string,
  speakers: ReadonlySet<string>,
): void {
  const candidate = candidates.get(full) ?? {
    speaks: speakers.has(full),
    namedAgain: false,
    isHuman: false,
    hasAge: false,
    mentions: [],
  }
  candidates.set(full, candidate)
  const role = candidate.role ?? roleAt(text, name)
  if (role !== undefined) {
    candidate.role = role
  }
  const isLocated = locating.test(text.slice(Math.max(0, name.start - 12), name.start))
  candidate.namedAgain ||= own !== full && !isLocated
  candidate.isHuman ||= human.test(text.slice(name.end, name.end + 8))
  candidate.hasAge ||= own.includes(' ') && aged.test(text.slice(name.end, name.end + 8))
  const shown = name.end - own.length
  candidate.mentions.push({ block, start: text.startsWith(own, shown) ? shown : name.start, end: name.end })
}

/** One to five words without digits; one letter alone is no name. */
function isPlausible(name: string): boolean {
  return /^[^\d]{2,80}$/u.test(name) && name.split(' ').length <= 5 && !/^(?:\p{Lu}\.?)+$/u.test(name)
}
