/** Sees to it that no briefing can become a seed. */

import { sep } from 'node:path'
import { exitCode, PipelineError } from '../document/finding.ts'
import type { RunSettings } from '../run/settings.ts'

/** Throws `PipelineError` when one of the two folders is, or lies in, the other. */
export function requireApart({ seeds, output }: RunSettings['folders']): void {
  if (!isWithin(seeds, output) && !isWithin(output, seeds)) {
    return
  }
  const message = `The seeds (${seeds}) and the output (${output}) lie in one another: briefings would be read as seeds.`
  const hint = 'Name two folders side by side, with seeds: and output: in config.yaml or with --seeds and --output.'
  throw new PipelineError([{ severity: 'error', code: 'folders-overlap', message, hint }], exitCode.wrongUse)
}

function isWithin(folder: string, other: string): boolean {
  return folder === other || folder.startsWith(other.endsWith(sep) ? other : `${other}${sep}`)
}
