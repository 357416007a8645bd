/** Prints a seed back from the record beside its briefing; the seed itself is not read. */

import { restoredSeed } from '../../stages/render/record/restore.ts'
import { recordSchema } from '../../stages/render/record/schema.ts'
import { exitCode, PipelineError } from '../document/finding.ts'
import { FileError, type World } from '../world/world.ts'
import { outputFolder } from './output-folder.ts'
import type { RunSettings } from './settings.ts'

/** A record holds its text about three times. */
const maximumRecordBytes = 1_000_000_000

/** `seed` is a path below the seeds folder. Throws `PipelineError` when there is no record, or none that holds. */
export async function restore(world: World, settings: RunSettings, seed: string): Promise<Uint8Array> {
  const path = `${settings.folders.output}/${outputFolder(seed)}/briefing.json`
  const bytes = restoredFrom(await recordText(world, path, seed))
  if (bytes === undefined) {
    const message = `The record of ${seed} does not give the seed back: it was altered, or written by an earlier version.`
    const hint = 'Run again to write the record anew, if the seed is still there.'
    throw new PipelineError(
      [{ severity: 'error', code: 'record-unusable', message, hint, file: path }],
      exitCode.someSetAside,
    )
  }
  return bytes
}

async function recordText(world: World, path: string, seed: string): Promise<string> {
  try {
    return new TextDecoder().decode(await world.files.read(path, maximumRecordBytes))
  } catch (error) {
    if (!(error instanceof FileError)) {
      throw error
    }
    const message = `There is no record of ${seed} in the output folder (${error.code}).`
    const hint = 'Give the path of a seed that has a briefing, below the seeds folder, such as a/b.txt.'
    throw new PipelineError(
      [{ severity: 'error', code: 'record-missing', message, hint, file: path }],
      exitCode.wrongUse,
    )
  }
}

function restoredFrom(text: string): Uint8Array | undefined {
  try {
    const record = recordSchema.safeParse(JSON.parse(text))
    return record.success ? restoredSeed(record.data) : undefined
  } catch {
    return undefined
  }
}
