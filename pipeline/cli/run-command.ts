/** `wirebrief run`: one run, with progress on a terminal, a summary for people or a line of JSON for each event. */

import { stderr, stdout } from 'node:process'
import { countOutcomes, exitCodeOf, type RunReport, reportJson } from '../run/report.ts'
import { type RunListener, run, type SeedOutcome } from '../run/run.ts'
import type { RunSettings } from '../run/settings.ts'
import type { World } from '../world/world.ts'
import { progressLine } from './progress.ts'
import { colours, printable, showFinding } from './show.ts'

export interface RunWords {
  readonly json?: boolean
  readonly dryRun?: boolean
}

/** Gives the exit code. */
export async function runCommand(world: World, settings: RunSettings, words: RunWords): Promise<number> {
  const listener = words.json === true ? jsonListener() : peopleListener()
  const report = await run(world, settings, { dryRun: words.dryRun === true }, listener)
  stdout.write(
    words.json === true ? jsonLine({ event: 'run-ended', ...reportJson(report) }) : summary(report, settings),
  )
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
  const progress = progressLine(stderr)
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

function summary(report: RunReport, settings: RunSettings): string {
  const counts = countOutcomes(report)
  const made = report.outcomes.flatMap((outcome) =>
    outcome.outcome === 'made' ? madeLines(outcome, report.dryRun) : [],
  )
  const verb = report.dryRun ? 'would be made' : 'made'
  const total = [
    `${counts.made} ${counts.made === 1 ? 'briefing' : 'briefings'} ${verb} in ${settings.folders.output}`,
    ...(counts['set-aside'] === 0 ? [] : [`${counts['set-aside']} set aside`]),
    ...(counts.failed === 0 ? [] : [`${counts.failed} stopped by a fault of this program`]),
  ]
  const nothing =
    report.outcomes.length === 0 ? `No seeds in ${settings.folders.seeds}: add .txt files and run again.\n` : ''
  return `${nothing}${made.join('')}${total.join(', ')}.\n`
}

/** Few enough to read are listed. */
function madeLines({ path, files }: SeedOutcome, dryRun: boolean): string[] {
  const shown = files.map((file) => `  ${dryRun ? 'would make' : 'made'} ${printable(file)}\n`)
  return [`${printable(path)}\n`, ...shown]
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`
}
