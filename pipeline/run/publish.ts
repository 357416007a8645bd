/** Puts the files of a briefing into the output folder; the ledger hears of them before, and for good after. */

import { exitCode, PipelineError } from '../document/finding.ts'
import type { Ledger, PublishedFile } from '../world/ledger.ts'
import type { World } from '../world/world.ts'
import { sha256 } from './content-hash.ts'
import { fileErrorCode } from './discover.ts'
import { outputFolder } from './output-folder.ts'
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
  return files.map((file) => ({ ...file, stamp: world.files.stamp(`${output}/${file.path}`) ?? '' }))
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

/** Removes what was published of a seed that turned out to repeat another one. Throws `PipelineError` like `publish`. */
export async function withdraw(world: World, output: string, ledger: Ledger, seed: string): Promise<void> {
  const folder = outputFolder(seed)
  const files = ledger.filesOf(seed)
  try {
    for (const { path } of files) {
      await world.files.remove(`${output}/${path}`)
    }
  } catch (error) {
    throw unwritable(seed, folder, fileErrorCode(error))
  }
  if (files.length > 0) {
    await world.files.removeEmptyFolder(`${output}/${folder}`)
  }
}

function isInFolder(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`)
}

function unwritable(file: string, folder: string, code: string): PipelineError {
  const message = `The briefing of ${file} cannot be written to ${folder} in the output folder (${code}).`
  return new PipelineError(
    [{ severity: 'error', code: 'output-unwritable', message, hint: writingHint(code), file }],
    exitCode.someSetAside,
  )
}

function writingHint(code: string): string {
  switch (code) {
    case 'ENOSPC':
      return 'Free some disk space and run again.'
    case 'EISDIR':
    case 'ENOTDIR':
    case 'EEXIST':
      return 'A file and a folder want one name there: rename the seed, or move away what stands in the output folder.'
    default:
      return 'Let the program write there, and run again.'
  }
}
