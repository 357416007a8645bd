/** Shows what the pipeline does to one seed: every change, with stage, reason and place, and why its briefing was made. Nothing is written. */

import { documentId } from '../../stages/read/document-id.ts'
import type { Document } from '../document/document.ts'
import { exitCode, PipelineError } from '../document/finding.ts'
import type { Settled } from '../world/ledger.ts'
import type { World } from '../world/world.ts'
import type { Plan } from './plan.ts'
import { reasons } from './reasons.ts'
import { rehearse, shown } from './rehearse.ts'
import type { RunSettings } from './settings.ts'
import { withVerdict } from './with-verdict.ts'

export interface Explanation {
  readonly document: Document
  /** How it stands in the ledger: in which run it was made or set aside, and why then. */
  readonly settled: Settled | undefined
  /** Why the next run will make it anew; nothing when it will not. */
  readonly pending: readonly string[]
}

/**
 * `wanted` is a path below the seeds folder, with or without its extension. Documents that it is compared with are
 * taken from the ledger or passed as a run would. Throws `PipelineError` when the seed is not there or set aside.
 */
export async function explain(world: World, settings: RunSettings, wanted: string): Promise<Explanation> {
  return await rehearse(world, settings, async (rehearsal) => {
    const { passage, planned } = rehearsal
    const path = pathOf(planned, settings, wanted)
    const settled = passage.ledger.settledSeed(path)
    const traveller = await rehearsal.traveller(path)
    const { document, arrived } = await shown(passage, traveller)
    const item = planned.items.find(({ found }) => found.path === path)
    const isAsItWas = arrived.entry?.key === arrived.key && item?.isOutputDisturbed !== true
    return { document: withVerdict(document), settled, pending: isAsItWas ? [] : reasons(passage, arrived) }
  })
}

function pathOf({ items, unchanged, setAside }: Plan, { folders }: RunSettings, wanted: string): string {
  const matches = (path: string) => path === wanted || documentId(path) === wanted
  const refused = setAside.find(({ path }) => matches(path))
  if (refused !== undefined) {
    throw new PipelineError(refused.findings, exitCode.someSetAside)
  }
  const path = [...items.map(({ found }) => found.path), ...unchanged.map((entry) => entry.path)].find(matches)
  if (path === undefined) {
    const message = `${wanted} is not a seed in ${folders.seeds}.`
    const hint = 'Give the path below the seeds folder, such as a/b.txt.'
    throw new PipelineError([{ severity: 'error', code: 'seed-unknown', message, hint }], exitCode.wrongUse)
  }
  return path
}
