/** Shows what the pipeline does to one seed: every change, with stage, reason and place, and why its briefing was made. Nothing is written. */

import { documentId } from '../../stages/read/read.ts'
import type { Document } from '../document/document.ts'
import { exitCode, type Finding, InvariantError, PipelineError } from '../document/finding.ts'
import type { Ledger, Settled } from '../world/ledger.ts'
import type { World } from '../world/world.ts'
import { arrive } from './arrive.ts'
import { reasons } from './finish.ts'
import { compared, passBefore, taskOf } from './pass-segments.ts'
import type { Passage, Traveller } from './passage.ts'
import { type Plan, plan } from './plan.ts'
import { programKey } from './program-key.ts'
import { segmentsOf } from './segments.ts'
import type { RunSettings } from './settings.ts'
import { withLedger } from './with-ledger.ts'
import { startWorkers } from './workers.ts'

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
  const signal = new AbortController().signal
  const holding = { isRehearsal: true, isPatient: false, signal }
  return await withLedger(world, settings.folders.state, holding, async (ledger) => {
    const key = programKey(world, settings)
    const planned = await plan(world, settings, ledger, key, {})
    const path = pathOf(planned, settings, wanted)
    const settled = ledger.settledSeed(path)
    for (const gone of planned.gone) {
      ledger.forgetSeed(gone)
    }
    const workers = await startWorkers(world, settings, Math.max(1, planned.items.length))
    const refused = new Map<string, readonly Finding[]>()
    const passage: Passage = {
      ...{ world, settings, ledger, key, workers, signal },
      segments: segmentsOf(settings.config.stages),
      run: '',
      forcedSegment: Number.POSITIVE_INFINITY,
      isRehearsal: true,
      goneByHash: new Map(),
      finished: ({ path: each, findings }) => void refused.set(each, findings),
      confirmed: [],
      timings: {},
    }
    try {
      return { ...(await show(passage, planned, path, refused)), settled }
    } finally {
      await workers.close()
    }
  })
}

async function show(passage: Passage, planned: Plan, path: string, refused: ReadonlyMap<string, readonly Finding[]>) {
  const last = passage.segments.length - 1
  const travellers = await passBefore(passage, planned.items)
  const item = planned.items.find(({ found }) => found.path === path)
  const before =
    travellers.find((each) => each.path === path) ??
    (last === 0 ? await arriveAlone(passage, planned, path) : known(passage.ledger, path, last))
  const findings = refused.get(path)
  if (before === undefined) {
    throw new PipelineError(findings ?? [], exitCode.someSetAside)
  }
  const { related, arrived } = last === 0 ? { related: [], arrived: before } : compared(passage, before, last)
  const answer = await passage.workers.perform(taskOf(passage, arrived, last, related, 'show'))
  if (answer.kind !== 'passed') {
    throw answer.kind === 'rendered'
      ? new InvariantError(`${path} was rendered to be shown`)
      : new PipelineError(answer.kind === 'stopped' ? [answer.finding] : answer.findings, exitCode.someSetAside)
  }
  const { unpack } = await import('./perform.ts')
  const isAsItWas = arrived.entry?.key === arrived.key && item?.isOutputDisturbed !== true
  return { document: unpack(answer.document), pending: isAsItWas ? [] : reasons(passage, arrived) }
}

/** A seed that needs no work still has to be read when there is only one segment. */
async function arriveAlone(passage: Passage, { items, unchanged }: Plan, path: string) {
  const item = items.find(({ found }) => found.path === path)
  const entry = unchanged.find((each) => each.path === path)
  const found = item?.found ?? { path, stamp: '', changedMs: 0 }
  return await arrive(passage, item ?? { found, isOutputDisturbed: false, ...(entry === undefined ? {} : { entry }) })
}

function known(ledger: Ledger, path: string, last: number): Traveller | undefined {
  const entry = ledger.seeds().find((each) => each.path === path)
  const key = ledger.result(path, last - 1)?.key
  return entry === undefined || key === undefined ? undefined : { ...entry, entry, key, isOutputDisturbed: false }
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
