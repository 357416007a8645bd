/** Writes down what a decision on a repeat rests on. */

import { createHash } from 'node:crypto'
import type { Change, Evidence } from '../../../pipeline/document/edit.ts'
import type { BriefingRecord } from './schema.ts'

type RecordedRepeat = BriefingRecord['repeats'][number]

/** `text` is the block that was decided on. */
export function evidenceOf(evidence: Evidence, { stage, version }: Change, text: string): RecordedRepeat['evidence'] {
  const { twin, comparison, earlierDocuments, isBackground, rule } = evidence
  return {
    sha256: createHash('sha256').update(text).digest('hex'),
    ...comparison,
    edits: [...comparison.edits],
    twin,
    earlierDocuments,
    ...(isBackground && { isBackground }),
    rule,
    stage,
    version,
  }
}

/** The repeat that a change points out without leaving anything out. */
export function repeatIn(change: Change): RecordedRepeat[] {
  const { edit, before } = change
  const block = before[0]
  return edit.kind === 'cite' && block !== undefined
    ? [{ id: block.id, reason: edit.reason, evidence: evidenceOf(edit.evidence, change, block.text) }]
    : []
}
