/** `wirebrief status`: the last runs, the next one, what is open and which briefings were revised. */

import { stdout } from 'node:process'
import { exitCode } from '../document/finding.ts'
import type { RunSettings } from '../run/settings.ts'
import { type Status, status } from '../run/status.ts'
import type { World } from '../world/world.ts'
import { colours, orphanWords, printable, showFinding } from './show.ts'

/** Gives the exit code: always 0, for what is open was reported by the run. */
export async function statusCommand(world: World, settings: RunSettings, asJson: boolean): Promise<number> {
  const found = await status(world, settings)
  stdout.write(asJson ? `${JSON.stringify(found)}\n` : shown(found))
  return exitCode.done
}

function shown({ briefings, orphans, runs, next, open, revisions }: Status): string {
  const colour = colours(stdout)
  return [
    `${briefings} ${briefings === 1 ? 'briefing' : 'briefings'}.`,
    ...(orphans === 0 ? [] : [orphanWords(orphans)]),
    `Next run: ${next ?? 'not scheduled'}`,
    runs.length === 0 ? 'No run so far.' : 'Last runs:',
    ...runs.map(({ started, ended, code, counts }) => {
      const what = Object.entries(counts).flatMap(([name, count]) => (count === 0 ? [] : [`${count} ${name}`]))
      const end = ended === '' ? 'was stopped, did not end, or is at work' : `exit code ${code}`
      return `  ${started}  ${end}${what.length === 0 ? '' : `: ${what.join(', ')}`}`
    }),
    ...(revisions.length === 0 ? [] : ['Last revisions:']),
    ...revisions.map(({ run, seed, fromSha256, toSha256, changes }) => {
      const versions = `${fromSha256.slice(0, 8)} → ${toSha256.slice(0, 8)}`
      return `  ${run}  ${printable(seed)}  ${versions}: ${printable(changes.join('; '))}`
    }),
    ...(open.length === 0 ? [] : ['Open:']),
    ...open.flatMap(({ findings }) => findings.map((finding) => showFinding(finding, colour))),
    '',
  ].join('\n')
}
