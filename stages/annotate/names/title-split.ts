/** Cuts a name at the title in it: "House Foreign Affairs Committee | Chairman | Michael McCaul". */

import { organisationEndings, organisationWords, portfolioWords, titles } from '../lexicon.ts'
import type { Name } from './names.ts'

/** Titles that go with an office, a rank or a trade: behind them stands a person. */
const offices = new Set(
  `Minister Secretary President Premier Chancellor Ambassador Commissioner Spokesman Spokeswoman Spokesperson Director
  Chairman Chairwoman Chairperson Chair Congressman Congresswoman Senator Representative Governor Undersecretary Envoy
  CEO CFO General Leader Justice Judge Professor Adviser Advisor Councilor Councillor Prosecutor Magistrate Speaker Mayor
  Officer Rapporteur Superintendent Inspector Commander Colonel Captain Major Sergeant Admiral Gen Col Sen Gov Rep Lt Maj
  Capt Adm Brig Sgt Prof Dr Mr Mrs Ms Chief Attorney Solicitor`.split(/\s+/),
)
/** Words that go with such a title. */
const modifiers = new Set(
  `Vice Deputy General Press Prime Foreign Interior Defense Defence Finance Majority Minority Chief Executive Senior Acting
  First High Assistant Under Permanent Special Managing Associate Principal Former Then Ex Retired Rear Brig Maj Lt Major
  Lieutenant Brigadier State National Security Financial Operating`.split(/\s+/),
)
/** "Justice For Myanmar". */
const joining = /^(?:For|Of|And|The)$/u

function bare(word: string): string {
  return (word.split('-').at(-1) ?? word).replace(/\.$/u, '')
}

/** Whether a word is the title of an office, a rank or a trade. */
export function isOffice(word: string): boolean {
  return offices.has(bare(word))
}

/** The position of the person's first word behind the last such title; nothing when no title stands in the name. */
export function personAt(words: readonly string[]): number | undefined {
  const title = words.slice(0, -1).findLastIndex(isOffice)
  const behind = words[title + 1] ?? ''
  const last = words.at(-1) ?? ''
  const isBody = organisationWords.has(last) || organisationEndings.has(last) || portfolioWords.has(last)
  return title < 0 || isBody || joining.test(behind) ? undefined : title + 1
}

/** The part of a name that can be a body's: what stands in front of a person's title. */
export function bodyPart(name: Name): Name[] {
  const person = personAt(name.words)
  if (person === undefined) {
    return [name]
  }
  let end = person - 1
  while (end > 0 && (modifiers.has(bare(name.words[end - 1] ?? '')) || titles.has(bare(name.words[end - 1] ?? '')))) {
    end -= 1
  }
  const words = name.words.slice(0, end)
  return words.length === 0 ? [] : [{ ...name, words, end: name.start + words.join(' ').length, possessive: false }]
}
