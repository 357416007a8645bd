/** What the commands that stay up share: runs whose errors are shown and do not end the program. */

import { PipelineError } from '../document/finding.ts'
import type { RunSettings } from '../run/settings.ts'
import type { World } from '../world/world.ts'
import { type RunWords, runCommand } from './run-command.ts'
import { showAll } from './show.ts'

/** A run that cannot be done is reported; the program stays up. */
export async function runOnce(
  world: World,
  settings: RunSettings,
  words: RunWords,
  signal: AbortSignal,
  leave: ReadonlySet<string> = new Set(),
): Promise<void> {
  try {
    await runCommand(world, settings, words, signal, leave)
  } catch (error) {
    if (!(error instanceof PipelineError)) {
      throw error
    }
    showAll(error.findings)
  }
}
