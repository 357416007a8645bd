/** Decides which seeds need work, from what is in the seeds folder, in the output folder and in the ledger; reads no seed. */

import { exitCode, type Finding, PipelineError } from '../document/finding.ts'
import type { Ledger, SeedState } from '../world/ledger.ts'
import type { World } from '../world/world.ts'
import { discover, type FoundSeed } from './discover.ts'
import { folderConflicts } from './output-folder.ts'
import type { ProgramKey } from './program-key.ts'
import { segmentsOf } from './segments.ts'
import type { RunSettings } from './settings.ts'
import type { Workers } from './workers.ts'

/** A seed that may need work. */
export interface Item {
  readonly found: FoundSeed
  /** Whether files of its briefing are missing or were altered. */
  readonly isOutputDisturbed: boolean
}

export interface Plan {
  readonly items: readonly Item[]
  /** Seeds whose briefing is as it should be, or that were set aside and would be again. */
  readonly unchanged: readonly Pick<SeedState, 'path' | 'standing'>[]
  /** All seeds that are there, by their paths; not those that cannot have their folder. */
  readonly present: ReadonlyMap<string, FoundSeed>
  /** Files that are no seeds, and seeds that cannot have their folder. */
  readonly setAside: readonly { readonly path: string; readonly findings: readonly Finding[] }[]
  /** Seeds that the ledger knows and that are no longer there. */
  readonly gone: readonly string[]
}

/** What is made anew though nothing changed: everything, or what comes from one stage on. */
export type Force = boolean | string

export interface PlanOptions {
  readonly force?: Force
  /** Seeds that are left for another run, since they are still being written. */
  readonly leave?: ReadonlySet<string>
}

/**
 * `prepare` is told how many seeds need work by what they are themselves, before the output folder is looked at, which
 * takes longer than all else here. Throws `PipelineError` when the seeds folder cannot be read.
 */
export async function plan(
  world: World,
  settings: RunSettings,
  ledger: Ledger,
  key: ProgramKey,
  { force = false, leave = new Set() }: PlanOptions,
  prepare: Workers['prepare'],
): Promise<Plan> {
  const { seeds, setAside } = await discover(world, settings.folders.seeds)
  const conflicts = folderConflicts(seeds.map(({ path }) => path))
  const states = new Map(ledger.seeds().map((state) => [state.path, state]))
  const present = new Map(seeds.filter(({ path }) => !conflicts.has(path)).map((found) => [found.path, found]))
  const candidates = [...present.values()].filter(({ path }) => !leave.has(path))
  const changed = new Set(
    candidates.filter((found) => force !== false || needsLook(states.get(found.path), found, key)),
  )
  if (changed.size > 0) {
    await prepare(changed.size)
  }
  const disturbed = disturbedSeeds(world, settings, ledger)
  const needsWork = (found: FoundSeed) => changed.has(found) || disturbed.has(found.path)
  return {
    items: candidates.filter(needsWork).map((found) => ({ found, isOutputDisturbed: disturbed.has(found.path) })),
    unchanged: candidates.flatMap((found) => (needsWork(found) ? [] : (states.get(found.path) ?? []))),
    present,
    setAside: [
      ...setAside.map(({ path, finding }) => ({ path, findings: [finding] })),
      ...[...conflicts].map(([path, finding]) => ({ path, findings: [finding] })),
    ],
    gone: [...states.keys(), ...ledger.unsettledSeeds()].filter((path) => !present.has(path)).sort(),
  }
}

/** The segment from which on everything is made anew; throws `PipelineError` for a stage that the config does not name. */
export function forcedSegment({ config }: RunSettings, force: Force): number {
  const segments = segmentsOf(config.stages)
  if (force === false || force === 'render') {
    return force === false ? segments.length : segments.length - 1
  }
  if (force === true || force === 'read') {
    return 0
  }
  const segment = segments.findIndex(({ stages }) => stages.some(({ stage }) => stage.name === force))
  if (segment === -1) {
    const names = ['read', ...config.stages.map(({ stage }) => stage.name), 'render'].join(', ')
    const message = `"${force}" is not a stage that can be forced. Known names: ${names}.`
    throw new PipelineError([{ severity: 'error', code: 'stage-unknown', message }], exitCode.wrongUse)
  }
  return segment
}

function needsLook(state: SeedState | undefined, found: FoundSeed, key: ProgramKey): boolean {
  if (state === undefined) {
    return true
  }
  const { stamp, program, isToBeCompared, standing } = state
  const isSame = stamp !== '' && stamp === found.stamp && program === key.hash
  // A fault of the program is tried again: the program may have been mended.
  return !isSame || isToBeCompared === 1 || standing === 'failed'
}

/** Seeds of which a published file is not as it was left. */
function disturbedSeeds(world: World, { folders }: RunSettings, ledger: Ledger): ReadonlySet<string> {
  const disturbed = new Set<string>()
  for (const [path, stamp] of ledger.stamps()) {
    if (stamp === '' || stamp !== world.files.stamp(`${folders.output}/${path}`)) {
      disturbed.add(ledger.seedOf(path) ?? '')
    }
  }
  return disturbed
}
