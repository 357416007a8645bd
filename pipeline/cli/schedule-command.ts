/** `wirebrief schedule`: stays up and runs by the cron expression in config.yaml. */

import { stderr } from 'node:process'
import { Cron } from 'croner'
import { exitCode, PipelineError } from '../document/finding.ts'
import type { RunSettings } from '../run/settings.ts'
import type { World } from '../world/world.ts'
import { type RunWords, runCommand } from './run-command.ts'
import { colours, showFinding } from './show.ts'

/** Ends on SIGTERM or SIGINT, after the run that is at work. Runs never overlap. Gives the exit code. */
export async function scheduleCommand(world: World, settings: RunSettings, words: RunWords): Promise<number> {
  const { schedule } = settings.config
  if (schedule === undefined) {
    const message = 'The configuration has no schedule.'
    const hint = 'Add "schedule:" with a line such as: cron: "0 6 * * *"'
    throw new PipelineError([{ severity: 'error', code: 'schedule-missing', message, hint }], exitCode.wrongUse)
  }
  let running: Promise<void> = Promise.resolve()
  const job = new Cron(schedule.cron, { timezone: schedule.timezone, protect: true }, () => {
    running = runOnce(world, settings, words)
    return running
  })
  stderr.write(`Next run: ${job.nextRun()?.toISOString() ?? 'never'}\n`)
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
  })
  job.stop()
  await running
  return exitCode.done
}

/** A run that cannot be done is reported; the schedule goes on. */
async function runOnce(world: World, settings: RunSettings, words: RunWords): Promise<void> {
  try {
    await runCommand(world, settings, words, new AbortController().signal)
  } catch (error) {
    if (!(error instanceof PipelineError)) {
      throw error
    }
    stderr.write(error.findings.map((finding) => `${showFinding(finding, colours(stderr))}\n`).join(''))
  }
}
