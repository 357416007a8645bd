/** `wirebrief check`: is the output what the ledger says it is? */

import { stdout } from 'node:process'
import { exitCode } from '../document/finding.ts'
import { check } from '../run/check.ts'
import type { RunSettings } from '../run/settings.ts'
import type { World } from '../world/world.ts'
import { colours, showFinding } from './show.ts'

/** Gives the exit code: 1 when something is not as it should be. */
export async function checkCommand(world: World, settings: RunSettings, asJson: boolean): Promise<number> {
  const report = await check(world, settings)
  const { briefings, files, findings } = report
  if (asJson) {
    stdout.write(`${JSON.stringify(report)}\n`)
  } else {
    stdout.write(findings.map((finding) => `${showFinding(finding, colours(stdout))}\n`).join(''))
    const verdict = findings.length === 0 ? 'all as it was made' : `${findings.length} to look at`
    stdout.write(`${briefings} ${briefings === 1 ? 'briefing' : 'briefings'}, ${files} files: ${verdict}.\n`)
  }
  return findings.length === 0 ? exitCode.done : exitCode.someSetAside
}
