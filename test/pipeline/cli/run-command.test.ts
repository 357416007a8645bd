import { expect, test } from 'vitest'
import { runCommand } from '../../../pipeline/cli/run-command.ts'
import type { RunSettings } from '../../../pipeline/run/settings.ts'
import { FileError } from '../../../pipeline/world/world.ts'
import { goodSeed, memorySettings, worldOf } from '../../memory-run.ts'

const settings: RunSettings = {
  ...memorySettings,
  config: { ...memorySettings.config, monitor: { ping: 'https://health.example.org/check' } },
}
const never = new AbortController().signal

test('the health check is told of a run that cannot be done', async () => {
  const world = worldOf({ 'a.txt': goodSeed })
  const denied = { ...world, lock: async () => Promise.reject(new FileError('EACCES', '/state')) }
  await expect(runCommand(denied, settings, { json: true }, never)).rejects.toThrow('cannot be read or written')
  expect(world.pinged).toEqual(['https://health.example.org/check/1'])
})

test('it is told nothing by a run that finds another at work, or that is tried only', async () => {
  const world = worldOf({ 'a.txt': goodSeed })
  await expect(runCommand({ ...world, lock: async () => undefined }, settings, { json: true }, never)).rejects.toThrow(
    'Another run',
  )
  await runCommand(world, settings, { json: true, dryRun: true }, never)
  expect(world.pinged).toEqual([])
})
