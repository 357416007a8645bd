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
  const present = new Map(seeds.filter(({ path }) => !conflicts.has(path)).map((found) => [found.path, found]))
  const { asKnown, gone } = compareWith(ledger, present, key)
  const candidates = [...present.values()].filter(({ path }) => !leave.has(path))
  const changed = candidates.filter((found) => force !== false || !asKnown.has(found)).length
  if (changed > 0) {
    await prepare(changed)
  }
  const disturbed = disturbedSeeds(world, settings, ledger)
  const items: Item[] = []
  const unchanged: Plan['unchanged'][number][] = []
  for (const found of candidates) {
    const standing = force === false ? asKnown.get(found) : undefined
    const isOutputDisturbed = disturbed.has(found.path)
    if (standing === undefined || isOutputDisturbed) {
      items.push({ found, isOutputDisturbed })
    } else {
      unchanged.push({ path: found.path, standing })
    }
  }
  return {
    items,
    unchanged,
    present,
    setAside: [
      ...setAside.map(({ path, finding }) => ({ path, findings: [finding] })),
      ...[...conflicts].map(([path, finding]) => ({ path, findings: [finding] })),
    ],
    gone: gone.sort(),
  }
}

/** Of the seeds that are there, those that need no look as far as the ledger knows, and how they stand; and the paths of those that are gone. */
function compareWith(ledger: Ledger, present: Plan['present'], key: ProgramKey) {
  const asKnown = new Map<FoundSeed, SeedState['standing']>()
  const gone = ledger.unsettledSeeds().filter((path) => !present.has(path))
  for (const state of ledger.seeds()) {
    const found = present.get(state.path)
    if (found === undefined) {
      gone.push(state.path)
    } else if (!needsLook(state, found, key)) {
      asKnown.set(found, state.standing)
    }
  }
  return { asKnown, gone }
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

function needsLook(
  { stamp, program, isToBeCompared, standing }: SeedState,
  found: FoundSeed,
  key: ProgramKey,
): boolean {
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
