/** Gives whoever speaks the fullest name that the text has for them. */

import type { Described } from './described-person.ts'
import type { Actor } from './noun-phrase.ts'

/** What is known of the names of a text before its paragraphs are read. */
export interface Naming {
  /** Words that the text also writes small. */
  readonly ordinary: ReadonlySet<string>
  /** The longest form of a name that the text has. */
  readonly fullest: (name: string) => string
  /** The person that a description such as "the photographer" means in a block. */
  readonly described: (description: string, block: string) => Described
}

/** A person's fullest name; others as they are. */
export function fullName(actor: Actor, { fullest }: Naming): string {
  return actor.kind === 'person' ? fullest(actor.name) : actor.name
}

/**
 * The actor under the fullest name that the text gives; "the photographer" is whom the text calls one, and nobody where
 * that may be one of those whom it names.
 */
export function identified(actor: Actor, block: string, naming: Naming): Actor | undefined {
  const person = actor.kind === 'somebody' ? naming.described(actor.name, block) : undefined
  if (person === 'unclear') {
    return undefined
  }
  return person === undefined ? { ...actor, name: fullName(actor, naming) } : { kind: 'person', name: person.name }
}
