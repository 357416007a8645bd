/** Shows two paragraphs of one article that are alike and both stay. */

import type { Edit } from '../../pipeline/document/edit.ts'
import type { Finding } from '../../pipeline/document/finding.ts'
import type { ReviewAnswer } from '../../pipeline/document/stage.ts'
import type { Options } from './options.ts'
import { rejected } from './rejected.ts'
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
  const lines = `line ${earlier.twin.line}`
  const differs =
    relation === 'shares' ? `has words in common with ${lines}` : `repeats ${lines}${shownEdits(comparison)}`
  if (mode === 'off' || isShort) {
    const why = isShort ? `but has fewer than ${options.minimumWords} words` : `but within.${relation} is off`
    return [rejected(later, earlier, `${differs}, ${why}`)]
  }
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
  const message = `Line ${later.twin.line} ${differs}; both stand.`
  const blocks = [earlier.twin.block, later.twin.block]
  return [
    cite,
    {
      kind: 'report',
      finding: mode === 'review' ? toReview(message, blocks) : alike(message, blocks),
      reason: differs,
    },
  ]
}

function toReview(message: string, blocks: readonly string[]): Finding {
  const hint = 'Run "wirebrief review" and answer remove or keep.'
  return { severity: 'warning', code: 'duplicate-to-review', message, hint, blocks }
}

function alike(message: string, blocks: readonly string[]): Finding {
  const hint = 'Ask the source which of the two holds.'
  return { severity: 'warning', code: 'paragraphs-alike', message, hint, blocks }
}
