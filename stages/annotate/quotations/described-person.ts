/** Finds whom "the photographer" means, where the text says of one person alone that they are a photographer. */

import { isOnePerson } from '../names/nouns.ts'
import type { PlacedPerson } from '../names/people.ts'
import { roleAt } from '../names/role.ts'

const phrase = /^the\s(\p{Ll}[\p{L}-]*)$/iu
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

/** Gives a function from a description to the full name of the person; nothing where two could be meant. */
export function describedPeople(
  persons: readonly PlacedPerson[],
  texts: readonly string[],
  fullest: (name: string) => string,
): (description: string) => string | undefined {
  let roles: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> | undefined
  const known = new Map<string, string | undefined>()
  return (description) => {
    const noun = phrase.exec(description)?.[1]
    if (noun === undefined || !isOnePerson(noun) || offices.test(noun)) {
      return undefined
    }
    if (!known.has(noun)) {
      // Few texts have such a description: roles are read when the first one does.
      roles ??= rolesByNoun(persons, fullest)
      const [only, ...others] = roles.get(same.get(noun) ?? noun) ?? []
      const isOne =
        only !== undefined &&
        others.length === 0 &&
        !only[1].some((role) => /\b(?:former|ex-)/iu.test(role)) &&
        !namesAnother(noun, only[1], texts)
      known.set(noun, isOne ? only[0] : undefined)
    }
    return known.get(noun)
  }
}

/** By the noun of the role: the people who have it, each with the words of the text. */
function rolesByNoun(
  persons: readonly PlacedPerson[],
  fullest: (name: string) => string,
): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const byNoun = new Map<string, Map<string, string[]>>()
  for (const { text, name, person } of persons) {
    const role = roleAt(text, name)
    if (role === undefined) {
      continue
    }
    const own = (role.split(behindNoun)[0] ?? '').split(' ').at(-1)?.toLowerCase() ?? ''
    const noun = same.get(own) ?? own
    const people = byNoun.get(noun) ?? new Map<string, string[]>()
    const full = fullest(person)
    byNoun.set(noun, people.set(full, [...(people.get(full) ?? []), role]))
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
