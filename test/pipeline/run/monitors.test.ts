import { expect, test } from 'vitest'
import { metricsText, tellMonitors } from '../../../pipeline/run/monitors.ts'
import type { RunSettings } from '../../../pipeline/run/settings.ts'
import { goodSeed, memorySettings, runIn, worldOf } from '../../memory-run.ts'

const settings: RunSettings = {
  ...memorySettings,
  config: { ...memorySettings.config, monitor: { ping: 'https://health.example.org/check/' } },
  metrics: '/metrics/wirebrief.prom',
}

test('the metrics file has the counts, and the health check gets the exit code', async () => {
  const world = worldOf({ 'a.txt': goodSeed, 'b.txt': '' })
  const report = await runIn(world, settings)
  expect(await tellMonitors(world, settings, report)).toEqual([])
  const text = new TextDecoder().decode(world.stored.get('/metrics/wirebrief.prom'))
  expect(text).toContain('wirebrief_run_seeds{outcome="made"} 1\n')
  expect(text).toContain('wirebrief_run_seeds{outcome="set-aside"} 1\n')
  expect(text).toContain('wirebrief_run_exit_code 1\n')
  expect(world.pinged).toEqual(['https://health.example.org/check/1'])
})

test('every line is a comment, or a name with labels and a number (Prometheus text format)', async () => {
  const report = await runIn(worldOf({ 'a.txt': goodSeed }))
  const lines = metricsText(report).trimEnd().split('\n')
  const wrong = lines.filter((line) => !/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{\w+="[\w -]+"\})? [\d.e+-]+)$/.test(line))
  expect(wrong).toEqual([])
})

test('a monitor that cannot be told is a warning', async () => {
  const world = worldOf({ 'a.txt': goodSeed })
  const report = await runIn(world, settings)
  world.denied.add('/metrics')
  const told = await tellMonitors({ ...world, ping: async () => false }, settings, report)
  expect(told.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'warning metrics-unwritable',
    'warning ping-failed',
  ])
})
