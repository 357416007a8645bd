/** Folders with the configuration of this repository and some seeds, for tests that run real processes. */

import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { folderWith, projectConfigPath } from './command.ts'

/** Tests use one text for several seeds: each gets its briefing here. */
export const configText = readFileSync(projectConfigPath, 'utf8').replace(
  'sameArticle: set-aside',
  'sameArticle: brief',
)

const folders: string[] = []

afterAll(() => {
  for (const folder of folders.splice(0)) {
    rmSync(folder, { recursive: true })
  }
})

/** A new folder that holds `config.yaml` and these seeds; it goes when the tests of the file are done. */
export function project(seeds: Readonly<Record<string, string | Uint8Array>>): string {
  const files = Object.entries(seeds).map(([path, content]) => [`seeds/${path}`, content])
  return temporaryFolder({ 'config.yaml': configText, ...Object.fromEntries(files) })
}

/** A new folder with these files; it goes when the tests of the file are done. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = folderWith(files)
  folders.push(folder)
  return folder
}

export function namesIn(...path: string[]): string[] {
  return readdirSync(join(...path)).sort()
}
