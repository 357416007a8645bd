/** Finds whom the cue of a quotation means, and keeps in mind whom the next pronoun can mean. */

import { bodyMeant, personMeant, type Reading, remember } from './antecedent.ts'
import type { Cue } from './cue.ts'
import { identified } from './identified.ts'
import type { Actor } from './noun-phrase.ts'
import { isToldBehind } from './source-in-sentence.ts'

/** Who speaks, and the words that say so. */
export interface Said {
  readonly speaker: Actor
  readonly cue: string
}

/** Where a quotation stands, and its words. */
export interface Standing {
  readonly block: string
  readonly paragraph: number
  readonly quotation: string
  /** The rest of its sentence. */
  readonly tail: string
}

/** Nothing where the speaker cannot be told for certain. */
export function resolved(cue: Cue, standing: Standing, reading: Reading): Said | undefined {
  const { by, words } = cue
  const { paragraph, tail } = standing
  const speaker = meant(cue, standing, reading)
  const pronoun = by === 'he' || by === 'she' ? by : undefined
  if (speaker === undefined) {
    if (pronoun !== undefined) {
      // Somebody spoke whom the next pronoun may mean again.
      reading.antecedent = undefined
    }
    return undefined
  }
  const context = { subject: typeof by === 'string' ? '' : words, rest: cue.rest, spoke: true }
  remember(speaker, paragraph, reading, context, pronoun)
  if (/\basks?(?:ed)?\b/u.test(words) || (!cue.behind && isToldBehind(tail, reading.ordinary))) {
    // Somebody else may answer, or told of these words.
    reading.antecedent = undefined
  }
  return { speaker, cue: words }
}

function meant({ by, words }: Cue, { block, paragraph, quotation }: Standing, reading: Reading): Actor | undefined {
  if (typeof by !== 'string') {
    return identified(by, block, reading)
  }
  // Whoever replies is not the one who spoke before.
  if (/\b(?:replied|answered|retorted|responded)\b/u.test(words)) {
    return undefined
  }
  return by === 'it' ? bodyMeant(paragraph, reading) : personMeant(by, paragraph, reading, quotation)
}
