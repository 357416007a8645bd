/** Puts the files of a briefing into the output folder and writes them into the ledger, in that order. */

import { exitCode, PipelineError } from '../document/finding.ts'
import type { Ledger, PublishedFile } from '../world/ledger.ts'
import type { World } from '../world/world.ts'
import { fileErrorCode } from './discover.ts'
import { type MadeBriefing, sha256 } from './make-editions.ts'

/** Takes back what was published of a seed that gets no briefing any more. Throws `PipelineError` like `publish`. */
export async function withdraw(world: World, output: string, ledger: Ledger, seed: string): Promise<void> {
  const earlier = ledger.filesOf(seed)
  if (earlier.length === 0) {
    return
  }
  try {
    for (const { path } of earlier) {
      await world.files.remove(`${output}/${path}`)
    }
    ledger.replace(seed, [])
  } catch (error) {
    const message = `The earlier briefing of ${seed} cannot be removed (${fileErrorCode(error)}).`
    const hint = 'Let the program write to the output folder, and run again.'
    const finding = { severity: 'error', code: 'output-unwritable', message, hint, file: seed } as const
    throw new PipelineError([finding], exitCode.someSetAside)
  }
}

/** Throws `PipelineError` when the folder cannot be written: the old files stay as they were. */
export async function publish(world: World, output: string, ledger: Ledger, made: MadeBriefing): Promise<void> {
  const { seed } = made.document
  const published = made.files.map(
    ({ name, bytes }): PublishedFile => ({
      seed: seed.path,
      seedSha256: seed.sha256,
      path: `${made.folder}/${name}`,
      sha256: sha256(bytes),
      bytes: bytes.length,
    }),
  )
  const earlier = ledger.filesOf(seed.path).filter(({ path }) => !published.some((file) => file.path === path))
  try {
    await world.files.publish(`${output}/${made.folder}`, made.files)
    // The ledger comes last: a crash before it leaves files that the next run writes again.
    ledger.replace(seed.path, published)
    // A briefing whose title changed has a new file name; the file of the old one goes.
    for (const { path } of earlier) {
      await world.files.remove(`${output}/${path}`)
    }
  } catch (error) {
    const code = fileErrorCode(error)
    const message = `The briefing of ${seed.path} cannot be written to ${made.folder} in the output folder (${code}).`
    const hint =
      code === 'ENOSPC' ? 'Free some disk space and run again.' : 'Let the program write there, and run again.'
    const finding = { severity: 'error', code: 'output-unwritable', message, hint, file: seed.path } as const
    throw new PipelineError([finding], exitCode.someSetAside)
  }
}
