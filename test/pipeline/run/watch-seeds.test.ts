import { expect, test } from 'vitest'
import { watchSeeds } from '../../../pipeline/run/watch-seeds.ts'
import { movingClock } from '../../moving-clock.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** What is stored before each look; the seeds that each run was told to leave. */
async function runsDuring(steps: readonly Readonly<Record<string, string>>[]): Promise<string[][]> {
  const stop = new AbortController()
  let step = 0
  const world = movingClock('2021-06-01T00:00:00Z', () => {
    step += 1
    for (const [path, text] of Object.entries(steps[step - 1] ?? {})) {
      if (text === '') {
        world.stored.delete(`/seeds/${path}`)
      } else {
        world.stored.set(`/seeds/${path}`, bytes(text))
      }
    }
    if (step > steps.length) {
      stop.abort()
    }
  })
  world.stored.set('/seeds/a.txt', bytes('a'))
  const runs: string[][] = []
  await watchSeeds(world, { folder: '/seeds', stop: stop.signal, work: async (leave) => void runs.push([...leave]) })
  return runs
}

test('it runs once at the start, and not again while nothing happens', async () => {
  expect(await runsDuring([{}, {}, {}])).toEqual([[]])
})

test('a seed that grows is left, until it looks the same twice', async () => {
  expect(await runsDuring([{}, { 'b.txt': '1' }, { 'b.txt': '12' }, { 'b.txt': '123' }, {}, {}])).toEqual([[], []])
})

test('another seed is taken while one grows', async () => {
  const steps = [{}, { 'b.txt': '1', 'c.txt': 'c' }, { 'b.txt': '12' }, { 'b.txt': '123' }, {}]
  expect(await runsDuring(steps)).toEqual([[], ['b.txt'], []])
})

test('a seed that goes is a change', async () => {
  expect(await runsDuring([{}, { 'b.txt': 'b' }, {}, { 'b.txt': '' }])).toEqual([[], [], []])
})
