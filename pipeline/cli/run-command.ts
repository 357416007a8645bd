/** `wirebrief run`: one run, with progress on a terminal, a summary for people or a line of JSON for each event. */

import { stderr, stdout } from 'node:process'
import { exitCode, PipelineError } from '../document/finding.ts'
import { pingHealthCheck, tellMonitors } from '../run/monitors.ts'
import { reportsFolder } from '../run/output-folder.ts'
import { countOutcomes, exitCodeOf, type RunReport, reportJson, type SeedOutcome } from '../run/report.ts'
import { type RunListener, run } from '../run/run.ts'
import type { RunSettings } from '../run/settings.ts'
import type { World } from '../world/world.ts'
import { progressLine } from './progress.ts'
import { colours, counted, orphanWords, printable, showAll, showFinding } from './show.ts'

/** How many briefings and deleted files are listed for people. */
const maximumListed = 20

export interface RunWords {
  readonly json?: boolean
  readonly dryRun?: boolean
  /** The name of a stage, or `true` for all of them. */
  readonly force?: string | boolean
  readonly prune?: boolean
  readonly wait?: boolean
}

/** Gives the exit code. A run that cannot be done is told to the health check too, and throws `PipelineError`. */
export async function runCommand(
  world: World,
  settings: RunSettings,
  words: RunWords,
  signal: AbortSignal,
  leave: ReadonlySet<string> = new Set(),
): Promise<number> {
  const listener = words.json === true ? jsonListener() : peopleListener()
  const { dryRun = false, force = false, prune = false, wait = false } = words
  const working = run(world, settings, { dryRun, force, prune, wait, signal, leave }, listener)
  const report = await working.catch(async (error: unknown) => {
    // Where another run is at work, that one tells how it ends.
    if (error instanceof PipelineError && !dryRun && error.exitCode !== exitCode.locked) {
      showAll(await pingHealthCheck(world, settings, error.exitCode))
    }
    throw error
  })
  stdout.write(
    words.json === true ? jsonLine({ event: 'run-ended', ...reportJson(report) }) : summary(report, settings),
  )
  if (!dryRun) {
    showAll(await tellMonitors(world, settings, report))
  }
  return exitCodeOf(report)
}

function jsonListener(): RunListener {
  return {
    started: (total) => void stdout.write(jsonLine({ event: 'run-started', seeds: total })),
    finished: (outcome, isAgain) =>
      void stdout.write(jsonLine({ event: 'seed-ended', ...(isAgain && { again: true }), ...outcome })),
  }
}

/** Findings go to standard error as they come, the progress line below them; remarks stand in the briefing only. */
function peopleListener(): RunListener {
  const progress = progressLine(stderr, () => performance.now())
  const colour = colours(stderr)
  return {
    started: (total) => progress.start(total),
    finished({ findings }, isAgain) {
      progress.clear()
      const shown = findings.filter(({ severity }) => severity !== 'info')
      stderr.write(shown.map((finding) => `${showFinding(finding, colour)}\n`).join(''))
      if (!isAgain) {
        progress.step()
      }
    },
  }
}

function summary(report: RunReport, { folders }: RunSettings): string {
  const { dryRun, findings, outcomes, orphans, pruned, isStopped } = report
  const counts = countOutcomes(report)
  const made = outcomes.filter(({ outcome }) => outcome === 'made')
  // Repeats that were left out by an earlier run are no news.
  const news = outcomes.filter(({ outcome, because }) => outcome !== 'repeat' || because.length > 0)
  if (counts.unchanged > 0 && news.length + pruned.length + findings.length === 0) {
    const what = `${counted(counts.unchanged, 'briefing')} in ${folders.output}`
    return `Nothing new: ${what} ${counts.unchanged === 1 ? 'is' : 'are'} as made.${orphans.length === 0 ? '' : ` ${orphanWords(orphans.length)}`}\n`
  }
  const total = [
    `${counted(counts.made, 'briefing')} ${dryRun ? 'would be made' : 'made'} in ${folders.output}`,
    ...(counts.unchanged === 0 ? [] : [`${counts.unchanged} unchanged`]),
    ...(counts.repeat === 0 ? [] : [`${counts.repeat} the same as an earlier text`]),
    ...(counts['set-aside'] === 0 ? [] : [`${counts['set-aside']} set aside`]),
    ...(counts.failed === 0 ? [] : [`${counts.failed} stopped by a fault of this program`]),
    ...(pruned.length === 0 ? [] : [`${counted(pruned.length, 'orphaned file')} deleted`]),
    ...(isStopped ? ['stopped before the end'] : []),
  ]
  const isEmpty = outcomes.length + counts.unchanged === 0 && !isStopped
  return [
    ...findings.map((finding) => `${showFinding(finding, colours(stdout))}\n`),
    isEmpty ? `No seeds in ${folders.seeds}: add .txt files and run again.\n` : '',
    ...listed(made, report, (outcome) => madeLines(outcome, dryRun)),
    ...listed(pruned, report, (path) => [`deleted ${printable(path)}\n`]),
    `${total.join(', ')}.${orphans.length === 0 ? '' : ` ${orphanWords(orphans.length)}`}\n`,
  ].join('')
}

/** What a terminal can take: the first of them, and where the others stand. */
function listed<Each>(
  all: readonly Each[],
  { id, dryRun }: RunReport,
  lines: (each: Each) => readonly string[],
): string[] {
  const more = all.length - maximumListed
  const where = dryRun ? '--json lists them' : `all in ${reportsFolder}/${id}.json in the output folder`
  return [...all.slice(0, maximumListed).flatMap(lines), ...(more > 0 ? [`… and ${more} more: ${where}\n`] : [])]
}

function madeLines({ path, files, because, revises }: SeedOutcome, dryRun: boolean): string[] {
  const changes = revises === undefined ? [] : revises.changes.map((change) => `  ${printable(change)}\n`)
  const shown = files.map((file) => `  ${dryRun ? 'would make' : 'made'} ${printable(file)}\n`)
  return [`${printable(path)}: ${printable(because.join('; '))}\n`, ...changes, ...shown]
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`
}
