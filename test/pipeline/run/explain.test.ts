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
