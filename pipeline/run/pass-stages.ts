/** Takes one document through stages, one after the other. */

import { applyEdits } from '../document/apply-edits.ts'
import type { Document } from '../document/document.ts'
import type { Related, StageContext, WholeStage } from '../document/stage.ts'

/** `related` is for corpus stages. `passed` is told each stage's name when it is done. */
export function passStages(
  document: Document,
  stages: readonly WholeStage[],
  context: StageContext,
  related: readonly Related[],
  passed: (stage: string) => void = () => undefined,
): Document {
  let current = document
  for (const { stage, options } of stages) {
    const edits =
      stage.scope === 'corpus'
        ? stage.propose(current, options, context, related)
        : stage.propose(current, options, context)
    current = applyEdits(current, edits, stage)
    passed(stage.name)
  }
  return current
}
