import { expect, test } from 'vitest'
import { readLogo } from '../../../pipeline/cli/read-logo.ts'
import { memoryWorld } from '../../../pipeline/world/memory-world.ts'
import { projectConfig } from '../../project-config.ts'
import { redDot } from '../../red-dot.ts'

const world = memoryWorld({
  '/office/logo.png': redDot,
  '/office/logo.txt': 'logo',
  '/office/cut.png': redDot.subarray(0, 60),
  '/office/words.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n<text>Words</text></svg>',
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
  ['logo.txt', 'The logo logo.txt cannot be used. It is no PNG, JPEG or SVG.'],
  ['cut.png', 'The logo cut.png cannot be used. The PNG is damaged or ends too early.'],
  ['words.svg', 'The logo words.svg cannot be used. <text> cannot be drawn.'],
  ['gone.png', 'The logo gone.png cannot be read (ENOENT).'],
  ['big.png', 'The logo big.png cannot be read (EFBIG).'],
])('refuses %s', async (file, message) => {
  await expect(read(file)).rejects.toMatchObject({ findings: [{ code: 'logo-unreadable', message }] })
})

test('names the line of an SVG', async () => {
  await expect(read('words.svg')).rejects.toMatchObject({ findings: [{ file: 'words.svg', line: 2 }] })
})
