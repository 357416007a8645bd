/** One run: seeds are read, taken through the stages, rendered and published; one bad seed does not stop the others. */

import PQueue from 'p-queue'
import type { Document } from '../document/document.ts'
import { exitCode, type Finding, PipelineError } from '../document/finding.ts'
import type { Ledger } from '../world/ledger.ts'
import type { World } from '../world/world.ts'
import { makeEditions } from './make-editions.ts'
import { reportsFolder } from './output-folder.ts'
import { passStages } from './pass-stages.ts'
import { publish, withdraw } from './publish.ts'
import { readSeeds } from './read-seeds.ts'
import { encodeReport, type RunReport, runId } from './report.ts'
import { type RunSettings, stageContext } from './settings.ts'

/** What became of one seed. */
export interface SeedOutcome {
  /** Path below the seeds folder. */
  readonly path: string
  /** `repeat`: the text is that of an earlier seed, so there is no second briefing. */
  readonly outcome: 'made' | 'repeat' | 'set-aside' | 'failed'
  readonly findings: readonly Finding[]
  /** Paths below the output folder. */
  readonly files: readonly string[]
}

/** Told as it happens. */
export interface RunListener {
  /** Called once, with the number of seeds that will be worked on. */
  started(total: number): void
  finished(outcome: SeedOutcome): void
}

export interface RunOptions {
  /** Everything is done but the writing. */
  readonly dryRun: boolean
}

/** Throws `PipelineError` when nothing can be done: exit code 75 when another run holds the lock, else 2. */
export async function run(
  world: World,
  settings: RunSettings,
  options: RunOptions,
  listener: RunListener,
): Promise<RunReport> {
  if (options.dryRun) {
    return await work(world, settings, undefined, listener)
  }
  const lock = await world.lock(settings.folders.state)
  if (lock === undefined) {
    const message = `Another run is at work with the ledger in ${settings.folders.state}.`
    const hint = 'Wait until it has finished and run again.'
    throw new PipelineError([{ severity: 'error', code: 'run-locked', message, hint }], exitCode.locked)
  }
  try {
    const ledger = await world.openLedger(settings.folders.state)
    try {
      const report = await work(world, settings, ledger, listener)
      await writeReport(world, settings, report)
      return report
    } finally {
      ledger.close()
    }
  } finally {
    lock.release()
  }
}

async function work(
  world: World,
  settings: RunSettings,
  ledger: Ledger | undefined,
  listener: RunListener,
): Promise<RunReport> {
  const started = world.now()
  const { documents, setAside } = await readSeeds(world, settings)
  listener.started(documents.length + setAside.length)
  const outcomes: SeedOutcome[] = []
  const finish = (outcome: SeedOutcome) => {
    outcomes.push(outcome)
    listener.finished(outcome)
  }
  for (const { path, findings } of setAside) {
    finish({ path, outcome: 'set-aside', findings, files: [] })
  }
  const { config } = settings
  const passed = await passStages(documents, config.stages, stageContext(settings), config.limits.inFlight)
  const queue = new PQueue({ concurrency: config.limits.inFlight })
  await queue.addAll(
    passed.map((each) => async () => {
      finish('document' in each ? await brief(world, settings, ledger, each.document) : failed(each.path, each.error))
    }),
  )
  return {
    id: runId(started),
    started,
    ended: world.now(),
    dryRun: ledger === undefined,
    outcomes: outcomes.sort(byPath),
  }
}

/** Makes and publishes one briefing, unless the document is held back. */
async function brief(
  world: World,
  settings: RunSettings,
  ledger: Ledger | undefined,
  document: Document,
): Promise<SeedOutcome> {
  const { path } = document.seed
  const { findings } = withVerdict(document)
  if (findings.some(({ severity }) => severity === 'error')) {
    return { path, outcome: 'set-aside', findings, files: [] }
  }
  try {
    if (findings.some(({ code }) => code === 'article-repeated')) {
      if (ledger !== undefined) {
        await withdraw(world, settings.folders.output, ledger, path)
      }
      return { path, outcome: 'repeat', findings, files: [] }
    }
    const made = await makeEditions(world, settings, document)
    if (ledger !== undefined) {
      await publish(world, settings.folders.output, ledger, made)
    }
    const files = made.files.map(({ name }) => `${made.folder}/${name}`)
    return { path, outcome: 'made', findings: made.document.findings, files }
  } catch (error) {
    return error instanceof PipelineError
      ? { path, outcome: 'set-aside', findings: [...findings, ...error.findings], files: [] }
      : failed(path, error)
  }
}

/** A document that nothing credits is never published, whatever stages the config names. */
function withVerdict(document: Document): Document {
  const isHeld = document.findings.some(({ severity }) => severity === 'error')
  if (document.attribution !== undefined || isHeld) {
    return document
  }
  const message = `${document.seed.path} was not credited to any source.`
  const hint = 'Name the stage "attribute" under stages: in config.yaml.'
  const finding = { severity: 'error', code: 'attribution-missing', message, hint, file: document.seed.path } as const
  return { ...document, findings: [...document.findings, finding] }
}

/** A fault of the program in one seed: it is shown whole, and the run ends with exit code 70. */
function failed(path: string, error: unknown): SeedOutcome {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const message = `A fault of this program stopped ${path}: ${trace}`
  const hint = 'Report this with the seed.'
  return {
    path,
    outcome: 'failed',
    findings: [{ severity: 'error', code: 'program-fault', message, hint, file: path }],
    files: [],
  }
}

async function writeReport(world: World, settings: RunSettings, report: RunReport): Promise<void> {
  const folder = `${settings.folders.output}/${reportsFolder}`
  try {
    await world.files.publish(folder, [{ name: `${report.id}.json`, bytes: encodeReport(report) }])
  } catch (error) {
    const message = `The report of the run cannot be written to ${folder}: ${(error as Error).message}.`
    const hint = 'Let the program write to the output folder.'
    throw new PipelineError([{ severity: 'error', code: 'output-unwritable', message, hint }], exitCode.someSetAside)
  }
}

function byPath(one: SeedOutcome, other: SeedOutcome): number {
  return one.path < other.path ? -1 : 1
}
