/** Lists the pairs of paragraphs that repeat each other, over all seeds, left out or not. Nothing is written. */

import PQueue from 'p-queue'
import type { Change, Evidence } from '../document/edit.ts'
import { PipelineError } from '../document/finding.ts'
import type { World } from '../world/world.ts'
import { type Rehearsal, rehearse, shown } from './rehearse.ts'
import type { RunSettings } from './settings.ts'

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
  /** Whether its whole article was set aside as the same as an earlier one. */
  readonly isArticleSetAside: boolean
  readonly reason: string
  readonly evidence: Evidence
}

/** The most similar first, then in order of seeds and lines. Throws `PipelineError` when the seeds cannot be read. */
export async function duplicates(world: World, settings: RunSettings): Promise<DuplicatePair[]> {
  return await rehearse(world, settings, async (rehearsal) => {
    const { items, unchanged } = rehearsal.planned
    // Nothing is compared with what was set aside.
    const standing = unchanged.filter((entry) => entry.standing !== 'set-aside')
    const paths = [...items.map(({ found }) => found.path), ...standing.map(({ path }) => path)]
    const queue = new PQueue({ concurrency: settings.config.limits.inFlight })
    const pairs = await queue.addAll(paths.map((path) => () => pairsOf(rehearsal, path)))
    return pairs.flat().sort(byLikeness)
  })
}

async function pairsOf({ passage, traveller }: Rehearsal, path: string): Promise<DuplicatePair[]> {
  try {
    const { document } = await shown(passage, await traveller(path))
    const isArticleSetAside = document.findings.some(({ code }) => code === 'article-repeated')
    return document.changes.flatMap((change) => pairIn(path, change, isArticleSetAside))
  } catch (error) {
    if (error instanceof PipelineError) {
      // A seed that is set aside repeats nothing; a run says why.
      return []
    }
    throw error
  }
}

function byLikeness(one: DuplicatePair, other: DuplicatePair): number {
  return (
    other.evidence.comparison.similarity - one.evidence.comparison.similarity ||
    (one.seed === other.seed ? one.line - other.line : one.seed < other.seed ? -1 : 1)
  )
}

function pairIn(seed: string, { edit, before }: Change, isArticleSetAside: boolean): DuplicatePair[] {
  const block = before[0]
  if ((edit.kind !== 'drop' && edit.kind !== 'cite') || block === undefined || edit.evidence === undefined) {
    return []
  }
  const { reason, evidence } = edit
  const { id, text, place } = block
  const isRemoved = edit.kind === 'drop'
  return [{ seed, block: id, line: place.line, text, isRemoved, isArticleSetAside, reason, evidence }]
}
