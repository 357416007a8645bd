/** The change that a stage makes of a paragraph whose words came before. */

import type { Comparison } from '../../../pipeline/document/comparison.ts'
import type { Block } from '../../../pipeline/document/document.ts'
import type { Change } from '../../../pipeline/document/edit.ts'

const exact: Comparison = {
  relation: 'exact',
  similarity: 1,
  coverage: { later: 1, earlier: 1 },
  edits: [],
  editCount: 0,
}

/** `block` stands, word for word, in so many earlier texts. */
export function citeChange(block: Block, earlierDocuments: number, isBackground: boolean): Change {
  const { id, text } = block
  const twin = { document: 'flood', block: 'b2', line: 2, start: 0, end: text.length, sha256: '', text }
  const rule = 'across.exact: report'
  const evidence = { twin, comparison: exact, earlierDocuments, ...(isBackground && { isBackground }), rule }
  const edit = { kind: 'cite' as const, block: id, evidence, reason: 'repeats line 2 of “Flood” word for word' }
  return { stage: 'deduplicate', version: 3, edit, before: [block], after: [block] }
}
