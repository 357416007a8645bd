/** Whatever happened before, the same seeds give the same bytes: random histories against a fresh run. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { CorpusStage } from '../../../pipeline/document/stage.ts'
import type { RunSettings } from '../../../pipeline/run/settings.ts'
import type { MemoryWorld } from '../../../pipeline/world/memory-world.ts'
import { goodSeed, memorySettings, outputOf, runIn, worldOf } from '../../memory-run.ts'

const encode = (text: string) => new TextEncoder().encode(text)

/** A second corpus stage after the first: it tells what the first did to the related documents. */
const retelling: CorpusStage<Record<string, never>> = {
  scope: 'corpus',
  name: 'retell',
  version: 1,
  options: z.strictObject({}),
  summarize: (document) => ({
    keys: [document.blocks[0]?.text ?? '', `${document.findings.length} findings`],
  }),
  propose: (_, __, ___, related) =>
    related.map(({ document, summary }) => {
      const message = `After ${document}: ${summary.keys.join(', ')}.`
      return { kind: 'report', reason: 'retold', finding: { severity: 'warning', code: 'retold', message } } as const
    }),
}

const settings: RunSettings = {
  ...memorySettings,
  config: {
    ...memorySettings.config,
    stages: [...memorySettings.config.stages, { stage: retelling, options: {} }],
  },
}

const texts = [
  goodSeed,
  goodSeed.replaceAll('Karsu', 'Marsu'),
  goodSeed.replace('Farmers below', 'Fishers below'),
  goodSeed.replace(/^Copyright.*\n/m, ''),
  '',
  'A line that nobody signed.\n',
]
const paths = ['a.txt', 'b.txt', 'c.txt', 'd/e.txt']

type Step = (world: MemoryWorld) => void

const anyPath = fc.constantFrom(...paths)
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(anyPath, fc.constantFrom(...texts)).map(
    ([path, text]): Step =>
      ({ stored }) =>
        stored.set(`/seeds/${path}`, encode(text)),
  ),
  anyPath.map(
    (path): Step =>
      ({ stored }) =>
        stored.delete(`/seeds/${path}`),
  ),
  fc.tuple(anyPath, fc.constantFrom('2001', '2002')).map(
    ([path, year]): Step =>
      ({ stored }) =>
        stored.set(`/seeds/${path.replace('.txt', '.yaml')}`, encode(`date: ${year}-01-01\n`)),
  ),
  fc.nat(20).map(
    (number): Step =>
      ({ stored }) => {
        const made = [...stored.keys()].filter((path) => path.startsWith('/output/') && !path.includes('/runs/'))
        stored.delete(made[number % Math.max(1, made.length)] ?? '')
      },
  ),
)

test('output after any history and a last run with --prune is that of a fresh run', async () => {
  const histories = fc.array(fc.array(anyStep, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(histories, async (rounds) => {
      const world = worldOf({ 'always.txt': goodSeed })
      for (const round of rounds) {
        for (const step of round) {
          step(world)
        }
        await runIn(world, settings, { prune: true })
      }
      const fresh = worldOf({})
      for (const [path, bytes] of [...world.stored].filter(([each]) => each.startsWith('/seeds/'))) {
        fresh.stored.set(path, bytes)
      }
      await runIn(fresh, settings)
      expect(outputOf(world)).toEqual(outputOf(fresh))
    }),
    { numRuns: 25 },
  )
})
