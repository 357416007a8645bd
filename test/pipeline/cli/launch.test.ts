import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { launcher } from '../../command.ts'

/** The Node that npm itself runs under: on many machines an older one than the program needs. */
const callersNode = process.env.npm_node_execpath ?? process.execPath
const version = spawnSync(callersNode, ['--version'], { encoding: 'utf8' }).stdout
const isOld = Number(/\d+/.exec(version)?.[0]) < 24

test.skipIf(!isOld)(
  `a direct call under an older Node (skipped where npm runs under Node 24 or later: ${version.trim()})`,
  () => {
    const { status, stdout } = spawnSync(callersNode, [launcher, '--help'], { encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout).toContain('Usage: wirebrief')
  },
)

test('the exit code comes through', () => {
  expect(spawnSync(callersNode, [launcher, '--nonsense']).status).toBe(2)
})
