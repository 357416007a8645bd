/** `wirebrief watch`: stays up and runs when seeds have changed. */

import { exitCode } from '../document/finding.ts'
import type { RunSettings } from '../run/settings.ts'
import { watchSeeds } from '../run/watch-seeds.ts'
import type { World } from '../world/world.ts'
import type { RunWords } from './run-command.ts'
import { runOnce } from './stay-up.ts'

/** Ends when the signal is given, with the run that is at work. Gives the exit code. */
export async function watchCommand(
  world: World,
  settings: RunSettings,
  words: RunWords,
  stop: AbortSignal,
): Promise<number> {
  const work = (leave: ReadonlySet<string>) => runOnce(world, settings, { ...words, wait: true }, stop, leave)
  await watchSeeds(world, { folder: settings.folders.seeds, work, stop })
  return exitCode.done
}
