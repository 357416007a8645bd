/** Finds and deletes briefings that no seed accounts for any more. */

import type { Ledger } from '../world/ledger.ts'
import { FileError, type World } from '../world/world.ts'
import type { Plan } from './plan.ts'
import type { RunSettings } from './settings.ts'

/** Files of seeds that are gone or were set aside, below the output folder. A seed that only cannot be read keeps its own. */
export function orphansOf(ledger: Ledger, { present }: Plan): string[] {
  return ledger
    .filesWithoutBriefing()
    .filter(({ seed }) => !present.has(seed) || ledger.settledSeed(seed) !== undefined)
    .map(({ path }) => path)
}

/** Gives what was deleted: nothing while seeds cannot be seen (a folder cannot be read, a disk is not mounted). */
export async function prune(
  world: World,
  { folders }: RunSettings,
  ledger: Ledger,
  { setAside, present }: Plan,
  orphans: readonly string[],
): Promise<string[]> {
  const isBlind = setAside.some(({ findings }) => findings.some(({ code }) => blindness.has(code)))
  if (isBlind || present.size === 0) {
    return []
  }
  const deleted: string[] = []
  for (const path of orphans) {
    try {
      await world.files.remove(`${folders.output}/${path}`)
      deleted.push(path)
    } catch (error) {
      if (!(error instanceof FileError)) {
        throw error
      }
      // It stays an orphan and is reported as one.
    }
  }
  ledger.forgetFiles(deleted)
  for (const folder of new Set(deleted.flatMap(foldersOf))) {
    await world.files.removeEmptyFolder(`${folders.output}/${folder}`)
  }
  return deleted
}

const blindness = new Set(['folder-unreadable', 'folder-too-deep'])

/** The folders that a file lies in, innermost first. */
function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, names.length - index).join('/'))
}
