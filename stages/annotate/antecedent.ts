/** Keeps in mind whom "he", "she" and "it" can mean while the paragraphs of a text are read in order. */

import { namesIn } from './names.ts'
import { type Actor, actorNamed, isOnePerson } from './noun-phrase.ts'

/** The last one who was a subject, in this paragraph or the one before. */
interface Antecedent {
  readonly actor: Actor
  readonly paragraph: number
  /** Whether the sentence says that the actor spoke. */
  readonly spoke: boolean
}

/** What is known of the names of a text before its paragraphs are read. */
export interface Naming {
  /** Words that the text also writes small. */
  readonly ordinary: ReadonlySet<string>
  /** The longest form of a name that the text has. */
  readonly fullest: (name: string) => string
  /** The person that a description such as "the photographer" means. */
  readonly described: (description: string) => string | undefined
}

/** What is known while the paragraphs are read in order. */
export interface Reading extends Naming {
  antecedent: Antecedent | undefined
  /** The organisation or document that "it" means. */
  body: Antecedent | undefined
  /** The pronoun that each person was referred to with. */
  readonly pronouns: Map<string, 'he' | 'she'>
  /** The paragraph where each pronoun last meant nobody that could be told. */
  readonly strangers: Map<'he' | 'she', number>
  /** Who speaks in a quotation that its paragraph leaves open, and the number of that paragraph. */
  open: { readonly speaker: Actor; readonly cue: string; readonly paragraph: number } | undefined
}

export function newReading(naming: Naming): Reading {
  return {
    ...naming,
    antecedent: undefined,
    body: undefined,
    pronouns: new Map(),
    strangers: new Map(),
    open: undefined,
  }
}

/** A pronoun in front of a sentence goes on with its person, or means somebody whom the rules have not seen. */
export function readPronoun(pronoun: 'he' | 'she', paragraph: number, reading: Reading, spoke: boolean): void {
  const meant = personMeant(pronoun, paragraph, reading)
  if (meant === undefined) {
    reading.strangers.set(pronoun, paragraph)
    reading.antecedent = undefined
  } else {
    remember(meant, paragraph, reading, spoke, pronoun)
  }
}

const singular = /\b(?:he|him|his|she|her|hers)\b/iu

/** "He did nothing": the quotation begins with somebody whom it does not name. */
function speaksOfSomebody(quotation: string): boolean {
  const words = quotation.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const pronoun = words.findIndex((word) => singular.test(word))
  return (
    pronoun >= 0 &&
    !words.slice(0, pronoun).some((word, index) => isOnePerson(word) || (index > 0 && /^\p{Lu}\p{Ll}/u.test(word)))
  )
}

/** Nobody where two could be meant. `quotation` speaks of somebody, perhaps of the one who was the subject. */
export function personMeant(
  pronoun: 'he' | 'she',
  paragraph: number,
  reading: Reading,
  quotation = '',
): Actor | undefined {
  const { antecedent, pronouns, strangers } = reading
  if (antecedent === undefined || paragraph - antecedent.paragraph > 1) {
    return undefined
  }
  if (!antecedent.spoke && speaksOfSomebody(quotation)) {
    return undefined
  }
  const known = pronouns.get(antecedent.actor.name)
  const isStranger = paragraph - (strangers.get(pronoun) ?? Number.NEGATIVE_INFINITY) <= 1
  return known === pronoun || (known === undefined && !isStranger) ? antecedent.actor : undefined
}

/** The organisation that was the last subject of the same paragraph. */
export function bodyMeant(paragraph: number, { body }: Reading): Actor | undefined {
  return body?.paragraph === paragraph ? body.actor : undefined
}

/** The actor is whom the next pronoun means. */
export function remember(
  actor: Actor,
  paragraph: number,
  reading: Reading,
  spoke: boolean,
  pronoun?: 'he' | 'she',
): void {
  if (actor.kind === 'body') {
    reading.body = { actor, paragraph, spoke }
    return
  }
  reading.body = undefined
  const isOne = actor.kind === 'person' || (actor.kind === 'somebody' && actor.name.split(' ').some(isOnePerson))
  reading.antecedent = isOne ? { actor, paragraph, spoke } : undefined
  if (pronoun !== undefined) {
    reading.pronouns.set(actor.name, pronoun)
  }
}

/** A subject that could not be told may be another person, unless its sentence names and describes none. */
export function readUnknown(sentence: string, reading: Reading): void {
  const { antecedent, ordinary } = reading
  const others = namesIn(sentence, ordinary).some((name) => {
    const actor = actorNamed(name)
    return actor?.kind === 'person' && fullName(actor, reading) !== antecedent?.actor.name
  })
  reading.body = undefined
  if (others || singular.test(sentence) || sentence.split(/[^\p{L}-]+/u).some(isOnePerson)) {
    reading.antecedent = undefined
  }
}

/** A person's fullest name; others as they are. */
function fullName(actor: Actor, { fullest }: Reading): string {
  return actor.kind === 'person' ? fullest(actor.name) : actor.name
}

/** The actor under the fullest name that the text gives; "the photographer" is whom the text calls one. */
export function identified(actor: Actor, reading: Reading): Actor {
  const person = actor.kind === 'somebody' ? reading.described(actor.name) : undefined
  return person === undefined ? { ...actor, name: fullName(actor, reading) } : { kind: 'person', name: person }
}
