/** Takes seeds as far as a run would, so that their documents can be shown; nothing is written. */

import type { Document } from '../document/document.ts'
import { exitCode, type Finding, InvariantError, PipelineError } from '../document/finding.ts'
import type { SeedEntry } from '../world/ledger.ts'
import type { World } from '../world/world.ts'
import { arrive } from './arrive.ts'
import { compared, passBefore, taskOf } from './pass-segments.ts'
import { isLast, type Passage, type Traveller } from './passage.ts'
import { type Plan, plan } from './plan.ts'
import { programKey } from './program-key.ts'
import { segmentsOf } from './segments.ts'
import type { RunSettings } from './settings.ts'
import { withLedger } from './with-ledger.ts'
import { workersFor } from './workers.ts'

/** All seeds at the door of the last segment. */
export interface Rehearsal {
  readonly passage: Passage
  readonly planned: Plan
  /** Throws `PipelineError` for a seed that is set aside on the way. */
  traveller(path: string): Promise<Traveller>
}

/** What the ledger has is taken from there. Throws `PipelineError` when ledger or seeds cannot be read. */
export async function rehearse<Result>(
  world: World,
  settings: RunSettings,
  work: (rehearsal: Rehearsal) => Promise<Result>,
): Promise<Result> {
  const signal = new AbortController().signal
  const holding = { isRehearsal: true, isPatient: false, signal }
  return await withLedger(world, settings.folders.state, holding, async (ledger) => {
    const key = programKey(world, settings)
    const workers = workersFor(world, settings)
    const refused = new Map<string, readonly Finding[]>()
    const passage: Passage = {
      ...{ world, settings, ledger, key, workers, signal },
      segments: segmentsOf(settings.config.stages),
      run: '',
      forcedSegment: Number.POSITIVE_INFINITY,
      isRehearsal: true,
      goneByHash: new Map(),
      finished: ({ path, findings }) => void refused.set(path, findings),
      confirmed: [],
      takenOut: [],
      timings: {},
    }
    try {
      const planned = await plan(world, settings, ledger, key, {}, workers.prepare)
      for (const gone of planned.gone) {
        ledger.forgetSeed(gone)
      }
      await workers.prepare(planned.items.length)
      return await work(await atTheDoor(passage, planned, refused))
    } finally {
      await workers.close()
    }
  })
}

/** The document that the last segment makes of a traveller. Throws `PipelineError` when it is set aside there. */
export async function shown(
  passage: Passage,
  traveller: Traveller,
): Promise<{ document: Document; arrived: Traveller }> {
  const last = passage.segments.length - 1
  const { related, arrived } = last === 0 ? { related: [], arrived: traveller } : compared(passage, traveller, last)
  const answer = await passage.workers.perform(taskOf(passage, arrived, last, related, 'show'))
  if (answer.kind !== 'passed') {
    throw 'timings' in answer
      ? new InvariantError(`${traveller.path} was rendered to be shown`)
      : new PipelineError(answer.kind === 'stopped' ? [answer.finding] : answer.findings, exitCode.someSetAside)
  }
  const { unpack } = await import('./perform.ts')
  return { document: unpack(answer.document), arrived }
}

async function atTheDoor(
  passage: Passage,
  planned: Plan,
  refused: ReadonlyMap<string, readonly Finding[]>,
): Promise<Rehearsal> {
  const travellers = new Map((await passBefore(passage, planned.items)).map((each) => [each.path, each]))
  const unchanged = new Set(planned.unchanged.map(({ path }) => path))
  return {
    passage,
    planned,
    async traveller(path) {
      const entry = unchanged.has(path) ? passage.ledger.seed(path) : undefined
      const found = travellers.get(path) ?? known(passage, entry) ?? (await passAlone(passage, planned, path))
      if (found === undefined) {
        throw new PipelineError(refused.get(path) ?? [], exitCode.someSetAside)
      }
      return found
    },
  }
}

/** A seed of which the ledger keeps no stage results: it was set aside, or there is nothing to compare. */
async function passAlone(passage: Passage, { items, present }: Plan, path: string) {
  const found = present.get(path)
  if (found === undefined) {
    return undefined
  }
  const item = items.find((each) => each.found === found) ?? { found, isOutputDisturbed: false }
  return isLast(passage, 0)
    ? await arrive(passage, item)
    : (await passBefore(passage, [item])).find((each) => each.path === path)
}

function known({ ledger, segments }: Passage, entry: SeedEntry | undefined): Traveller | undefined {
  const key = entry === undefined ? undefined : ledger.result(entry.path, segments.length - 2)?.key
  return entry === undefined || key === undefined ? undefined : { ...entry, entry, key, isOutputDisturbed: false }
}
