/** A paragraph made ready to be compared, once. */

import { exactKey } from './exact-key.ts'
import { sketchOf } from './sketch.ts'
import { type Tokens, tokensOf } from './tokens.ts'

export interface Prepared extends Tokens {
  /** See `exactKey`. */
  readonly key: string
  /** See `sketchOf`. */
  readonly sketch: readonly number[]
  /** Whether spelling can be judged. */
  readonly isEnglish: boolean
}

/** `language` is a BCP 47 tag. */
export function prepare(text: string, language: string): Prepared {
  const tokens = tokensOf(text)
  return { ...tokens, key: exactKey(text), sketch: sketchOf(tokens), isEnglish: /^en(?:-|$)/i.test(language) }
}
