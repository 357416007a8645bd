/** Runs over seeds in memory, with the configuration of this repository. */

import type { Finding } from '../pipeline/document/finding.ts'
import type { RunReport } from '../pipeline/run/report.ts'
import { type RunOptions, run } from '../pipeline/run/run.ts'
import type { RunSettings } from '../pipeline/run/settings.ts'
import { wholeStages } from '../pipeline/run/whole-stages.ts'
import { type MemoryWorld, memoryWorld } from '../pipeline/world/memory-world.ts'
import { projectConfig } from './project-config.ts'

export const memorySettings: RunSettings = {
  config: { ...projectConfig, editions: ['text'], stages: stagesThatBriefAll() },
  folders: { seeds: '/seeds', output: '/output', state: '/state' },
}

const silent = { started: () => undefined, finished: () => undefined }

/** Tests use one text for several seeds: each gets its briefing here. */
function stagesThatBriefAll(): RunSettings['config']['stages'] {
  return wholeStages(projectConfig.stages).map(({ stage, options }) =>
    stage.name === 'deduplicate'
      ? { stage, options: stage.options.parse({ sameArticle: 'brief' }) }
      : { stage, options },
  )
}

/** `seeds` maps paths below the seeds folder to their content. */
export function worldOf(seeds: Readonly<Record<string, string | Uint8Array>>): MemoryWorld {
  return memoryWorld(Object.fromEntries(Object.entries(seeds).map(([path, content]) => [`/seeds/${path}`, content])))
}

export function runIn(
  world: MemoryWorld,
  settings: RunSettings = memorySettings,
  options: Partial<RunOptions> = {},
): Promise<RunReport> {
  return run(world, settings, { dryRun: false, ...options }, silent)
}

/** For each seed what became of it and the codes of its warnings and errors: "set-aside seed-empty". */
export function outcomes(report: RunReport): Record<string, string> {
  const words = (findings: readonly Finding[]) =>
    findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ code }) => code)
      .join(' ')
  return Object.fromEntries(
    report.outcomes.map(({ path, outcome, findings }) => [path, `${outcome} ${words(findings)}`.trim()]),
  )
}

/** The files below the output folder, reports of runs left out, with their bytes in hexadecimal. */
export function outputOf({ stored }: MemoryWorld): Record<string, string> {
  const files = [...stored].filter(([path]) => path.startsWith('/output/') && !path.startsWith('/output/runs/'))
  return Object.fromEntries(files.sort().map(([path, bytes]) => [path, Buffer.from(bytes).toString('hex')]))
}

export const goodSeed = `Farmers below the dam wait for rain
The reservoir of Karsu has fallen to a third of its capacity, officials said on Monday.
“We were not told that the gates would close,” said a farmer who lives below the dam.
Reported by Ann Example for RFA’s Uyghur Service. Written in English by Bo Example.
Copyright © 1998-2020, RFA. Used with the permission of Radio Free Asia, 2025 M St. NW, Suite 300, Washington DC 20036. https://www.rfa.org.
`

/** An article of which no five words in a row stand in one of another name. */
export const article = (name: string) =>
  goodSeed
    .split('\n')
    .map((line, index) => (index < 3 ? line.replace(/(?:\S+ ){3}/g, (words) => `${words}${name} `) : line))
    .join('\n')
