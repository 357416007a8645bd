/** `wirebrief check`: is the output what the ledger says it is? */

import { stdout } from 'node:process'
import { exitCode } from '../document/finding.ts'
import { check } from '../run/check.ts'
import type { RunSettings } from '../run/settings.ts'
import type { World } from '../world/world.ts'
import { colours, showFinding } from './show.ts'

/** Gives the exit code: 1 when something is not as it should be. */
export async function checkCommand(
  world: World,
  settings: RunSettings,
  { json: asJson = false, deep = false }: { readonly json?: boolean; readonly deep?: boolean },
): Promise<number> {
  const report = await check(world, settings, deep)
  const { briefings, files, editionsRead, findings } = report
  if (asJson) {
    stdout.write(`${JSON.stringify(report)}\n`)
  } else {
    stdout.write(findings.map((finding) => `${showFinding(finding, colours(stdout))}\n`).join(''))
    const verdict = findings.length === 0 ? 'all as it was made' : `${findings.length} to look at`
    const read = editionsRead === undefined ? '' : `, ${editionsRead} editions read back`
    stdout.write(`${briefings} ${briefings === 1 ? 'briefing' : 'briefings'}, ${files} files${read}: ${verdict}.\n`)
  }
  return findings.length === 0 ? exitCode.done : exitCode.someSetAside
}
