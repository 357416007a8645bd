/** Keeps in mind whom "he", "she" and "it" can mean while the paragraphs of a text are read in order. */

import { actorNamed } from '../names/named-actor.ts'
import { namesIn } from '../names/names.ts'
import { isBodyNoun, isOnePerson } from '../names/nouns.ts'
import { pronounOf, pronounsIn } from './gender.ts'
import type { Naming } from './identified.ts'
import type { Actor } from './noun-phrase.ts'
import { isShared, namesPerson } from './other-person.ts'

/** The sentence of a subject, without what stands in quotation marks. */
export interface Context {
  /** The words of the subject. */
  readonly subject: string
  /** The words behind it. */
  readonly rest: string
  /** Whether the sentence says that the subject spoke. */
  readonly spoke: boolean
}

/** The last one who was a subject, in this paragraph or the one before. */
export interface Antecedent extends Context {
  readonly actor: Actor
  readonly paragraph: number
}

/** What is known while the paragraphs are read in order. */
export interface Reading extends Naming {
  antecedent: Antecedent | undefined
  /** The organisation or document that "it" means; nothing where a paragraph has two. */
  body: Antecedent | 'several' | undefined
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
export function readPronoun(pronoun: 'he' | 'she', paragraph: number, reading: Reading, context: Context): void {
  const meant = personMeant(pronoun, paragraph, reading)
  if (meant === undefined) {
    reading.strangers.set(pronoun, paragraph)
    reading.antecedent = undefined
  } else {
    remember(meant, paragraph, reading, context, pronoun)
  }
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
  if ((!antecedent.spoke && speaksOfSomebody(quotation)) || isShared(pronoun, antecedent, reading)) {
    return undefined
  }
  const known = pronounOf(antecedent.subject) ?? pronouns.get(antecedent.actor.name)
  const isStranger = paragraph - (strangers.get(pronoun) ?? Number.NEGATIVE_INFINITY) <= 1
  return known === pronoun || (known === undefined && !isStranger) ? antecedent.actor : undefined
}

/** "He did nothing": the quotation begins with somebody whom it does not name. */
function speaksOfSomebody(quotation: string): boolean {
  const words = quotation.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const pronoun = words.findIndex((word) => pronounsIn(word).size > 0)
  return (
    pronoun >= 0 &&
    !words.slice(0, pronoun).some((word, index) => isOnePerson(word) || (index > 0 && /^\p{Lu}\p{Ll}/u.test(word)))
  )
}

/** The organisation that alone was the subject of the paragraph and spoke. */
export function bodyMeant(paragraph: number, { body, ordinary }: Reading): Actor | undefined {
  if (body === undefined || body === 'several' || body.paragraph !== paragraph || !body.spoke) {
    return undefined
  }
  const isOther = namesIn(body.rest, ordinary).some((name) => actorNamed(name)?.kind === 'body')
  return isOther || body.rest.split(/[^\p{L}]+/u).some(isBodyNoun) ? undefined : body.actor
}

/** "It says": the body that alone was the subject goes on. */
export function readIt(paragraph: number, reading: Reading, context: Context): void {
  const { body } = reading
  if (body !== undefined && body !== 'several' && body.paragraph === paragraph) {
    reading.body = { ...body, rest: `${body.rest} ${context.rest}`, spoke: body.spoke || context.spoke }
  }
}

/** The actor is whom the next pronoun means. */
export function remember(
  actor: Actor,
  paragraph: number,
  reading: Reading,
  context: Context,
  pronoun?: 'he' | 'she',
): void {
  if (actor.kind === 'body') {
    const { body } = reading
    const isOne =
      body === undefined || (body !== 'several' && (body.paragraph !== paragraph || body.actor.name === actor.name))
    reading.body = isOne ? { ...context, actor, paragraph } : 'several'
    return
  }
  reading.body = undefined
  const isOne = actor.kind === 'person' || (actor.kind === 'somebody' && actor.name.split(' ').some(isOnePerson))
  reading.antecedent = isOne ? { ...context, actor, paragraph } : undefined
  if (pronoun !== undefined) {
    reading.pronouns.set(actor.name, pronoun)
  }
}

const opensWithSomebody = /^(?:An?|Another|One|Someone|Somebody)\s|^The\s\p{Ll}+(?:ist|ian|man|woman|oon|year-old)\b/u

/** A subject that could not be told may be another person, unless its sentence names and describes none. */
export function readUnknown(sentence: string, reading: Reading): void {
  reading.body = undefined
  if (
    opensWithSomebody.test(sentence) ||
    pronounsIn(sentence).size > 0 ||
    namesPerson(sentence, reading, reading.antecedent?.actor)
  ) {
    reading.antecedent = undefined
  }
}
