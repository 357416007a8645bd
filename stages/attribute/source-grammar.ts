/** A source profile made ready for reading: its phrases by their first character, its patterns cut into pieces. */

import type { SourceProfile } from '../../pipeline/document/source-profile.ts'
import { compilePattern, type Pattern } from './pattern.ts'
import { indexPhrases, type PhraseIndex } from './phrase-marks.ts'

export interface SourceGrammar {
  readonly profile: SourceProfile
  readonly phrases: PhraseIndex
  readonly beforeService: readonly string[]
  readonly services: readonly Pattern[]
  readonly desks: readonly Pattern[]
  readonly agencies: readonly Pattern[]
  readonly notices: readonly Pattern[]
  readonly disclaimers: readonly Pattern[]
  readonly reposts: readonly Pattern[]
}

const compiled = new WeakMap<SourceProfile, SourceGrammar>()

/** The grammar of a profile, made once: every block of every document is read with it. */
export function compileGrammar(profile: SourceProfile): SourceGrammar {
  const grammar = compiled.get(profile) ?? compile(profile)
  compiled.set(profile, grammar)
  return grammar
}

function compile(profile: SourceProfile): SourceGrammar {
  const { byline, notice } = profile
  return {
    profile,
    phrases: indexPhrases(profile),
    beforeService: byline.beforeService.map((word) => ` ${word} `),
    services: byline.services.map(compilePattern),
    desks: byline.desks.map(compilePattern),
    agencies: profile.agencies.map(compilePattern),
    notices: notice.patterns.map(compilePattern),
    disclaimers: profile.disclaimers.map(compilePattern),
    reposts: profile.reposts.map(compilePattern),
  }
}
