/** What a run makes anew and what it leaves, and that the output never depends on what happened before. */

import { describe, expect, test } from 'vitest'
import type { RunSettings } from '../../../pipeline/run/settings.ts'
import type { MemoryWorld } from '../../../pipeline/world/memory-world.ts'
import { article, goodSeed, memorySettings, outcomes, outputOf, runIn, worldOf } from '../../memory-run.ts'
import { projectConfig } from '../../project-config.ts'

const encode = (text: string) => new TextEncoder().encode(text)

const three = { 'a.txt': article('Asu'), 'b.txt': article('Besu'), 'c/d.txt': article('Desu') }

function withConfig(change: Partial<RunSettings['config']>): RunSettings {
  return { ...memorySettings, config: { ...memorySettings.config, ...change } }
}

const reasonsOf = (report: Awaited<ReturnType<typeof runIn>>) =>
  Object.fromEntries(report.outcomes.map(({ path, because }) => [path, because.join('; ')]))

test('a second run makes nothing', async () => {
  const world = worldOf(three)
  await runIn(world)
  const before = outputOf(world)
  const again = await runIn(world)
  expect(again).toMatchObject({ outcomes: [], unchanged: 3 })
  expect(outputOf(world)).toEqual(before)
})

describe('what changed is made anew, and the report says why', () => {
  test.each<[string, (world: MemoryWorld) => void, Record<string, RegExp>]>([
    [
      'a seed',
      ({ stored }) => stored.set('/seeds/b.txt', encode(article('Bisu'))),
      { 'b.txt': /^the seed changed: \w{8} before, \w{8} now$/ },
    ],
    ['a new seed', ({ stored }) => stored.set('/seeds/e.txt', encode(article('Esu'))), { 'e.txt': /^new seed$/ }],
    [
      'a sidecar',
      ({ stored }) => stored.set('/seeds/a.yaml', encode('date: 2021-06-22')),
      { 'a.txt': /^its sidecar file changed$/ },
    ],
    [
      'a file of the output that was altered',
      ({ stored }) => stored.set('/output/a/briefing.json', encode('{}')),
      { 'a.txt': /^files of its briefing were missing or altered$/ },
    ],
    [
      'a file of the output that is gone',
      ({ stored }) => stored.delete('/output/c/d/briefing.json'),
      { 'c/d.txt': /^files of its briefing were missing or altered$/ },
    ],
    [
      'a seed under another name',
      ({ stored }) => {
        stored.set('/seeds/z.txt', encode(article('Asu')))
        stored.delete('/seeds/a.txt')
      },
      { 'z.txt': /^moved from a.txt$/ },
    ],
  ])('%s', async (_, change, expected) => {
    const world = worldOf(three)
    await runIn(world)
    change(world)
    const reasons = reasonsOf(await runIn(world))
    expect(Object.keys(reasons)).toEqual(Object.keys(expected))
    for (const [path, pattern] of Object.entries(expected)) {
      expect(reasons[path]).toMatch(pattern)
    }
    const { seeds, output } = memorySettings.folders
    const fresh = worldOf({})
    for (const [path, bytes] of [...world.stored].filter(([each]) => each.startsWith(seeds))) {
      fresh.stored.set(path, bytes)
    }
    await runIn(fresh)
    const gone = Object.keys(outputOf(world)).filter((path) => path.startsWith(`${output}/a/`))
    const left = Object.entries(outputOf(world)).filter(
      ([path]) => world.stored.has('/seeds/a.txt') || !gone.includes(path),
    )
    expect(Object.fromEntries(left)).toEqual(outputOf(fresh))
  })

  test.each<[string, Partial<RunSettings['config']>, string]>([
    ['the page', { page: { size: 'Letter' } }, 'page changed: {"size":"A4"} before, {"size":"Letter"} now'],
    ['the editions', { editions: ['text', 'docx'] }, 'editions changed: ["text"] before, ["text","docx"] now'],
    [
      'a stage that is gone',
      { stages: memorySettings.config.stages.filter(({ stage }) => stage.name !== 'deduplicate') },
      'stage deduplicate is gone',
    ],
  ])('%s', async (_, change, expected) => {
    const world = worldOf(three)
    await runIn(world)
    const reasons = reasonsOf(await runIn(world, withConfig(change)))
    expect(Object.values(reasons)).toEqual([expected, expected, expected])
  })

  test('limits make nothing anew', async () => {
    const world = worldOf(three)
    await runIn(world)
    const limits = { ...memorySettings.config.limits, seconds: 5, inFlight: 1 }
    expect(await runIn(world, withConfig({ limits }))).toMatchObject({ outcomes: [], unchanged: 3 })
  })
})

