/** Finds block quotations. */

import type { Block } from '../../pipeline/document/document.ts'
import type { Claim } from './claim.ts'
import { unmarkQuote } from './mark-up.ts'

/** Claims the paragraphs marked with `> `. A paragraph that merely is a quotation stays a paragraph. */
export function claimQuotes(blocks: readonly Block[]): Claim[] {
  return blocks.flatMap(({ id, kind, text }) => {
    const unmark = kind === 'paragraph' ? unmarkQuote(text) : []
    return unmark.length === 0 ? [] : [{ block: id, to: 'quote', unmark, reason: 'marked as a block quotation with >' }]
  })
}
