/** Who spoke, as the words beside a quotation have it. */

import { namingVerbs, speechVerbs } from './lexicon.ts'
import type { Actor } from './noun-phrase.ts'

export interface Cue {
  readonly by: Actor | 'he' | 'she' | 'it'
  /** The words that say so. */
  readonly words: string
  /** Whether the cue stands behind its quotation: only then a second part of the quotation can follow it. */
  readonly behind: boolean
}

/** Forms of utterance beside those that follow a subject. */
const uttering = new Set(
  `saying adding citing quoting quoted telling asking reading read wrote written shouting chanting chanted chant chants
  sing sang sung singing yelling screamed screaming screams signed signs swore sworn labeled labelled answering calling
  describing ordered ordering taught demanded demanding promising warning begins began ended ends`.split(/\s+/),
)

/** Whether a word says that somebody speaks, writes or calls something by a name. */
export function isUttering(word: string): boolean {
  return speechVerbs.has(word) || namingVerbs.has(word) || uttering.has(word)
}

/** Abbreviations and initials without their points, so that a point means the end of a sentence. Lengths stay. */
export function withoutPoints(text: string): string {
  return text.replace(/(?<=\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Rep|Sen|Gov|Gen|Col|Lt|Maj|Capt|Prof|St|Ven|Rev))\./gu, '_')
}
