/** What stands is left as it is. */

import { describe, expect, test } from 'vitest'
import type { RunSettings } from '../../../pipeline/run/settings.ts'
import type { MemoryWorld } from '../../../pipeline/world/memory-world.ts'
import { article, goodSeed, memorySettings, outcomes, outputOf, runIn, worldOf } from '../../memory-run.ts'

const encode = (text: string) => new TextEncoder().encode(text)

const onLetter: RunSettings = {
  ...memorySettings,
  config: { ...memorySettings.config, page: { size: 'Letter' } },
}

describe('a document that comes out as it was is not rendered again', () => {
  const shared = goodSeed.split('\n')[2]
  const begun = (name: string, paragraphs: string) => article(name).replace('\n', `\n${paragraphs}\n`)
  const related = { 'a.txt': begun('Asu', `${shared}`), 'b.txt': begun('Besu', `${shared}`) }
  const changed = { ...related, 'a.txt': begun('Asu', `${shared}\nNothing else was heard from the river.`) }

  test('after a related one changed where it matters to no other', async () => {
    const world = worldOf(related)
    await runIn(world)
    const before = (await world.openLedger('/state')).seed('b.txt')
    world.stored.set('/seeds/a.txt', encode(changed['a.txt']))
    const report = await runIn(world)
    expect(outcomes(report)).toEqual({ 'a.txt': 'made' })
    expect(report.unchanged).toBe(1)
    const fresh = worldOf(changed)
    await runIn(fresh)
    expect(outputOf(world)).toEqual(outputOf(fresh))
    const after = (await world.openLedger('/state')).seed('b.txt')
    expect(after).toEqual({ ...before, key: expect.any(String) })
    expect(after?.key).not.toBe(before?.key)
    expect(await runIn(world)).toMatchObject({ outcomes: [], unchanged: 2 })
  })

  test.each<[string, (world: MemoryWorld) => void, RunSettings, string]>([
    [
      'its output was altered',
      ({ stored }) => stored.set('/output/b/briefing.json', encode('{}')),
      memorySettings,
      'files of',
    ],
    ['the page changed', () => undefined, onLetter, 'page changed'],
  ])('unless %s', async (_, change, settings, reason) => {
    const world = worldOf(related)
    await runIn(world)
    world.stored.set('/seeds/a.txt', encode(changed['a.txt']))
    change(world)
    const report = await runIn(world, settings)
    expect(outcomes(report)).toEqual({ 'a.txt': 'made', 'b.txt': 'made' })
    expect(report.outcomes.find(({ path }) => path === 'b.txt')?.because.join('; ')).toContain(reason)
  })

  test('unless it is forced', async () => {
    const world = worldOf(related)
    await runIn(world)
    expect(outcomes(await runIn(world, memorySettings, { force: 'render' }))).toEqual({
      'a.txt': 'made',
      'b.txt': 'made',
    })
  })
})
