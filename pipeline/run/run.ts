/** One run: what needs work is found, taken through the stages, rendered and published; one bad seed does not stop the others. */

import type { Finding } from '../document/finding.ts'
import type { Ledger } from '../world/ledger.ts'
import type { World } from '../world/world.ts'
import { keepRun, writeReport } from './keep-report.ts'
import type { Passage } from './passage.ts'
import { forcedSegment, type Plan, type PlanOptions, plan } from './plan.ts'
import { programKey } from './program-key.ts'
import { orphansOf, prune } from './prune.ts'
import { type RunReport, runId, type SeedOutcome, stillLeftOut, withoutRemarks } from './report.ts'
import { segmentsOf } from './segments.ts'
import type { RunSettings } from './settings.ts'
import { sweep } from './sweep.ts'
import { withLedger } from './with-ledger.ts'
import { type Workers, workersFor } from './workers.ts'

/** Told as it happens. */
export interface RunListener {
  /** Called once, with the number of seeds that will be looked at. */
  started(total: number): void
  /** `isAgain`: this outcome takes the place of an earlier one of the same seed and run. */
  finished(outcome: SeedOutcome, isAgain: boolean): void
}

export interface RunOptions extends PlanOptions {
  /** Everything is done but the writing. */
  readonly dryRun: boolean
  /** Deletes the briefings of seeds that are gone or set aside. */
  readonly prune?: boolean
  /** Waits for another run to end. */
  readonly wait?: boolean
  /** Stops the run: what is at work is finished or left undone, nothing new is begun. */
  readonly signal?: AbortSignal
}

/** In-flight work is broken off so long after a signal, which may be heard three seconds late: all must end in ten. */
const graceMs = 5000

/** Throws `PipelineError` when nothing can be done: exit code 75 when another run holds the lock, else 1 or 2. */
export async function run(
  world: World,
  settings: RunSettings,
  options: RunOptions,
  listener: RunListener,
): Promise<RunReport> {
  const { dryRun, wait = false, signal = new AbortController().signal } = options
  const holding = { isRehearsal: dryRun, isPatient: wait, signal }
  return await withLedger(world, settings.folders.state, holding, async (ledger, findings) => {
    const started = world.now()
    if (!dryRun) {
      await tidy(world, settings, ledger)
      ledger.keepRun({ id: runId(started), started: started.toISOString(), ended: '', code: 0, counts: {} })
    }
    const told = [...(settings.findings ?? []), ...findings]
    const workers = workersFor(world, settings)
    const circumstances = { started, findings: told, listener, signal, workers }
    const report = await work(world, settings, ledger, options, circumstances).finally(() => workers.close())
    if (!dryRun) {
      await writeReport(world, settings, report)
      keepRun(ledger, report)
    }
    return report
  })
}

/** After a run that did not end there may be half-written files; without a ledger there may be briefings of seeds that are gone. */
async function tidy(world: World, { folders }: RunSettings, ledger: Ledger): Promise<void> {
  const [latest] = ledger.runs(1)
  if (latest === undefined) {
    // Loaded here: it happens once.
    const { adoptPublished } = await import('./adopt.ts')
    await adoptPublished(world, folders.output, ledger)
  }
  if (latest === undefined || latest.ended === '') {
    await sweep(world, folders.output)
  }
}

interface Circumstances {
  readonly started: Date
  readonly findings: readonly Finding[]
  readonly listener: RunListener
  readonly signal: AbortSignal
  readonly workers: Workers
}

async function work(
  world: World,
  settings: RunSettings,
  ledger: Ledger,
  { dryRun, prune: isPruning = false, ...planOptions }: RunOptions,
  { started, findings, listener, signal, workers }: Circumstances,
): Promise<RunReport> {
  const outcomes = new Map<string, SeedOutcome>()
  const finished = (outcome: SeedOutcome) => {
    const isAgain = outcomes.has(outcome.path)
    // A seed that was made twice in one run counts with what it was made for.
    if (outcome.because.length > 0 || !isAgain) {
      outcomes.set(outcome.path, withoutRemarks(outcome))
    }
    listener.finished(outcome, isAgain)
  }
  const passage = {
    ...{ world, settings, ledger, workers, signal, finished },
    key: programKey(world, settings),
    segments: segmentsOf(settings.config.stages),
    run: runId(started),
    forcedSegment: forcedSegment(settings, planOptions.force ?? false),
    isRehearsal: dryRun,
    confirmed: [],
    takenOut: [],
    timings: {},
  }
  const planned = await plan(world, settings, ledger, passage.key, planOptions, workers.prepare)
  const refused = planned.unchanged.filter(({ standing }) => standing !== 'made')
  listener.started(planned.items.length + planned.setAside.length + refused.length)
  for (const each of planned.setAside) {
    finished({ ...each, outcome: 'set-aside', files: [], because: [] })
  }
  await passAll({ ...passage, goneByHash: forgetGone(ledger, planned) }, planned)
  for (const { path } of refused.filter((each) => !outcomes.has(each.path))) {
    finished(stillLeftOut(ledger.settledSeed(path), path))
  }
  const orphans = orphansOf(ledger, planned)
  const pruned = isPruning && !dryRun && !signal.aborted ? await prune(world, settings, ledger, planned, orphans) : []
  // A seed that was compared again and left as it is stands in both.
  const same = new Set([...planned.unchanged, ...passage.confirmed].map(({ path }) => path)).difference(outcomes)
  return {
    ...{ id: passage.run, started, ended: world.now(), dryRun, isStopped: signal.aborted, findings },
    outcomes: [...outcomes.values()].sort(byPath),
    unchanged: same.size,
    orphans: orphans.filter((path) => !pruned.includes(path)),
    pruned,
    timings: passage.timings,
  }
}

/** Prepares the ledger for what is to be made, and gives the hashes of seeds that are gone. */
function forgetGone(ledger: Ledger, { gone }: Plan): ReadonlyMap<string, string> {
  const hashes = new Map(gone.map((path) => [ledger.settledSeed(path)?.sha256 ?? '', path]))
  for (const path of gone) {
    ledger.forgetSeed(path)
  }
  return hashes
}

async function passAll(passage: Passage, { items }: Plan): Promise<void> {
  const { world, ledger, key, workers, signal } = passage
  ledger.keepProgram(key.hash, key.parts)
  if (items.length === 0 && ledger.seedsToCompare().length === 0) {
    return
  }
  await workers.prepare(items.length)
  // Loaded here, with all that it needs, while workers load theirs: a run with nothing to do ends in a blink.
  const { passSegments } = await import('./pass-segments.ts')
  const through = new AbortController()
  const breakOff = () => void world.wait(graceMs, through.signal).then(() => workers.close())
  signal.addEventListener('abort', breakOff, { once: true })
  try {
    await passSegments(passage, items)
    ledger.confirm(passage.confirmed)
  } finally {
    through.abort()
    signal.removeEventListener('abort', breakOff)
  }
}

function byPath(one: SeedOutcome, other: SeedOutcome): number {
  return one.path < other.path ? -1 : 1
}
