/** Makes paragraphs of made-up news. */

import type { Chance } from './chance.ts'
import * as words from './vocabulary.ts'

/** Two to four sentences, about 350 characters on average. */
export function makeParagraph(chance: Chance): string[] {
  const speaker = nameOf(chance)
  const makers = [action, casualties, measure, quotation, scene]
  return Array.from({ length: 2 + chance.below(3) }, () => chance.pick(makers)(chance, speaker))
}

export function nameOf(chance: Chance): string {
  return `${chance.pick(words.given)} ${chance.pick(words.family)}`
}

function action(chance: Chance): string {
  const when = chance.next() < 0.5 ? ` on ${chance.pick(words.days)}` : ''
  return `${upper(thing(chance))} in ${chance.pick(words.places)} ${deed(chance)}${when}, ${clause(chance)}.`
}

function casualties(chance: Chance): string {
  const date = `${chance.pick(words.months)} ${1 + chance.below(28)}`
  return `At least ${number(chance)} ${chance.pickByRank(words.roles)}s were ${chance.pick(words.fates)} ${chance.pick(words.prepositions)} ${thing(chance)} in ${chance.pick(words.places)} on ${date}, ${clause(chance)}.`
}

function measure(chance: Chance): string {
  const [unit] = chance.pick(words.units)
  return `Some ${number(chance)} ${unit} of ${chance.pickByRank(words.nouns)} had been ${chance.pickByRank(words.verbs)} by ${thing(chance)} ${chance.pick(words.prepositions)} ${chance.pick(words.places)}, which ${deed(chance)}.`
}

function quotation(chance: Chance, speaker: string): string {
  return `“${upper(clause(chance).replace(/^\w+ /, ''))} and ${thing(chance)} will ${chance.pick(['never', 'soon', 'rarely', 'always'])} be ${chance.pickByRank(words.verbs)},” said ${speaker}, a ${chance.pickByRank(words.roles)} who ${deed(chance)}.`
}

function scene(chance: Chance, speaker: string): string {
  return `${speaker}, a ${chance.pickByRank(words.adjectives)} ${chance.pickByRank(words.roles)} with ${thing(chance)}, said ${thing(chance)} ${deed(chance)} ${clause(chance)}.`
}

function deed(chance: Chance): string {
  return `${chance.pickByRank(words.verbs)} ${thing(chance)} ${chance.pick(words.prepositions)} ${thing(chance)}`
}

function clause(chance: Chance): string {
  return `${chance.pick(words.links)} ${thing(chance)} ${chance.pickByRank(words.verbs)} ${thing(chance)}`
}

function thing(chance: Chance): string {
  const article = chance.pick(['the', 'a', 'every', 'their', 'this'])
  return `${article} ${chance.next() < 0.7 ? `${chance.pickByRank(words.adjectives)} ` : ''}${chance.pickByRank(words.nouns)}`
}

function number(chance: Chance): string {
  const value = chance.pick([2 + chance.below(98), 100 + chance.below(900), 1000 + chance.below(90000)])
  return value.toLocaleString('en-US')
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
