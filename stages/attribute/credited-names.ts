/** Reads what follows "Reported by": names, services and agencies in a list, and the service that they work for. */

import { foldMarks, matchesPattern, type Pattern } from './pattern.ts'
import { hasHan, isPersonName } from './person-name.ts'
import type { SourceGrammar } from './source-grammar.ts'

/** The names of one credit as they stand in the text. */
export interface CreditedNames {
  readonly names: readonly string[]
  readonly service?: string
}

const listSeparator = /[,;、，；/|&()（）[\]【】\u200b]| and /
const openingMarks = new Set(' \t\n\u00a0\u3000\u200b:：*_"“(（[【.。,;，；、/|')
const closingMarks = new Set(' \t\n\u00a0\u3000\u200b.。,;，；、/|*_"”)）]】(（[【&')
/** "RFE/RL’s" is one word; "Lao/Li" is two in a list. */
const wordsOfServices =
  /^(?:and|of|the)$|^\p{Lu}{2,5}\/\p{Lu}{2,5}(?:[’']s)?$|^[\p{Lu}\p{Script=Han}][\p{L}\p{M}\p{N}’'-]*$/u
const maximumServiceWords = 8
const maximumNames = 20

/** Without the marks and spaces that separate credits from each other. */
export function withoutEdges(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && openingMarks.has(text.charAt(start))) {
    start++
  }
  while (end > start && closingMarks.has(text.charAt(end - 1))) {
    end--
  }
  const trimmed = text.slice(start, end)
  return trimmed.endsWith(' and') ? trimmed.slice(0, -' and'.length) : trimmed
}

/** The names in the text, when it holds nothing else; in Latin letters each of at least `minimumWords` words. */
export function readNames(text: string, grammar: SourceGrammar, minimumWords = 1): CreditedNames | undefined {
  if (isOrganisation(text, grammar)) {
    return { names: [text] }
  }
  const service = readService(text, grammar)
  if (service !== undefined) {
    const names = listNames(text.slice(0, service.before), grammar, 1)
    return names && { names, service: service.name }
  }
  const names = listNames(text, grammar, minimumWords)
  return names && { names }
}

function listNames(text: string, grammar: SourceGrammar, minimumWords: number): readonly string[] | undefined {
  const items = text
    .split(listSeparator)
    .flatMap((item) => (hasHan(item) ? item.split(/\s/) : [item]))
    .map((item) => item.trim())
    .filter((item) => item !== '')
  if (items.length === 0 || items.length > maximumNames || !areBracketsKnown(text, grammar)) {
    return undefined
  }
  const known = items.every((item) => isOrganisation(item, grammar) || isPersonName(foldMarks(item), minimumWords))
  return known ? items : undefined
}

/** Brackets set credits in Han characters apart; in other scripts as well a place may stand in them: "Li Na (Bangkok)". */
function areBracketsKnown(text: string, grammar: SourceGrammar): boolean {
  const inside = [...text.matchAll(/[([（【]([^)\]）】]*)/g)].map(([, words = '']) => words)
  return hasHan(text) || inside.every((words) => isOrganisation(words, grammar))
}

function readService(text: string, grammar: SourceGrammar): { before: number; name: string } | undefined {
  const folded = foldMarks(text)
  for (const word of grammar.beforeService) {
    const before = folded.indexOf(word)
    const name = text.slice(before + word.length)
    if (before > 0 && isOrganisation(name, grammar)) {
      return { before, name }
    }
  }
  return undefined
}

/** Whether the text is the name of a service, a desk or an agency. */
export function isOrganisation(text: string, grammar: SourceGrammar): boolean {
  return isOwnService(text, grammar) || matchesName(grammar.desks, text) || isAgency(text, grammar)
}

/** Whether the text is a name under which the source signs. */
export function isOwnService(text: string, grammar: SourceGrammar): boolean {
  return matchesName(grammar.services, text)
}

/** Whether the text ends with a name under which the source signs: "… for RFA Lao". */
export function endsInOwnService(text: string, grammar: SourceGrammar): boolean {
  const service = readService(text, grammar)
  return service !== undefined && isOwnService(service.name, grammar)
}

/** Whether the text is the name of an agency whose rights the source cannot pass on. */
export function isAgency(text: string, grammar: SourceGrammar): boolean {
  const folded = foldMarks(text)
  return grammar.agencies.some((agency) => matchesPattern(agency, folded))
}

/** A `*` in the name of a service stands for words of one name: not for a sentence, and not for a list of names. */
function matchesName(patterns: readonly Pattern[], text: string): boolean {
  const folded = foldMarks(text)
  const words = text.split(/\s/)
  const isOneName = words.length <= maximumServiceWords && words.every((word) => wordsOfServices.test(word))
  const isList = folded.includes(' and ')
  return isOneName && patterns.some((pattern) => (!isList || spellsAnd(pattern)) && matchesPattern(pattern, folded))
}

function spellsAnd({ first, between, last = '' }: Pattern): boolean {
  return [first, ...between, last].some((piece) => piece.includes(' and '))
}
