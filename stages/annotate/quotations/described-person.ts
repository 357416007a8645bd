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
  let roles: ReadonlyMap<string, ReadonlyMap<string, readonly Role[]>> | undefined
  const order = new Map(blocks.map(({ id }, index) => [id, index]))
  const known = new Map<string, Described>()
  const describe = (description: string, noun: string, at: number): Described => {
    // Few texts have such a description: roles are read when the first one does.
    roles ??= rolesByNoun(persons, order, fullest)
    // Somebody is introduced before the text says "the".
    const named = [...(roles.get(same.get(noun) ?? noun) ?? [])].filter(([, own]) => own.some(({ from }) => from <= at))
    const [only, ...others] = named
    const texts = blocks.map(({ text }) => text)
    if (only !== undefined && others.length === 0 && isSure(description, noun, only[1], texts)) {
      return { name: only[0] }
    }
    const words = named.flatMap(([, own]) => own.map(({ role }) => role))
    const isNamed = anybody.test(noun) ? persons.some(({ block }) => (order.get(block) ?? 0) <= at) : named.length > 0
    return isNamed && !isIntroduced(noun, words, texts.slice(0, at + 1)) ? 'unclear' : undefined
  }
  return (description, block) => {
    const noun = definite.exec(description)?.[1] ?? ''
    if (!isOnePerson(noun) && !anybody.test(noun)) {
      return undefined
    }
    const key = `${description}\0${block}`
    if (!known.has(key)) {
      known.set(key, describe(description, noun, order.get(block) ?? 0))
    }
    return known.get(key)
  }
}

/** "The photographer", where one person alone is called a photographer, and was never anything else. */
function isSure(description: string, noun: string, roles: readonly Role[], texts: readonly string[]): boolean {
  const words = roles.map(({ role }) => role)
  return (
    plainPhrase.test(description) &&
    !offices.test(noun) &&
    !words.some((role) => /\b(?:former|ex-)/iu.test(role)) &&
    !namesAnother(noun, words, texts)
  )
}

interface Role {
  /** As the text words it. */
  readonly role: string
  /** Number of the block, from 0. */
  readonly from: number
}

/** By the noun of the role: the people who have it, each with the words of the text. */
function rolesByNoun(
  persons: readonly PlacedPerson[],
  order: ReadonlyMap<string, number>,
  fullest: (name: string) => string,
): ReadonlyMap<string, ReadonlyMap<string, readonly Role[]>> {
  const byNoun = new Map<string, Map<string, Role[]>>()
  for (const { block, text, name, person } of persons) {
    const role = roleAt(text, name)
    if (role === undefined) {
      continue
    }
    const own = (role.split(behindNoun)[0] ?? '').split(' ').at(-1)?.toLowerCase() ?? ''
    const noun = same.get(own) ?? own
    const people = byNoun.get(noun) ?? new Map<string, Role[]>()
    const full = fullest(person)
    const stated = { role, from: order.get(block) ?? 0 }
    byNoun.set(noun, people.set(full, [...(people.get(full) ?? []), stated]))
  }
  return byNoun
}

/** Whether the text speaks of "another photographer", "a photographer" or "photographers" besides. */
function namesAnother(noun: string, roles: readonly string[], texts: readonly string[]): boolean {
  const another = new RegExp(`\\b(?:an?|another|one|other)\\s(?:[\\p{L}’'-]+\\s){0,3}${noun}\\b|\\b${noun}s\\b`, 'iu')
  return texts.some((text) => {
    const rest = roles.reduce((left, role) => left.replaceAll(role, ''), text)
    return another.test(rest)
  })
}

/** "A resident" without a name, whom "the resident" means then. */
function isIntroduced(noun: string, roles: readonly string[], texts: readonly string[]): boolean {
  const indefinite = new RegExp(`\\b(?:an?|another|one)\\s(?:[\\p{L}’'-]+\\s){0,3}${RegExp.escape(noun)}\\b`, 'iu')
  return texts.some((text) => indefinite.test(roles.reduce((left, role) => left.replaceAll(role, ''), unquoted(text))))
}

/** What stands in quotation marks introduces nobody. */
function unquoted(text: string): string {
  return text.replace(/[“"«][^“”"«»]*[”"»]/gu, '')
}
