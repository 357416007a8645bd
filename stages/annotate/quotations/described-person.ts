/** Finds whom "the photographer" means, where the text says of one person alone that they are a photographer. */

import { isOnePerson } from '../names/nouns.ts'
import type { PlacedPerson } from '../names/people.ts'
import { roleAt } from '../names/role.ts'

const plainPhrase = /^the\s\p{Ll}[\p{L}-]*$/iu
/** The noun of "the former captain", "the 34-year-old"; "the sister of Mara Lind" says itself who is meant. */
const definite = /^the\s(?:[\p{L}\p{N}’'-]+\s){0,4}?([\p{L}\p{N}][\p{L}\p{N}-]*)(?=$|,)/iu
/** Whoever is called so may be anybody whom the text has named. */
const anybody =
  /^(?:man|woman|boy|girl|youth|widow|widower|husband|wife|father|mother|grandfather|grandmother|son|daughter|brother|sister|uncle|aunt|\S*-year-old)$/u
/** Many have had such an office: another holder may be meant. */
const offices =
  /^(?:president|premier|chancellor|minister|secretary|chairman|chairwoman|chief|head|governor|mayor|ambassador|leader|king|queen|prince|princess|member|man|woman|boy|girl|person|resident|villager|source)$/u
const same = new Map([
  ['attorney', 'lawyer'],
  ['solicitor', 'lawyer'],
  ['barrister', 'lawyer'],
  ['physician', 'doctor'],
  ['journalist', 'reporter'],
  ['correspondent', 'reporter'],
  ['policeman', 'officer'],
])
const behindNoun = /\s(?:of|for|to|at|in|on|from|with|who|which|that)\s|,/u

/** More people with one role are told apart by no description. */
const maximumRoles = 50

/** A block of the text, in reading order. */
interface ReadBlock {
  readonly id: string
  readonly text: string
}

/** Who is meant; `unclear` where it may be somebody whom the text has named, and one cannot tell. */
export type Described = { readonly name: string } | 'unclear' | undefined

/** Gives a function from a description, and the block where it stands, to the full name of the person. */
export function describedPeople(
  persons: readonly PlacedPerson[],
  blocks: readonly ReadBlock[],
  fullest: (name: string) => string,
): (description: string, block: string) => Described {
  const order = new Map(blocks.map(({ id }, index) => [id, index]))
  const firstPerson = order.get(persons[0]?.block ?? '') ?? Number.POSITIVE_INFINITY
  const known = new Map<string, Called>()
  let roles: Roles | undefined
  const calledBy = (noun: string): Called => {
    // Few texts have such a description: roles are read when the first one does, and each noun is looked for once.
    roles ??= rolesByNoun(persons, order, fullest)
    const called = known.get(noun) ?? readCalled(noun, roles, blocks)
    known.set(noun, called)
    return called
  }
  return (description, block) => {
    const noun = definite.exec(description)?.[1] ?? ''
    if (!isOnePerson(noun) && !anybody.test(noun)) {
      return undefined
    }
    const at = order.get(block) ?? 0
    const { people, isOne, introduced } = calledBy(noun)
    // Somebody is introduced before the text says "the".
    const named = people.filter(({ from }) => from <= at)
    const [only, ...others] = named
    if (only !== undefined && others.length === 0 && isOne && plainPhrase.test(description)) {
      return { name: only.name }
    }
    const isNamed = anybody.test(noun) ? firstPerson <= at : named.length > 0
    return isNamed && introduced > at ? 'unclear' : undefined
  }
}

/** Whom a text calls by a noun. */
interface Called {
  /** Those who are named, each with the number of the block where they are first called so. */
  readonly people: readonly { readonly name: string; readonly from: number }[]
  /** Whether one of these is meant where the text says "the photographer", and nobody else who is one. */
  readonly isOne: boolean
  /** The number of the block that first speaks of one without a name; infinite where none does. */
  readonly introduced: number
}

function readCalled(noun: string, roles: Roles, blocks: readonly ReadBlock[]): Called {
  const named = [...(roles.get(same.get(noun) ?? noun) ?? [])]
  const words = new Set(named.flatMap(([, { words: own }]) => [...own]))
  const texts = words.size > maximumRoles ? [] : blocks.map(({ text }) => without(words, text))
  const introduced = texts.findIndex((text) => introduces(text, noun))
  const isFormer = [...words].some((role) => /\b(?:former|ex-)/iu.test(role))
  return {
    people: named.map(([name, { from }]) => ({ name, from })),
    isOne: !offices.test(noun) && !isFormer && texts.length > 0 && !texts.some((text) => namesAnother(text, noun)),
    introduced: introduced < 0 ? Number.POSITIVE_INFINITY : introduced,
  }
}

/** The roles that somebody has by one noun. */
interface RolesOfPerson {
  /** As the text words them. */
  readonly words: Set<string>
  /** Number of the first block that has one, from 0. */
  readonly from: number
}

type Roles = ReadonlyMap<string, ReadonlyMap<string, RolesOfPerson>>

/** By the noun of the role: the people who have it. */
function rolesByNoun(
  persons: readonly PlacedPerson[],
  order: ReadonlyMap<string, number>,
  fullest: (name: string) => string,
): Roles {
  const byNoun = new Map<string, Map<string, RolesOfPerson>>()
  for (const { block, text, name, person } of persons) {
    const role = roleAt(text, name)
    if (role === undefined) {
      continue
    }
    const own = (role.split(behindNoun)[0] ?? '').split(' ').at(-1)?.toLowerCase() ?? ''
    const noun = same.get(own) ?? own
    const people = byNoun.get(noun) ?? new Map<string, RolesOfPerson>()
    const full = fullest(person)
    const roles = people.get(full) ?? { words: new Set(), from: order.get(block) ?? 0 }
    roles.words.add(role)
    byNoun.set(noun, people.set(full, roles))
  }
  return byNoun
}

/** The text without the words that describe somebody by name. */
function without(roles: ReadonlySet<string>, text: string): string {
  return [...roles].reduce((left, role) => left.replaceAll(role, ''), text)
}

/** Whether the text speaks of "another photographer", "a photographer" or "photographers" besides. */
function namesAnother(text: string, noun: string): boolean {
  return new RegExp(`\\b(?:an?|another|one|other)\\s(?:[\\p{L}’'-]+\\s){0,3}${noun}\\b|\\b${noun}s\\b`, 'iu').test(text)
}

/** "A resident" without a name, whom "the resident" means then. What stands in quotation marks introduces nobody. */
function introduces(text: string, noun: string): boolean {
  const indefinite = new RegExp(`\\b(?:an?|another|one)\\s(?:[\\p{L}’'-]+\\s){0,3}${RegExp.escape(noun)}\\b`, 'iu')
  return indefinite.test(text.replace(/[“"«][^“”"«»]*[”"»]/gu, ''))
}
