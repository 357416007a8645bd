/** Reads what the text says that a person is: "Canada’s ambassador to the U.N.", "Foreign Ministry spokesman", "Rep.". */

import { personNouns, speechVerbs, titles } from '../lexicon.ts'
import { withoutTitles } from './named-actor.ts'
import type { Name } from './names.ts'
import { mayBeExplained, personNoun } from './nouns.ts'
import { isOffice } from './title-split.ts'

/** No description of a person that a table can show is longer. */
const maximumLength = 140

const appositive =
  /^(?:,\s\d{1,3})?,\s((?:an?|the|one of|its|his|her|former|acting|deputy|senior|head|chief)\s[^,;“"]{2,130}|(?:[\p{Lu}][\p{L}.’'-]*\s){0,4}[\p{Lu}][\p{L}.]*[’']s?\s[^,;“"]{2,110}|\p{Ll}+\s(?:of|for|at|in|with)\s[^,;“"]{2,110}|\p{Ll}+(?=,))(?=,|\.(?:\s|$)|$)/u
const beforeWords = new Set(
  'deputy former acting senior chief foreign press prime vice human rights then high main local national police provincial district county city town village state federal party army military opposition ruling'.split(
    ' ',
  ),
)
const opensPhrase =
  /(?:^|[.,;:]\s|\b(?:and|but|that|said|says|to|by|with)\s)((?:the|an?|its|his|her|their|our)\s[^,.;“"]{2,90}|\p{Lu}[^,.;“"]{2,90}[’']s?\s[^,.;“"]{2,60}),\s$/iu
const leadingWord = /^(?:the|an?|its|his|her|their|our)\s/iu

/** The role that stands around a name, as the text words it; nothing when there is none. */
export function roleAt(text: string, name: Name): string | undefined {
  return titleOf(text, name) ?? roleAfter(text, name) ?? roleBefore(text, name) ?? phraseBefore(text, name)
}

/** "Secretary of", "Bank of", "Ministry of" in front of a title. */
const officeOf = /(?:\p{Lu}[\p{L}.-]*\s)+(?:of|for|on)\s(?:the\s)?$/u

/** "Rep. Tom Harlan", "Secretary of State Ann Holt", "World Port Union President Tom Harlan". */
function titleOf(text: string, { start, words }: Name): string | undefined {
  const person = withoutTitles(words)
  const count = words.length - (person.length === 0 ? words.length : person.length)
  const title = words.slice(0, count).join(' ')
  const office = officeOf.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? ''
  const isTitle =
    count > 0 &&
    text.startsWith(title, start) &&
    words.slice(0, count).some((word) => isOffice(word) || titles.has(word.replace(/\.$/u, '')))
  return isTitle ? `${office}${title}` : undefined
}

/** What a company can be as well: "Evergrande, the developer". */
const trade =
  /(?:^|\s)(?:developer|contractor|supplier|producer|operator|owner|partner|buyer|seller|distributor|importer|exporter|retailer|wholesaler|lender|publisher|broadcaster|builder|investor|shareholder|creditor|donor|rival|competitor|leader)(?:\s|$)/u

/** "Leslie Norton, Canada’s ambassador to the U.N., read". */
function roleAfter(text: string, { end, words, possessive }: Name): string | undefined {
  const found = possessive ? undefined : appositive.exec(text.slice(end, end + maximumLength + 40))?.[1]
  const role = found?.split(/\swho\s|\swhose\s/u)[0]
  const isTrade = words.length === 1 && trade.test(role ?? '')
  const isRole = role !== undefined && personNoun(role) !== undefined && !hasVerb(role) && !isTrade
  return isRole ? role.replace(leadingWord, '').replace(/(?<!\p{Lu})\.$/u, '') : undefined
}

/** "China’s Foreign Ministry spokesman Zhao Lijian": back to where the description begins. */
function roleBefore(text: string, { start }: Name): string | undefined {
  const before = text.slice(Math.max(0, start - maximumLength), start)
  const words = before.trimEnd().split(/\s+/)
  if (!/\S\s$/u.test(before) || !personNouns.has(words.at(-1) ?? '')) {
    return undefined
  }
  let first = words.length - 1
  while (first > 0 && (isDescription(words[first - 1] ?? '') || isJoint(words, first - 1))) {
    first -= 1
  }
  return words.slice(first).join(' ')
}

/** "University of Hawaii professor": a small word between two with capitals. */
function isJoint(words: readonly string[], position: number): boolean {
  const [before = '', word = '', behind = ''] = words.slice(Math.max(0, position - 1), position + 2)
  return position > 0 && /^(?:of|for|and)$/u.test(word) && /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(behind)
}

function isDescription(word: string): boolean {
  return (
    (/^\p{Lu}/u.test(word) && !/[,;:.!?]$/u.test(word) && !/^(?:The|A|An|In|At|On|But|And)$/u.test(word)) ||
    beforeWords.has(word) ||
    /^(?:U\.[NSK]\.)/u.test(word)
  )
}

/** "A spokesman for the ruling party, Meas Chandara, said". */
function phraseBefore(text: string, { start, end, words }: Name): string | undefined {
  const closes = /^(?:,|\.|$)/u.test(text.slice(end, end + 1))
  const role = closes ? opensPhrase.exec(text.slice(Math.max(0, start - maximumLength), start))?.[1] : undefined
  return role !== undefined && personNoun(role) !== undefined && !hasVerb(role) && isOwnName(role, words)
    ? role.replace(leadingWord, '')
    : undefined
}

const honorific = /^(?:U|Daw|Ko|Ma|Dr|Mr|Mrs|Ms|Ven)\.?$/u

/** "His counterpart from Singapore, Lionel Koh": not so in "a villager in Hpakant, Kachin". */
function isOwnName(role: string, words: readonly string[]): boolean {
  const isWhole = words.length > 1 && (/\s\p{Lu}\p{L}*$/u.test(role) || honorific.test(words[0] ?? ''))
  return isWhole || mayBeExplained(role)
}

function hasVerb(text: string): boolean {
  return text.split(/\s+/).some((word) => speechVerbs.has(word) || /^(?:is|was|are|were|has|had|have)$/u.test(word))
}
