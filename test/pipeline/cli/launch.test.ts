import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
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

/** Sends SIGHUP as soon as the program begins to load. */
const hangUp = `import { registerHooks } from 'node:module'
registerHooks({
  load(url, context, next) {
    if (url.endsWith('/cli/main.ts')) process.kill(process.pid, 'SIGHUP')
    return next(url, context)
  },
})`

test('SIGHUP does not end a schedule that is still loading', async () => {
  const hook = `data:text/javascript,${encodeURIComponent(hangUp)}`
  const child = spawn(process.execPath, ['--import', hook, launcher, 'schedule'], { cwd: project({}) })
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)))
  child.stderr.once('data', () => child.kill('SIGTERM'))
  expect(await ended).toBe(0)
})

test.skipIf(!isOld || !existsSync('/proc/self/task'))(
  'a program that is killed under an older Node says so (skipped where the system has Node 24 or later, or no /proc)',
  async () => {
    const child = spawn(systemNode ?? '', [launcher, 'schedule'], { cwd: project({}) })
    let said = ''
    const ended = new Promise((resolve) => child.once('close', resolve))
    await new Promise<void>((resolve) =>
      child.stderr.on('data', (words) => {
        said += words
        resolve()
      }),
    )
    process.kill(Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ')[0]), 'SIGKILL')
    expect(await ended).toBe(137)
    expect(said).toContain('Wirebrief was ended by SIGKILL.\n')
  },
)
