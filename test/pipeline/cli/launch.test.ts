import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { launcher } from '../../command.ts'
import { project } from '../../project-folder.ts'

/** The Node that the system brought along: npm puts the project's own in front of it. */
const systemNode = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => join(folder, 'node'))
  .find((path) => existsSync(path))
const version = systemNode === undefined ? 'none' : spawnSync(systemNode, ['--version'], { encoding: 'utf8' }).stdout
const isOld = Number(/\d+/.exec(version)?.[0] ?? 24) < 24

test.skipIf(!isOld)(
  `a direct call under an older Node runs under the project's (skipped where the system has Node 24 or later, or none: ${version.trim()})`,
  () => {
    const { status, stdout } = spawnSync(systemNode ?? '', [launcher, '--help'], { encoding: 'utf8' })
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage: wirebrief') })
  },
)

test('the exit code comes through', () => {
  expect(spawnSync(systemNode ?? process.execPath, [launcher, '--nonsense']).status).toBe(2)
})

test('a signal reaches the program', async () => {
  const folder = project({})
  const child = spawn(systemNode ?? process.execPath, [launcher, 'schedule'], { cwd: folder })
  await new Promise((resolve) => child.stderr.once('data', resolve))
  child.kill('SIGTERM')
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0)
})
