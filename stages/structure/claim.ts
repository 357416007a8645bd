/** A claim is what one rule says of one block; claims become edits, and later rules see the blocks as claimed. */

import type { Block, BlockKind } from '../../pipeline/document/document.ts'
import type { Edit, Replacement } from '../../pipeline/document/edit.ts'
import { replaceText } from '../../pipeline/document/replace-text.ts'

export interface Claim {
  readonly block: string
  readonly to: BlockKind
  /** Depth of a heading, from 1. */
  readonly level?: number
  /** Takes the mark-up out of the text. */
  readonly unmark?: readonly Replacement[]
  readonly reason: string
}

/** The edits that carry a claim out: first the mark-up goes, then the kind changes. */
export function editsOf(claim: Claim | undefined): Edit[] {
  if (claim === undefined) {
    return []
  }
  const { block, to, level, unmark = [], reason } = claim
  const removal: Edit = {
    kind: 'replace-text',
    block,
    replacements: unmark,
    reason: `removed the mark-up of a ${to}, which is no word of the text`,
  }
  const setting: Edit = { kind: 'set-kind', block, to, ...(level === undefined ? {} : { level }), reason }
  return unmark.length === 0 ? [setting] : [removal, setting]
}

/** The blocks as they will be once the claims are carried out. */
export function claimed(blocks: readonly Block[], claims: readonly Claim[]): readonly Block[] {
  const byBlock = new Map(claims.map((claim) => [claim.block, claim]))
  return blocks.map((block) => {
    const claim = byBlock.get(block.id)
    return claim === undefined ? block : { ...block, kind: claim.to, text: replaceText(block.text, claim.unmark ?? []) }
  })
}
