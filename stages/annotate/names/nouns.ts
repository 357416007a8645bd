/** Tells nouns for people from nouns for bodies. */

import { groupNouns, organisationEndings, organisationWords, personNouns } from '../lexicon.ts'

/** "spokesman", "tour-guide". */
export function isOnePerson(word: string): boolean {
  return personNouns.has(word) || (word.includes('-') && personNouns.has(word.slice(word.lastIndexOf('-') + 1)))
}

/** "officials", "spokesmen", "police". */
export function isGroup(word: string): boolean {
  return groupNouns.has(word) || (/(?:s|men)$/u.test(word) && personNouns.has(singular(word)))
}

/** A noun for one person or for several. */
export function isPersonNoun(word: string): boolean {
  return isOnePerson(word) || isGroup(word)
}

/** The first noun for a person or for people in a phrase, in small letters. */
export function personNoun(phrase: string): string | undefined {
  return phrase.split(/[\s,]+/u).find(isPersonNoun)
}

/** "ministry", "government", "union". */
export function isBodyNoun(word: string): boolean {
  const name = word.charAt(0).toUpperCase() + word.slice(1)
  return organisationWords.has(name) || organisationEndings.has(name)
}

/** "allies", "fishermen", "teachers". */
function singular(word: string): string {
  return word.replace(/(?:ies|men|s)$/u, (end) => (end === 'ies' ? 'y' : end === 'men' ? 'man' : ''))
}

/** Behind the noun of a person: what follows in apposition may explain the other noun. */
const inner = /\s(?:of|for|to|from|by|with|at|in|on|near|who|whom|whose|which|that)\s/u
/** Whoever speaks for one of these: "a spokesman for the ruling party, Damian Oduya". */
const only =
  /spokes(?:man|woman|person)\s(?:for|of|at)\s(?:[\p{L}’'-]+\s){0,4}?(?:ministry|court|police|embassy|department|parliament|government|council|hospital|university|party|union)$/iu

/** "One of them", "a spokesman for it", "her neighbor in the row": nothing inside could have the name. */
const ofNobody =
  /^(?:one|another) of\s|\s(?:of|for)\s(?:it|them|him|her|us)$|\s(?:in|on|at)\sthe\s(?:row|case|next \p{Ll}+|audience|crowd|room|group|team|office|back|front|queue|line|stand|stands|gallery|bed|cell|seat)$/iu

/** Whether a name in apposition is that of the person whom a phrase describes, and of nobody and nothing inside of it. */
export function mayBeExplained(phrase: string): boolean {
  return !inner.test(phrase) || only.test(phrase) || ofNobody.test(phrase)
}
