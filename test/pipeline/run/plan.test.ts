/** Tests when workers are started: early where seeds changed, never where nothing did. */

import { expect, test } from 'vitest'
import type { MemoryWorld } from '../../../pipeline/world/memory-world.ts'
import { article, runIn, worldOf } from '../../memory-run.ts'

/** The same world, and in which order a run starts workers and looks at published files. */
function watched(world: MemoryWorld) {
  const seen: string[] = []
  return {
    seen,
    world: {
      ...world,
      files: {
        ...world.files,
        stamp(path: string) {
          seen.push(path.startsWith('/output/') ? 'published file' : 'seed')
          return world.files.stamp(path)
        },
      },
      async startThreads() {
        seen.push('workers')
        return undefined
      },
    },
  }
}

async function made(): Promise<MemoryWorld> {
  const world = worldOf({ 'a.txt': article('Asu'), 'b.txt': article('Besu') })
  await runIn(world)
  return world
}

test('workers load their code while published files are looked at', async () => {
  const { seen, world } = watched(await made())
  world.stored.set('/seeds/b.txt', new TextEncoder().encode(article('Bisu')))
  await runIn(world)
  expect(seen.indexOf('workers')).toBeGreaterThanOrEqual(0)
  expect(seen.indexOf('workers')).toBeLessThan(seen.indexOf('published file'))
})

test('workers are started for a published file that is gone', async () => {
  const { seen, world } = watched(await made())
  world.stored.delete('/output/a/briefing.json')
  await runIn(world)
  expect(seen.indexOf('workers')).toBeGreaterThan(seen.indexOf('published file'))
})

test('none are started when there is nothing to do', async () => {
  const { seen, world } = watched(await made())
  await runIn(world)
  expect(seen).toContain('published file')
  expect(seen).not.toContain('workers')
})
