/** Tells whether a pronoun could mean somebody else than the subject that was read last. */

import { actorNamed } from '../names/named-actor.ts'
import { namesIn } from '../names/names.ts'
import { isOnePerson } from '../names/nouns.ts'
import type { Antecedent, Reading } from './antecedent.ts'
import { clauseAt } from './clause.ts'
import { pronounOf, pronounsIn } from './gender.ts'
import { fullName } from './identified.ts'
import type { Actor } from './noun-phrase.ts'

const leading = /^(?:his|her)\s/iu

/** Whether the sentence of the subject has somebody else whom the pronoun could mean. */
export function isShared(pronoun: 'he' | 'she', antecedent: Antecedent, reading: Reading): boolean {
  const { actor, subject, rest, spoke } = antecedent
  // "Her lawyer, Bui Quang": she may be either.
  if (pronounsIn(leading.exec(subject)?.[0] ?? '').has(pronoun)) {
    return true
  }
  const known = pronounOf(subject) ?? reading.pronouns.get(actor.name)
  const others = [...pronounsIn(rest)].some((each) => each !== pronoun)
  if (others && known !== pronoun) {
    return true
  }
  // "An aide ran after her", "Norton left, while Hara posted": there is somebody else.
  if (objects[pronoun].test(rest) || hasSecondActor(rest, actor, reading)) {
    return true
  }
  // "The judge told Almas": whoever is spoken to may speak next.
  const told =
    /^,?\s(?:\p{Ll}+\s){0,3}?(?:told|asked|urged|begged|warned|ordered|promised|said (?:of|about|to))\s(.*)/u.exec(
      rest,
    )?.[1]
  const beside = told === undefined ? rest : (told.split(/\s(?:that|to|about|in|on|he|she|it|they|by)\s/u)[0] ?? '')
  if (subject === '' && told === undefined) {
    // "He showed a reporter": who is "he" again goes on.
    return !spoke && namesSomebody(beside, reading, actor)
  }
  return (!spoke || told !== undefined) && namesPerson(beside, reading, actor)
}

/** Pronouns that are no subject, and no owner of what stands behind them. */
const behindObject =
  '(?=[.,;:]|$|\\s(?:with|to|in|on|at|from|for|by|and|as|that|when|after|before|of|about|into|out|up|down|away|back|again)\\b)'
const objects = {
  he: /\bhim\b/u,
  she: new RegExp(`\\bher${behindObject}`, 'u'),
}

/** "…, while Hara posted", "…; Norton left": a second clause with a person of its own. */
function hasSecondActor(rest: string, except: Actor, reading: Reading): boolean {
  return rest
    .split(/;\s|,?\s(?:while|whereas|but)\s/u)
    .slice(1)
    .some((clause) => {
      const actor = clauseAt(clause, reading.ordinary)?.actor
      return actor !== undefined && actor.kind !== 'group' && fullName(actor, reading) !== except.name
    })
}

/** Whether somebody else is named, or described in the singular. */
export function namesPerson(text: string, reading: Reading, except?: Actor): boolean {
  return namesSomebody(text, reading, except) || text.split(/[^\p{L}-]+/u).some(isOnePerson)
}

function namesSomebody(text: string, reading: Reading, except?: Actor): boolean {
  return namesIn(text, reading.ordinary).some((name) => {
    const actor = actorNamed(name)
    return actor?.kind === 'person' && fullName(actor, reading) !== except?.name
  })
}
