/** `wirebrief schedule`: stays up and runs by the cron expression in config.yaml. */

import { stderr } from 'node:process'
import { exitCode, PipelineError } from '../document/finding.ts'
import { followSchedule } from '../run/follow-schedule.ts'
import type { RunSettings } from '../run/settings.ts'
import { readLedger } from '../run/with-ledger.ts'
import type { World } from '../world/world.ts'
import type { RunWords } from './run-command.ts'
import { showAll } from './show.ts'
import { runOnce } from './stay-up.ts'

/** Ends when the signal is given, with the run that is at work. SIGHUP rereads the configuration. Gives the exit code. */
export async function scheduleCommand(
  world: World,
  load: () => Promise<RunSettings>,
  words: RunWords,
  stop: AbortSignal,
): Promise<number> {
  let settings = await load()
  let schedule = scheduleOf(settings)
  let changed = new AbortController()
  process.on('SIGHUP', async () => {
    try {
      const fresh = await load()
      schedule = scheduleOf(fresh)
      settings = fresh
      stderr.write('The configuration was read again.\n')
      changed.abort()
    } catch (error) {
      if (!(error instanceof PipelineError)) {
        throw error
      }
      showAll(error.findings)
      stderr.write('The configuration stays as it was.\n')
    }
  })
  await followSchedule(world, {
    schedule: () => schedule,
    lastRun: () => lastRun(world, settings),
    work: () => runOnce(world, settings, words, stop),
    waiting: (next) => void stderr.write(`Next run: ${next.toISOString()}\n`),
    random: Math.random,
    stop,
    changed: () => {
      changed = new AbortController()
      return changed.signal
    },
  })
  return exitCode.done
}

function scheduleOf({ config }: RunSettings) {
  if (config.schedule === undefined) {
    const message = 'The configuration has no schedule.'
    const hint = 'Add "schedule:" with a line such as: cron: "0 6 * * *"'
    throw new PipelineError([{ severity: 'error', code: 'schedule-missing', message, hint }], exitCode.wrongUse)
  }
  return config.schedule
}

async function lastRun(world: World, { folders }: RunSettings): Promise<Date | undefined> {
  const runs = await readLedger(world, folders.state, async (ledger) => ledger.runs(20))
  const last = runs.find(({ ended }) => ended !== '')
  return last === undefined ? undefined : new Date(last.started)
}
