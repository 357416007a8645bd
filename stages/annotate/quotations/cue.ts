/** Who spoke, as the words beside a quotation have it. */

import { namingVerbs, speechVerbs } from '../lexicon.ts'
import type { Actor } from './noun-phrase.ts'

export interface Cue {
  readonly by: Actor | 'he' | 'she' | 'it'
  /** The words that say so. */
  readonly words: string
  /** From the verb to the end of the clause; empty where the subject follows its verb. */
  readonly rest: string
  /** Whether the cue stands behind its quotation: only then a second part of the quotation can follow it. */
  readonly behind: boolean
}

/** Other words that tell of somebody's words or opinion, or of a rule's. */
const uttering = new Set(
  `saying adding citing quoting quoted telling asking reading read wrote shouting chanting chanted chant chants
  sing sang sung singing yelling yelled screamed screaming screams signed swore sworn labeling answering calling
  describing ordered ordering taught demanded demanding promising warning begins began ended ends believe believes
  believed believing think thinks thought thinking see sees saw regard regards regarded consider considers considered
  viewed refers referred agrees agreed repeat repeating require required requires guarantee guaranteed guarantees
  stipulate stipulated stipulates forbid forbade forbids prohibited prohibits mandates punish punishes punished bans criminalizes outlaws outlawed defines mandated hoped
  tell ask write explain add argue insist describe declare admit remind assure assured assures assuring informed
  informing reminded reminds reminding notified advised advising instructed instructing persuaded convinced likened
  compared dubbed nicknamed christened explaining arguing insisting claiming noting stating announcing replying recalling
  declaring acknowledging admitting concluding commenting tweeting remarking stressing emphasizing emphasising
  complaining responding confirming suggesting joking whispering testifying posting texting lamenting conceding
  objecting alleging exclaiming maintaining translating translated inscribed`.split(/\s+/),
)

/** Whether a word says that somebody speaks, writes, thinks or calls something by a name. */
export function isUttering(word: string): boolean {
  return speechVerbs.has(word) || namingVerbs.has(word) || uttering.has(word)
}

/** What is not the speaker's own: a charge, another clause's subject. */
export const notOwn =
  /[;]|\b(?:which|whose|whom|who|while|whereas|although|charged|charges?|convicted|conviction|sentenced|indicted|guilty|suspected|wanted|held|detained|arrested|jailed|jailing|imprisoned|prosecuted|sued|fined|expelled|accused|crimes?|offen[cs]es?|denie[ds]|denying|denial|reject(?:s|ed|ing)?|claim|vow|allegations?)\b/u

/** Abbreviations and initials without their points, so that a point means the end of a sentence. Lengths stay. */
export function withoutPoints(text: string): string {
  return text.replace(/(?<=\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Rep|Sen|Gov|Gen|Col|Lt|Maj|Capt|Prof|St|Ven|Rev))\./gu, '_')
}
