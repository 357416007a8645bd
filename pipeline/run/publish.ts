/** Puts the files of a briefing into the output folder; the ledger hears of them before, and for good after. */

import { exitCode, PipelineError } from '../document/finding.ts'
import type { Ledger, PublishedFile } from '../world/ledger.ts'
import type { World } from '../world/world.ts'
import { sha256 } from './content-hash.ts'
import { fileErrorCode } from './discover.ts'
import type { RenderedBriefing } from './task.ts'

/** Gives what the ledger must keep. Throws `PipelineError` when the folder cannot be written: old files stay whole. */
export async function publish(
  world: World,
  output: string,
  ledger: Ledger,
  seed: { readonly path: string; readonly sha256: string },
  made: RenderedBriefing,
): Promise<PublishedFile[]> {
  const files = plannedFiles(seed, made)
  const earlier = ledger.filesOf(seed.path).filter(({ path }) => !files.some((file) => file.path === path))
  try {
    ledger.announce(seed.path, files)
    await world.files.publish(`${output}/${made.folder}`, made.files)
    // A briefing whose title changed has a new file name; the file of the old one goes.
    for (const { path } of earlier.filter((file) => isInFolder(file.path, made.folder))) {
      await world.files.remove(`${output}/${path}`)
    }
  } catch (error) {
    throw unwritable(seed.path, made.folder, fileErrorCode(error))
  }
  const stamps = world.files.stamps(files.map(({ path }) => `${output}/${path}`))
  return files.map((file, index) => ({ ...file, stamp: stamps[index] ?? '' }))
}

/** The files as the ledger knows them once they are there. */
export function plannedFiles(
  seed: { readonly path: string; readonly sha256: string },
  made: RenderedBriefing,
): PublishedFile[] {
  return made.files.map(({ name, bytes }) => ({
    seed: seed.path,
    seedSha256: seed.sha256,
    path: `${made.folder}/${name}`,
    sha256: sha256(bytes),
    bytes: bytes.length,
    stamp: '',
  }))
}

function isInFolder(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`)
}

function unwritable(file: string, folder: string, code: string): PipelineError {
  const message = `The briefing of ${file} cannot be written to ${folder} in the output folder (${code}).`
  const hint = code === 'ENOSPC' ? 'Free some disk space and run again.' : 'Let the program write there, and run again.'
  return new PipelineError(
    [{ severity: 'error', code: 'output-unwritable', message, hint, file }],
    exitCode.someSetAside,
  )
}
