/** What `--force`, `--dry-run` and `--prune` do. */

import { describe, expect, test } from 'vitest'
import type { RunReport } from '../../../pipeline/run/report.ts'
import { article, memorySettings, outputOf, runIn, worldOf } from '../../memory-run.ts'

const encode = (text: string) => new TextEncoder().encode(text)

const three = { 'a.txt': article('Asu'), 'b.txt': article('Besu'), 'c/d.txt': article('Desu') }

const reasonsOf = ({ outcomes }: RunReport) =>
  Object.fromEntries(outcomes.map(({ path, because }) => [path, because.join('; ')]))

describe('--force', () => {
  test.each([true, 'read', 'structure', 'deduplicate', 'render'])('%s makes every briefing anew', async (force) => {
    const world = worldOf(three)
    await runIn(world)
    const report = await runIn(world, memorySettings, { force })
    expect(Object.values(reasonsOf(report))).toEqual(['forced', 'forced', 'forced'])
  })

  test('an unknown stage is refused, with the known ones', async () => {
    const forced = runIn(worldOf(three), memorySettings, { force: 'polish' })
    await expect(forced).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('structure') })
  })
})

test('--dry-run tells what would be made, and leaves ledger and output as they were', async () => {
  const world = worldOf(three)
  await runIn(world)
  const before = outputOf(world)
  world.stored.set('/seeds/b.txt', encode(article('Bisu')))
  expect(reasonsOf(await runIn(world, memorySettings, { dryRun: true }))).toEqual({
    'b.txt': expect.stringContaining('the seed changed'),
  })
  expect(outputOf(world)).toEqual(before)
  expect(Object.keys(reasonsOf(await runIn(world)))).toEqual(['b.txt'])
})

describe('--prune', () => {
  test('deletes the briefing of a seed that is gone, and nothing else', async () => {
    const world = worldOf(three)
    await runIn(world)
    world.stored.delete('/seeds/b.txt')
    world.stored.set('/output/b/notes.txt', encode('somebody’s own'))
    const { pruned, orphans } = await runIn(world, memorySettings, { prune: true })
    expect(pruned).toHaveLength(3)
    expect(orphans).toEqual([])
    expect(Object.keys(outputOf(world)).filter((path) => path.startsWith('/output/b'))).toEqual(['/output/b/notes.txt'])
  })

  test('deletes nothing while a folder of seeds cannot be read', async () => {
    const world = worldOf(three)
    await runIn(world)
    world.denied.add('/seeds/c')
    const { pruned, orphans } = await runIn(world, memorySettings, { prune: true })
    expect({ pruned, orphans: orphans.length }).toEqual({ pruned: [], orphans: 3 })
  })
})
