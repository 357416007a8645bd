/** Finds a byline that opens a paragraph: "（自由亚洲电台记者林远报道）" before the first sentence. */

import type { Credit } from '../../pipeline/document/document.ts'
import { parseByline } from './byline.ts'
import type { SourceGrammar } from './source-grammar.ts'

/** Longest byline that opens a paragraph (UTF-16 units). */
const maximumLength = 80

/**
 * Where the byline ends that opens the text, with its credits. It names the service, and a bracket or a colon sets it
 * apart from the sentence: anything less is how ordinary sentences begin, and quotations begin with anything.
 */
export function findLeadByline(
  text: string,
  grammar: SourceGrammar,
): { readonly end: number; readonly credits: readonly Credit[] } | undefined {
  const lead = text.slice(0, maximumLength)
  const end = lead.search(/[）)】\]：:]/) + 1
  if (end === 0 || text.slice(end).trim() === '' || /^[“"]/.test(text)) {
    return undefined
  }
  // Without the closing mark, so that a colon does not hide the closing word.
  const credits = parseByline(text.slice(0, end - 1), grammar, 'own-line')
  return credits?.some(({ service }) => service !== undefined) ? { end, credits } : undefined
}
