/** Reads what the text says that a person is: "Canada’s ambassador to the U.N.", "Foreign Ministry spokesman", "Rep.". */

import { personNouns, speechVerbs, titles } from '../lexicon.ts'
import type { Name } from './names.ts'
import { personNoun } from './nouns.ts'

/** No description of a person that a table can show is longer. */
const maximumLength = 140

const appositive =
  /^(?:,\s\d{1,3})?,\s((?:an?|the|one of|its|his|her|former|acting|deputy|senior|head|chief)\s[^,;“"]{2,130}|(?:[\p{Lu}][\p{L}.’'-]*\s){0,4}[\p{Lu}][\p{L}.]*[’']s?\s[^,;“"]{2,110}|\p{Ll}+\s(?:of|for|at|in|with)\s[^,;“"]{2,110}|\p{Ll}+(?=,))(?=,|\.(?:\s|$)|$)/u
const beforeWords = new Set(
  'deputy former acting senior chief foreign press prime vice human rights then high main local national'.split(' '),
)
const opensPhrase =
  /(?:^|[.,;:]\s|\b(?:and|but|that|said|says|to|by|with)\s)((?:the|an?|its|his|her|their|our)\s[^,.;“"]{2,90}|\p{Lu}[^,.;“"]{2,90}[’']s?\s[^,.;“"]{2,60}),\s$/iu
const leadingWord = /^(?:the|an?|its|his|her|their|our)\s/iu

/** The role that stands around a name, as the text words it; nothing when there is none. */
export function roleAt(text: string, name: Name): string | undefined {
  return titleOf(text, name) ?? roleAfter(text, name) ?? roleBefore(text, name) ?? phraseBefore(text, name)
}

/** "Rep. Tom Harlan". */
function titleOf(text: string, { start, words }: Name): string | undefined {
  const count = words.findIndex((word) => !titles.has(word.replace(/\.$/u, '')))
  const title = words.slice(0, Math.max(0, count)).join(' ')
  return count > 0 && text.startsWith(title, start) ? title : undefined
}

/** "Leslie Norton, Canada’s ambassador to the U.N., read". */
function roleAfter(text: string, { end, possessive }: Name): string | undefined {
  const found = possessive ? undefined : appositive.exec(text.slice(end, end + maximumLength + 40))?.[1]
  const role = found?.split(/\swho\s|\swhose\s/u)[0]
  const isRole = role !== undefined && personNoun(role) !== undefined && !hasVerb(role)
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
  while (first > 0 && isDescription(words[first - 1] ?? '')) {
    first -= 1
  }
  return words.slice(first).join(' ')
}

function isDescription(word: string): boolean {
  return (
    (/^\p{Lu}/u.test(word) && !/[,;:.!?]$/u.test(word) && !/^(?:The|A|An|In|At|On|But|And)$/u.test(word)) ||
    beforeWords.has(word) ||
    /^(?:U\.[NSK]\.)/u.test(word)
  )
}

/** "A spokesman for the ruling party, Meas Chandara, said". */
function phraseBefore(text: string, { start, end }: Name): string | undefined {
  const closes = /^(?:,|\.|$)/u.test(text.slice(end, end + 1))
  const role = closes ? opensPhrase.exec(text.slice(Math.max(0, start - maximumLength), start))?.[1] : undefined
  return role !== undefined && personNoun(role) !== undefined && !hasVerb(role)
    ? role.replace(leadingWord, '')
    : undefined
}

function hasVerb(text: string): boolean {
  return text.split(/\s+/).some((word) => speechVerbs.has(word) || /^(?:is|was|are|were|has|had|have)$/u.test(word))
}
