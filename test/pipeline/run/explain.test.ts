import { expect, test } from 'vitest'
import { explain } from '../../../pipeline/run/explain.ts'
import { goodSeed, memorySettings, outputOf, worldOf } from '../../memory-run.ts'

test.each(['a/b.txt', 'a/b'])('%s is found below the seeds folder, and nothing is written', async (wanted) => {
  const world = worldOf({ 'a/b.txt': goodSeed })
  const { document } = await explain(world, memorySettings, wanted)
  expect(document.changes.map(({ stage, edit }) => `${stage} ${edit.kind}`)).toContain('attribute credit')
  expect(outputOf(world)).toEqual({})
})

test.each([
  ['a seed that was set aside gives its findings', 'bad.txt', 'seed-empty', 1],
  ['a seed that is not there', 'c.txt', 'seed-unknown', 2],
])('%s', async (_, wanted, code, exitCode) => {
  const explained = explain(worldOf({ 'a.txt': goodSeed, 'bad.txt': '' }), memorySettings, wanted)
  await expect(explained).rejects.toMatchObject({ findings: [{ code }], exitCode })
})

test('a document that nothing credits is held back, as in a run', async () => {
  const config = memorySettings.config
  const stages = config.stages.filter(({ stage }) => stage.name !== 'attribute')
  const settings = { ...memorySettings, config: { ...config, stages } }
  const { document } = await explain(worldOf({ 'a.txt': goodSeed }), settings, 'a.txt')
  expect(document.findings.map(({ code }) => code)).toContain('attribution-missing')
})
