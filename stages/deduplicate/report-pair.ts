/** Shows two paragraphs of one article that are alike and both stay. */

import type { Edit } from '../../pipeline/document/edit.ts'
import type { ReviewAnswer } from '../../pipeline/document/stage.ts'
import type { Options } from './options.ts'
import { shownEdits } from './shown-edits.ts'
import type { Pair } from './within.ts'

/** A link for the record and, unless a reviewer has answered, a remark for whoever relies on the text. */
export function reportPair(
  { later, earlier, comparison }: Pair,
  options: Options,
  answer: ReviewAnswer['answer'] | undefined,
): Edit[] {
  const { relation } = comparison
  const mode = options.within[relation]
  const isShort = Math.min(later.prepared.words, earlier.prepared.words) < options.minimumWords
  if (mode === 'off' || isShort) {
    return []
  }
  const lines = `line ${earlier.twin.line}`
  const differs =
    relation === 'shares' ? `has words in common with ${lines}` : `repeats ${lines}${shownEdits(comparison)}`
  const rule = answer === undefined ? `within.${relation}: ${mode}` : `review: ${answer}`
  const cite: Edit = {
    kind: 'cite',
    block: later.twin.block,
    evidence: { twin: earlier.twin, comparison, earlierDocuments: 0, rule },
    reason: differs,
  }
  if (answer !== undefined) {
    return [cite]
  }
  const finding = {
    severity: 'warning',
    code: mode === 'review' ? 'duplicate-to-review' : 'paragraphs-alike',
    message: `Line ${later.twin.line} ${differs}; both stand.`,
    hint:
      mode === 'review'
        ? 'Run "wirebrief review" and answer remove or keep.'
        : 'Ask the source which of the two holds.',
    blocks: [earlier.twin.block, later.twin.block],
  } as const
  return [cite, { kind: 'report', finding, reason: differs }]
}
