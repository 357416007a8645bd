/** A seed that turns out to have no briefing is compared with nobody: no briefing names one that is not there. */

import { expect, test } from 'vitest'
import { z } from 'zod'
import type { DocumentStage } from '../../../pipeline/document/stage.ts'
import { check } from '../../../pipeline/run/check.ts'
import { duplicates } from '../../../pipeline/run/duplicates.ts'
import { explain } from '../../../pipeline/run/explain.ts'
import type { SeedOutcome } from '../../../pipeline/run/report.ts'
import { run } from '../../../pipeline/run/run.ts'
import type { RunSettings } from '../../../pipeline/run/settings.ts'
import type { MemoryWorld } from '../../../pipeline/world/memory-world.ts'
import { article, memorySettings, outcomes, outputOf, runIn, worldOf } from '../../memory-run.ts'

/** Sets aside what nobody could know before documents were compared. */
const refusing: DocumentStage<Record<string, never>> = {
  scope: 'document',
  name: 'refuse',
  version: 1,
  options: z.strictObject({}),
  propose: ({ blocks }) =>
    blocks
      .filter(({ text }) => text.includes('WITHDRAWN'))
      .map(() => {
        const finding = {
          severity: 'error',
          code: 'withdrawn',
          message: 'The text was withdrawn.',
          hint: 'None.',
        } as const
        return { kind: 'report', reason: 'the text says so', finding }
      }),
}

const settings: RunSettings = {
  ...memorySettings,
  config: {
    ...memorySettings.config,
    stages: [...memorySettings.config.stages, { stage: refusing, options: {} }],
  },
}

const shared =
  'The canal behind the market was dug by hand in a single winter, and every family gave one shovel and one son.'
const withShared = (name: string, more = '') => article(name).replace(/\n/, `\n${shared}\n${more}`)
const withdrawn = withShared('Asu', 'WITHDRAWN: this text is not for publication any more, said the desk.\n')

async function freshOutput(seeds: Record<string, string>): Promise<Record<string, string>> {
  const world = worldOf(seeds)
  await runIn(world, settings)
  return outputOf(world)
}

function outputBelow(world: MemoryWorld, folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(outputOf(world)).filter(([path]) => path.startsWith(`/output/${folder}/`)))
}

test('two articles with one paragraph name each other', async () => {
  const alone = await freshOutput({ 'b.txt': withShared('Besu') })
  const both = worldOf({ 'a.txt': withShared('Asu'), 'b.txt': withShared('Besu') })
  await runIn(both, settings)
  expect(outputBelow(both, 'b')).not.toEqual(alone)
})

test.each([1, 4])('in the same run, %i at a time', async (inFlight) => {
  const world = worldOf({ 'a.txt': withdrawn, 'b.txt': withShared('Besu'), 'c.txt': withShared('Cesu') })
  const limits = { ...settings.config.limits, inFlight }
  const report = await runIn(world, { ...settings, config: { ...settings.config, limits } })
  expect(outcomes(report)).toMatchObject({ 'a.txt': 'set-aside withdrawn', 'b.txt': expect.stringMatching(/^made/) })
  expect(report.outcomes.map(({ because }) => because)).toEqual([['new seed'], ['new seed'], ['new seed']])
  expect(outputOf(world)).toEqual(await freshOutput({ 'b.txt': withShared('Besu'), 'c.txt': withShared('Cesu') }))
})

test('a briefing that is made twice in a run is told of twice, the second time as such', async () => {
  // The earlier article is looked at later.
  const world = worldOf({ 'b.txt': withShared('Besu'), 'c.txt': `---\npublished: 2020-01-01\n---\n${withdrawn}` })
  const told: string[] = []
  const listener = {
    started: (total: number) => void told.push(`${total} seeds`),
    finished: ({ path, outcome }: SeedOutcome, isAgain: boolean) => {
      told.push(`${path} ${outcome}${isAgain ? ' again' : ''}`)
    },
  }
  await run(world, settings, { dryRun: false }, listener)
  expect(told).toEqual(['2 seeds', 'b.txt made', 'c.txt set-aside', 'b.txt made again'])
})

test('in a later run: what named it is made anew without it', async () => {
  const world = worldOf({ 'a.txt': withShared('Asu'), 'b.txt': withShared('Besu') })
  await runIn(world, settings)
  world.stored.set('/seeds/a.txt', new TextEncoder().encode(withdrawn))
  const report = await runIn(world, settings)
  expect(report.outcomes.map(({ path, because }) => `${path}: ${because.join()}`)).toEqual([
    expect.stringMatching(/^a\.txt: the seed changed/),
    'b.txt: documents that it is compared with changed',
  ])
  expect(outputBelow(world, 'b')).toEqual(await freshOutput({ 'b.txt': withShared('Besu') }))
  expect(await runIn(world, settings)).toMatchObject({ unchanged: 1, outcomes: [{ path: 'a.txt', because: [] }] })
})

test('and it stays out when it is looked at again, until it is corrected', async () => {
  const world = worldOf({ 'a.txt': withdrawn, 'b.txt': withShared('Besu') })
  await runIn(world, settings)
  await runIn(world, settings, { force: true })
  expect(outputOf(world)).toEqual(await freshOutput({ 'b.txt': withShared('Besu') }))
  world.stored.set('/seeds/a.txt', new TextEncoder().encode(withShared('Asu')))
  await runIn(world, settings)
  expect(outputOf(world)).toEqual(await freshOutput({ 'a.txt': withShared('Asu'), 'b.txt': withShared('Besu') }))
})

test('it can still be explained, repeats nothing, and has no briefing', async () => {
  const world = worldOf({ 'a.txt': withdrawn, 'b.txt': withShared('Besu') })
  await runIn(world, settings)
  const { document, settled, pending } = await explain(world, settings, 'a.txt')
  expect(document.findings).toContainEqual(expect.objectContaining({ code: 'withdrawn' }))
  expect({ standing: settled?.standing, pending }).toEqual({ standing: 'set-aside', pending: [] })
  expect(await duplicates(world, settings)).toEqual([])
  expect((await check(world, settings)).findings).toEqual([])
})
