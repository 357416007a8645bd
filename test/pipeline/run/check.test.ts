import { expect, test } from 'vitest'
import { check } from '../../../pipeline/run/check.ts'
import { status } from '../../../pipeline/run/status.ts'
import type { MemoryWorld } from '../../../pipeline/world/memory-world.ts'
import { article, goodSeed, memorySettings, runIn, worldOf } from '../../memory-run.ts'

const edition = '/output/a/farmers-below-the-dam-wait-for-rain.txt'
const bytes = new TextEncoder().encode('other bytes')

async function findingsAfter(disturb: (world: MemoryWorld) => void): Promise<string[]> {
  const world = worldOf({ 'a.txt': goodSeed, 'b.txt': goodSeed })
  await runIn(world)
  disturb(world)
  const { findings, briefings, files } = await check(world, memorySettings)
  expect({ briefings, files }).toEqual({ briefings: 2, files: 6 })
  return findings.map(({ code, file }) => `${code} ${file}`)
}

test('a briefing whose seed was set aside by a later run is named until it is pruned', async () => {
  const world = worldOf({ 'a.txt': goodSeed, 'b.txt': article('Karsu') })
  await runIn(world)
  world.stored.set('/seeds/b.txt', new Uint8Array())
  const { orphans } = await runIn(world)
  expect(orphans).toHaveLength(3)
  const codes = async () => (await check(world, memorySettings)).findings.map(({ code, file }) => `${code} ${file}`)
  expect(await codes()).toEqual(['seed-refused b.txt'])
  expect(await status(world, memorySettings)).toMatchObject({ briefings: 1, orphans: 3 })
  await runIn(world, memorySettings, { prune: true })
  expect(await codes()).toEqual([])
  expect(await status(world, memorySettings)).toMatchObject({ briefings: 1, orphans: 0 })
})

test.each<[string, (world: MemoryWorld) => void, string[]]>([
  ['nothing happened', () => undefined, []],
  [
    'a file is gone',
    ({ stored }) => stored.delete(edition),
    ['output-missing a/farmers-below-the-dam-wait-for-rain.txt'],
  ],
  [
    'a file was altered',
    ({ stored }) => stored.set(edition, bytes),
    ['output-altered a/farmers-below-the-dam-wait-for-rain.txt'],
  ],
  [
    'the record was altered',
    ({ stored }) => stored.set('/output/b/briefing.json', bytes),
    ['output-altered b/briefing.json'],
  ],
  ['a file came from elsewhere', ({ stored }) => stored.set('/output/c/x.pdf', bytes), ['output-orphaned c/x.pdf']],
  ['a seed is gone', ({ stored }) => stored.delete('/seeds/b.txt'), ['seed-gone b.txt']],
  ['a seed has changed', ({ stored }) => stored.set('/seeds/b.txt', bytes), ['output-outdated b.txt']],
])('%s', async (_, disturb, expected) => {
  expect(await findingsAfter(disturb)).toEqual(expected)
})
