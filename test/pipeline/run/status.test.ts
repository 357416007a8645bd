import { expect, test } from 'vitest'
import { status } from '../../../pipeline/run/status.ts'
import { goodSeed, memorySettings, runIn, worldOf } from '../../memory-run.ts'

test('before the first run', async () => {
  expect(await status(worldOf({}), memorySettings)).toMatchObject({ briefings: 0, runs: [], open: [], revisions: [] })
})

test('last runs, next run, what is open', async () => {
  const world = worldOf({ 'a.txt': goodSeed, 'b.txt': '', 'c.txt': goodSeed })
  const { id } = await runIn(world)
  expect(await status(world, memorySettings)).toMatchObject({
    briefings: 2,
    runs: [{ id, code: 1, counts: { made: 2, 'set-aside': 1 } }],
    next: '2000-01-01T06:00:00.000Z',
    open: [
      { path: 'b.txt', standing: 'set-aside', findings: [{ code: 'seed-empty' }] },
      { path: 'c.txt', standing: 'made', findings: [{ code: 'same-article' }] },
    ],
  })
})

test('a run that was stopped did not end: a schedule makes up for it', async () => {
  const world = worldOf({ 'a.txt': goodSeed })
  await runIn(world, memorySettings, { signal: AbortSignal.abort() })
  expect((await status(world, memorySettings)).runs).toMatchObject([{ ended: '' }])
  await runIn(world)
  expect((await status(world, memorySettings)).runs[0]).not.toMatchObject({ ended: '' })
})
