/** Keeps in mind whom "he" and "she" can mean while the paragraphs of a text are read in order. */

import type { Actor } from './noun-phrase.ts'

/** The person that "he" or "she" means: the last one who was a subject, in this paragraph or the one before. */
export interface Antecedent {
  readonly actor: Actor
  readonly paragraph: number
}

/** What is known while the paragraphs are read in order. */
export interface Reading {
  antecedent: Antecedent | undefined
  /** The pronoun that each person was referred to with. */
  readonly pronouns: Map<string, 'he' | 'she'>
  /** The paragraph where each pronoun last meant nobody that could be told. */
  readonly strangers: Map<'he' | 'she', number>
  readonly ordinary: ReadonlySet<string>
  readonly fullest: (name: string) => string
  /** Who speaks in a quotation that its paragraph leaves open, and the number of that paragraph. */
  open: { readonly speaker: Actor; readonly cue: string; readonly paragraph: number } | undefined
}

export function newReading(ordinary: ReadonlySet<string>, fullest: (name: string) => string): Reading {
  return {
    antecedent: undefined,
    pronouns: new Map(),
    strangers: new Map(),
    ordinary,
    fullest,
    open: undefined,
  }
}

/** A pronoun in front of a sentence goes on with its person, or means somebody whom the rules have not seen. */
export function readPronoun(pronoun: 'he' | 'she', paragraph: number, reading: Reading): void {
  const meant = personMeant(pronoun, paragraph, reading)
  if (meant === undefined) {
    reading.strangers.set(pronoun, paragraph)
    reading.antecedent = undefined
  } else {
    remember(meant, paragraph, reading, pronoun)
  }
}

/** Nobody where two could be meant. */
export function personMeant(pronoun: 'he' | 'she', paragraph: number, reading: Reading): Actor | undefined {
  const { antecedent, pronouns, strangers } = reading
  if (antecedent === undefined || paragraph - antecedent.paragraph > 1) {
    return undefined
  }
  const known = pronouns.get(antecedent.actor.name)
  const isStranger = paragraph - (strangers.get(pronoun) ?? Number.NEGATIVE_INFINITY) <= 1
  return known === pronoun || (known === undefined && !isStranger) ? antecedent.actor : undefined
}

/** The actor is whom the next pronoun means. */
export function remember(actor: Actor, paragraph: number, reading: Reading, pronoun?: 'he' | 'she'): void {
  if (actor.kind === 'body') {
    return
  }
  reading.antecedent = { actor, paragraph }
  if (pronoun !== undefined) {
    reading.pronouns.set(actor.name, pronoun)
  }
}

/** A person's fullest name; others as they are. */
export function fullName(actor: Actor, { fullest }: Reading): string {
  return actor.kind === 'person' ? fullest(actor.name) : actor.name
}