describe('a document is compared again when one that it is related to changes', () => {
  const twins = { 'a.txt': goodSeed, 'b.txt': goodSeed, 'c.txt': article('Cesu') }

  test('one that was the first of two is no more', async () => {
    const world = worldOf(twins)
    expect(outcomes(await runIn(world))).toEqual({ 'a.txt': 'made', 'b.txt': 'made same-article', 'c.txt': 'made' })
    world.stored.set('/seeds/a.txt', encode(article('Asu')))
    const report = await runIn(world)
    expect(outcomes(report)).toEqual({ 'a.txt': 'made', 'b.txt': 'made' })
    expect(reasonsOf(report)['b.txt']).toBe('documents that it is compared with changed')
  })

  test('one is gone, also when its briefing is still there', async () => {
    const world = worldOf(twins)
    await runIn(world)
    world.stored.delete('/seeds/a.txt')
    const report = await runIn(world)
    expect(outcomes(report)).toEqual({ 'b.txt': 'made' })
    expect(report).toMatchObject({ unchanged: 1, orphans: expect.arrayContaining(['a/briefing.json']) })
  })

  test('one becomes the first by its date', async () => {
    const world = worldOf(twins)
    await runIn(world)
    world.stored.set('/seeds/b.yaml', encode('date: 2001-01-01'))
    expect(outcomes(await runIn(world))).toEqual({ 'a.txt': 'made same-article', 'b.txt': 'made' })
  })

  test('one cannot be read any more', async () => {
    const world = worldOf(twins)
    await runIn(world)
    world.stored.set('/seeds/a.txt', encode(''))
    expect(outcomes(await runIn(world))).toEqual({ 'a.txt': 'set-aside seed-empty', 'b.txt': 'made' })
    expect(outcomes(await runIn(world))).toEqual({ 'a.txt': 'set-aside seed-empty' })
  })
})

test('a seed that was set aside is reported by every run, and tried again when it changes', async () => {
  const world = worldOf({ 'a.txt': '', 'b.txt': article('Besu') })
  await runIn(world)
  const again = await runIn(world)
  expect(again).toMatchObject({ unchanged: 1, outcomes: [{ path: 'a.txt', because: [] }] })
  expect(outcomes(again)).toEqual({ 'a.txt': 'set-aside seed-empty' })
  world.stored.set('/seeds/a.txt', encode(article('Asu')))
  expect(outcomes(await runIn(world))).toEqual({ 'a.txt': 'made' })
})

test('a revision says which version replaces which and what changed', async () => {
  const world = worldOf({ 'a.txt': goodSeed })
  await runIn(world)
  const changed = goodSeed.replace('Farmers below', 'Fishers below').replace('“We were not told', '“Nobody told us')
  world.stored.set('/seeds/a.txt', encode(changed))
  const [outcome] = (await runIn(world)).outcomes
  expect(outcome?.revises?.changes).toEqual([
    'title “Farmers below the dam wait for rain” became “Fishers below the dam wait for rain”',
    '1 paragraph added',
    '1 paragraph removed',
  ])
  const ledger = await world.openLedger('/state')
  expect(ledger.revisions(5)).toMatchObject([{ seed: 'a.txt', fromSha256: outcome?.revises?.sha256 }])
})

test('a run that is told to stop begins nothing new, and says so', async () => {
  const world = worldOf(three)
  const report = await runIn(world, memorySettings, { signal: AbortSignal.abort() })
  expect(report).toMatchObject({ isStopped: true, outcomes: [], unchanged: 0 })
  expect(outcomes(await runIn(world))).toEqual({ 'a.txt': 'made', 'b.txt': 'made', 'c/d.txt': 'made' })
})

test('seeds that are compared again and stay as they are count once', async () => {
  const twins = { 'a.txt': goodSeed, 'b.txt': goodSeed, 'c.txt': goodSeed, 'd.txt': article('Desu') }
  const settings = { ...memorySettings, config: { ...projectConfig, editions: ['text'] } } as RunSettings
  const world = worldOf(twins)
  await runIn(world, settings)
  world.stored.set('/seeds/e.txt', encode(`${article('Esu')}${goodSeed.split('\n')[2]}\n`))
  const report = await runIn(world, settings)
  expect(outcomes(report)).toEqual({ 'b.txt': 'repeat', 'c.txt': 'repeat', 'e.txt': 'made' })
  expect(report.outcomes).toHaveLength(3)
  expect(report.unchanged).toBe(2)
})
