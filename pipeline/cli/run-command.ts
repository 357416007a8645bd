/** `wirebrief run`: one run, with progress on a terminal, a summary for people or a line of JSON for each event. */

import { stderr, stdout } from 'node:process'
import { tellMonitors } from '../run/monitors.ts'
import { countOutcomes, exitCodeOf, type RunReport, reportJson, type SeedOutcome } from '../run/report.ts'
import { type RunListener, run } from '../run/run.ts'
import type { RunSettings } from '../run/settings.ts'
import type { World } from '../world/world.ts'
import { progressLine } from './progress.ts'
import { colours, printable, showFinding } from './show.ts'

export interface RunWords {
  readonly json?: boolean
  readonly dryRun?: boolean
  /** The name of a stage, or `true` for all of them. */
  readonly force?: string | boolean
  readonly prune?: boolean
  readonly wait?: boolean
}

/** Gives the exit code. */
export async function runCommand(
  world: World,
  settings: RunSettings,
  words: RunWords,
  signal: AbortSignal,
  leave: ReadonlySet<string> = new Set(),
): Promise<number> {
  const listener = words.json === true ? jsonListener() : peopleListener()
  const { dryRun = false, force = false, prune = false, wait = false } = words
  const report = await run(world, settings, { dryRun, force, prune, wait, signal, leave }, listener)
  stdout.write(
    words.json === true ? jsonLine({ event: 'run-ended', ...reportJson(report) }) : summary(report, settings),
  )
  if (!dryRun) {
    const untold = await tellMonitors(world, settings, report)
    stderr.write(untold.map((finding) => `${showFinding(finding, colours(stderr))}\n`).join(''))
  }
  return exitCodeOf(report)
}

function jsonListener(): RunListener {
  return {
    started: (total) => void stdout.write(jsonLine({ event: 'run-started', seeds: total })),
    finished: (outcome) => void stdout.write(jsonLine({ event: 'seed-ended', ...outcome })),
  }
}

/** Findings go to standard error as they come, the progress line below them; remarks stand in the briefing only. */
function peopleListener(): RunListener {
  const progress = progressLine(stderr, () => performance.now())
  const colour = colours(stderr)
  return {
    started: (total) => progress.start(total),
    finished({ findings }) {
      progress.clear()
      const shown = findings.filter(({ severity }) => severity !== 'info')
      stderr.write(shown.map((finding) => `${showFinding(finding, colour)}\n`).join(''))
      progress.step()
    },
  }
}

function summary(report: RunReport, { folders }: RunSettings): string {
  const { dryRun, findings, outcomes, orphans, pruned, isStopped } = report
  const counts = countOutcomes(report)
  const made = outcomes.flatMap((outcome) => (outcome.outcome === 'made' ? madeLines(outcome, dryRun) : []))
  // Repeats that were left out by an earlier run are no news.
  const news = outcomes.filter(({ outcome, because }) => outcome !== 'repeat' || because.length > 0)
  if (counts.unchanged > 0 && news.length + pruned.length + findings.length === 0) {
    const what = `${counted(counts.unchanged, 'briefing')} in ${folders.output}`
    return `Nothing new: ${what} ${counts.unchanged === 1 ? 'is' : 'are'} as made.${orphanWords(orphans.length)}\n`
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
    ...made,
    ...pruned.map((path) => `deleted ${printable(path)}\n`),
    `${total.join(', ')}.${orphanWords(orphans.length)}\n`,
  ].join('')
}

function orphanWords(orphans: number): string {
  const hint = '"wirebrief check" lists them, "wirebrief run --prune" deletes them.'
  return orphans === 0 ? '' : ` ${counted(orphans, 'file')} of seeds that are gone or set aside: ${hint}`
}

function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`
}

function madeLines({ path, files, because, revises }: SeedOutcome, dryRun: boolean): string[] {
  const changes = revises === undefined ? [] : revises.changes.map((change) => `  ${printable(change)}\n`)
  const shown = files.map((file) => `  ${dryRun ? 'would make' : 'made'} ${printable(file)}\n`)
  return [`${printable(path)}: ${printable(because.join('; '))}\n`, ...changes, ...shown]
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`
}
