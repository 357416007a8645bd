/** `wirebrief restore SEED`: the source text back from the record, byte for byte. */

import { stdout } from 'node:process'
import { exitCode } from '../document/finding.ts'
import { restore } from '../run/restore.ts'
import type { RunSettings } from '../run/settings.ts'
import type { World } from '../world/world.ts'

/** `seed` is a path below the seeds folder. Gives the exit code. */
export async function restoreCommand(
  world: World,
  settings: RunSettings,
  seed: string,
  asJson: boolean,
): Promise<number> {
  const bytes = await restore(world, settings, seed)
  stdout.write(
    asJson ? `${JSON.stringify({ seed, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) })}\n` : bytes,
  )
  return exitCode.done
}
