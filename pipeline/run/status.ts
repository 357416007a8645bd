/** Sums up what the ledger knows, for an operator. */

import type { Revision, RunEntry, Settled } from '../world/ledger.ts'
import type { World } from '../world/world.ts'
import { nextMoment } from './follow-schedule.ts'
import type { RunSettings } from './settings.ts'
import { readLedger } from './with-ledger.ts'

export interface Status {
  readonly briefings: number
  /** Files of seeds that are gone or set aside, which `run --prune` deletes. */
  readonly orphans: number
  /** Latest first. */
  readonly runs: readonly RunEntry[]
  /** By the schedule; ISO 8601. */
  readonly next?: string
  /** Seeds with warnings and errors, those set aside first; remarks stand in the briefing only. */
  readonly open: readonly Pick<Settled, 'path' | 'standing' | 'findings'>[]
  /** Latest first. */
  readonly revisions: readonly Revision[]
}

const shownRuns = 5
const shownRevisions = 10

/** Throws `PipelineError` when the ledger cannot be read. */
export async function status(world: World, { config, folders }: RunSettings): Promise<Status> {
  const next = config.schedule === undefined ? undefined : nextMoment(config.schedule, world.now())
  return await readLedger(world, folders.state, async (ledger) => ({
    briefings: ledger.seeds().reduce((made, { standing }) => made + (standing === 'made' ? 1 : 0), 0),
    orphans: ledger.filesWithoutBriefing().length,
    runs: ledger.runs(shownRuns),
    ...(next === undefined ? {} : { next: next.toISOString() }),
    open: ledger.open().flatMap(openOf),
    revisions: ledger.revisions(shownRevisions),
  }))
}

function openOf({ path, standing, findings }: Status['open'][number]): Status['open'] {
  const serious = findings.filter(({ severity }) => severity !== 'info')
  return serious.length === 0 ? [] : [{ path, standing, findings: serious }]
}
