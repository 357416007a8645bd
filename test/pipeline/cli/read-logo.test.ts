import { expect, test } from 'vitest'
import { readLogo } from '../../../pipeline/cli/read-logo.ts'
import { memoryWorld } from '../../../pipeline/world/memory-world.ts'
import { projectConfig } from '../../project-config.ts'
import { redDot } from '../../red-dot.ts'

const world = memoryWorld({
  '/office/logo.png': redDot,
  '/office/logo.txt': 'logo',
  '/office/cut.png': redDot.subarray(0, -20),
  '/office/big.png': 'x'.repeat(1_000_001),
})

function read(file?: string) {
  const series = file === undefined ? projectConfig.series : { ...projectConfig.series, logo: { file, text: 'Dot' } }
  return readLogo(world, { ...projectConfig, series }, '/office')
}

test('reads the logo beside the configuration, and none without one', async () => {
  expect(await read('logo.png')).toEqual({ bytes: redDot, text: 'Dot' })
  expect(await read()).toBeUndefined()
})

test.each([
  ['logo.txt', 'The logo logo.txt is damaged, or no PNG or JPEG in grey or RGB.'],
  ['cut.png', 'The logo cut.png is damaged, or no PNG or JPEG in grey or RGB.'],
  ['gone.png', 'The logo gone.png cannot be read (ENOENT).'],
  ['big.png', 'The logo big.png cannot be read (EFBIG).'],
])('refuses %s', async (file, message) => {
  await expect(read(file)).rejects.toMatchObject({ findings: [{ code: 'logo-unreadable', message }] })
})
