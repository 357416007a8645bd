/** What the program does where the system says no, as a user who is not root. */

import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { launcher } from '../../command.ts'
import { goodSeed } from '../../memory-run.ts'
import { project } from '../../project-folder.ts'

/** Root may read and write everything, so root starts the program as nobody. */
const nobody = 65_534
const isRoot = process.getuid?.() === 0
const user = isRoot ? { uid: nobody, gid: nobody } : {}

function wirebrief(folder: string) {
  const { status, stderr, stdout } = spawnSync(process.execPath, [launcher], { cwd: folder, encoding: 'utf8', ...user })
  return { code: status, out: stdout, err: stderr }
}

const canStart = spawnSync(process.execPath, [launcher, '--version'], { cwd: '/', ...user }).status === 0

test.skipIf(!canStart)(
  'a seed and a folder that are closed are set aside, the rest is made (skipped where another user cannot start the program)',
  () => {
    const folder = project({ 'a.txt': goodSeed, 'closed.txt': goodSeed, 'shut/b.txt': goodSeed, 'full.txt': goodSeed })
    mkdirSync(join(folder, 'output/full'), { recursive: true })
    if (isRoot) {
      for (const path of ['', 'output']) {
        chownSync(join(folder, path), nobody, nobody)
      }
    }
    chmodSync(join(folder, 'seeds/closed.txt'), 0)
    chmodSync(join(folder, 'seeds/shut'), 0)
    chmodSync(join(folder, 'output/full'), 0o555)
    const { code, out, err } = wirebrief(folder)
    chmodSync(join(folder, 'seeds/shut'), 0o755)
    expect(code).toBe(1)
    expect(err).toContain('closed.txt cannot be read (EACCES).')
    expect(err).toContain('The folder shut cannot be read (EACCES).')
    expect(err).toContain('The briefing of full.txt cannot be written to full in the output folder (EACCES).')
    expect(out).toContain('1 briefing made')
  },
)
