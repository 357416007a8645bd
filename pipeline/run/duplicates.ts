/** Lists the pairs of paragraphs that repeat each other, over all seeds, left out or not. Nothing is written. */

import type { Document } from '../document/document.ts'
import type { Change, Evidence } from '../document/edit.ts'
import type { World } from '../world/world.ts'
import { passStages } from './pass-stages.ts'
import { readSeeds } from './read-seeds.ts'
import { type RunSettings, stageContext } from './settings.ts'

/** A block and the one that it repeats. */
export interface DuplicatePair {
  /** Path of the seed below the seeds folder. */
  readonly seed: string
  readonly block: string
  /** Line in the decoded seed, from 1. */
  readonly line: number
  readonly text: string
  /** Whether the block was left out of the briefing. */
  readonly isRemoved: boolean
  readonly reason: string
  readonly evidence: Evidence
}

/** The most similar first, then in order of seeds and lines. Throws `PipelineError` when the seeds cannot be read. */
export async function duplicates(world: World, settings: RunSettings): Promise<DuplicatePair[]> {
  const { documents } = await readSeeds(world, settings)
  const { config } = settings
  const passed = await passStages(documents, config.stages, stageContext(settings), config.limits.inFlight)
  return duplicatePairs(passed.flatMap((each) => ('document' in each ? [each.document] : [])))
}

export function duplicatePairs(documents: readonly Document[]): DuplicatePair[] {
  const pairs = documents.flatMap(({ seed, changes }) => changes.flatMap((change) => pairIn(seed.path, change)))
  return pairs.sort(
    (one, other) =>
      other.evidence.comparison.similarity - one.evidence.comparison.similarity ||
      (one.seed === other.seed ? one.line - other.line : one.seed < other.seed ? -1 : 1),
  )
}

function pairIn(seed: string, { edit, before }: Change): DuplicatePair[] {
  const block = before[0]
  if ((edit.kind !== 'drop' && edit.kind !== 'cite') || block === undefined || edit.evidence === undefined) {
    return []
  }
  const { reason, evidence } = edit
  const { id, text, place } = block
  return [{ seed, block: id, line: place.line, text, isRemoved: edit.kind === 'drop', reason, evidence }]
}
