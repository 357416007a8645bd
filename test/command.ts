/** Runs the program as a real process in a folder of its own. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newFolder } from './new-folder.ts'

export const launcher = fileURLToPath(new URL('../pipeline/cli/launch.js', import.meta.url))
export const projectConfigPath = fileURLToPath(new URL('../config.yaml', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = newFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** Ends after a minute at the latest. `node` is the one that runs the tests unless another is named. */
export function wirebrief(
  folder: string,
  words: readonly string[],
  { node = process.execPath, environment = {} }: { node?: string; environment?: Record<string, string> } = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(node, [launcher, ...words], {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { code: status, out: stdout, err: stderr }
}
