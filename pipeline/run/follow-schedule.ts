/** Stays up and works when it is due: no overlap, a missed run is made up for, and a clock that jumps does no harm. */

import { Cron } from 'croner'
import type { World } from '../world/world.ts'
import type { RunSettings } from './settings.ts'

type Schedule = NonNullable<RunSettings['config']['schedule']>

export interface Due {
  /** Asked anew before each wait: it may change while the program is up. */
  readonly schedule: () => Schedule
  /** When the last run that came to its end was started. */
  readonly lastRun: () => Promise<Date | undefined>
  readonly work: () => Promise<void>
  /** Told each time that a moment is waited for. */
  readonly waiting: (next: Date) => void
  /** From 0 to 1. */
  readonly random: () => number
  readonly stop: AbortSignal
  /** Given when the schedule has changed. */
  readonly changed: () => AbortSignal
}

/** A longer sleep would miss that the clock was set or the machine had been asleep. */
const longestNapMs = 30_000

/** A clock that was set back by more than this has made the moment that was waited for wrong. */
const clockStepMs = 60_000

/** Ends when it is told to stop, or when the schedule has no further moment. */
export async function followSchedule(world: World, due: Due): Promise<void> {
  if (due.schedule().catchUp && (await isMissed(world, due))) {
    await due.work()
  }
  while (!due.stop.aborted) {
    const schedule = due.schedule()
    const changed = due.changed()
    const next = nextMoment(schedule, world.now())
    if (next === undefined) {
      return
    }
    due.waiting(next)
    const late = Math.floor(due.random() * schedule.jitterSeconds * 1000)
    if (await waitUntil(world, new Date(next.getTime() + late), AbortSignal.any([due.stop, changed]))) {
      await due.work()
    }
  }
}

/** The first moment of the schedule after `from`. */
export function nextMoment({ cron, timezone }: Pick<Schedule, 'cron' | 'timezone'>, from: Date): Date | undefined {
  return new Cron(cron, { timezone, paused: true }).nextRun(from) ?? undefined
}

async function isMissed(world: World, due: Due): Promise<boolean> {
  const last = await due.lastRun()
  const next = last === undefined ? undefined : nextMoment(due.schedule(), last)
  return next !== undefined && next <= world.now()
}

/** False when the wait was broken off, or the clock was set back so that the moment must be found anew. */
async function waitUntil(world: World, moment: Date, signal: AbortSignal): Promise<boolean> {
  let before = world.now().getTime()
  while (!signal.aborted) {
    const now = world.now().getTime()
    if (now < before - clockStepMs) {
      return false
    }
    if (now >= moment.getTime()) {
      return true
    }
    before = now
    await world.wait(Math.min(moment.getTime() - now, longestNapMs), signal)
  }
  return false
}
