import { expect, test } from 'vitest'
import { type Due, followSchedule, nextMoment } from '../../../pipeline/run/follow-schedule.ts'
import { movingClock } from '../../moving-clock.ts'

const daily = { cron: '0 6 * * *', timezone: 'UTC', jitterSeconds: 0, catchUp: true }

/** Follows a schedule for so many runs, each of which takes `minutes`; gives when they began. */
async function runsOf(runs: number, change: Partial<Due> & { readonly minutes?: number; readonly start?: string }) {
  const { minutes = 1, start = '2021-06-01T00:00:00Z', ...rest } = change
  const stop = new AbortController()
  const world = movingClock(start)
  const began: string[] = []
  await followSchedule(world, {
    schedule: () => daily,
    lastRun: async () => undefined,
    work: async () => {
      began.push(world.now().toISOString())
      await world.wait(minutes * 60_000)
      if (began.length === runs) {
        stop.abort()
      }
    },
    waiting: () => undefined,
    random: () => 0.5,
    stop: stop.signal,
    changed: () => new AbortController().signal,
    ...rest,
  })
  return began
}

test('runs when it is due', async () => {
  expect(await runsOf(2, {})).toEqual(['2021-06-01T06:00:00.000Z', '2021-06-02T06:00:00.000Z'])
})

test('a run that takes longer than the next moment does not overlap with it', async () => {
  expect(await runsOf(2, { minutes: 60 * 30 })).toEqual(['2021-06-01T06:00:00.000Z', '2021-06-03T06:00:00.000Z'])
})

test('a run that was missed is made up for at once, unless that is not wanted', async () => {
  const lastRun = async () => new Date('2021-05-30T06:00:00Z')
  expect(await runsOf(2, { lastRun })).toEqual(['2021-06-01T00:00:00.000Z', '2021-06-01T06:00:00.000Z'])
  const schedule = () => ({ ...daily, catchUp: false })
  expect(await runsOf(1, { lastRun, schedule })).toEqual(['2021-06-01T06:00:00.000Z'])
})

test('nothing is made up for when the last run was in time', async () => {
  const lastRun = async () => new Date('2021-05-31T06:00:03Z')
  expect(await runsOf(1, { lastRun })).toEqual(['2021-06-01T06:00:00.000Z'])
})

test('jitter makes it start late', async () => {
  const schedule = () => ({ ...daily, jitterSeconds: 600 })
  expect(await runsOf(1, { schedule })).toEqual(['2021-06-01T06:05:00.000Z'])
})

test('a new schedule holds from the moment that it is there', async () => {
  let schedule = daily
  let changed = new AbortController()
  const began = await runsOf(1, {
    schedule: () => schedule,
    waiting: () => {
      if (schedule === daily) {
        schedule = { ...daily, cron: '0 3 * * *' }
        changed.abort()
      }
    },
    changed: () => {
      changed = new AbortController()
      return changed.signal
    },
  })
  expect(began).toEqual(['2021-06-01T03:00:00.000Z'])
})

test('a clock that is set back a year does not make it wait for a year', async () => {
  const stop = new AbortController()
  let waits = 0
  const world = movingClock('2021-06-01T00:00:00Z', () => {
    waits += 1
    if (waits === 3) {
      world.set('2020-06-01T00:00:00Z')
    }
  })
  const began: string[] = []
  await followSchedule(world, {
    schedule: () => daily,
    lastRun: async () => undefined,
    work: async () => {
      began.push(world.now().toISOString())
      stop.abort()
    },
    waiting: () => undefined,
    random: () => 0,
    stop: stop.signal,
    changed: () => new AbortController().signal,
  })
  expect(began).toEqual(['2020-06-01T06:00:00.000Z'])
})

// https://croner.56k.guru: an hour that is repeated fires once, one that is left out fires after the gap.
test.each([
  ['the hour that is left out', '2021-03-28T00:00:00Z', '2021-03-28T01:00:00.000Z'],
  ['the hour that is repeated', '2021-10-31T00:31:00Z', '2021-11-01T01:30:00.000Z'],
])('daylight saving: %s', (_, from, expected) => {
  const schedule = { cron: '30 2 * * *', timezone: 'Europe/Brussels' }
  expect(nextMoment(schedule, new Date(from))?.toISOString()).toBe(expected)
})
