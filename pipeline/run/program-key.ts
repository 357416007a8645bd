/** Everything beside the seeds that a briefing is made of, as named parts, so that a change can be told by its name. */

import type { ConfiguredStage } from '../document/stage.ts'
import type { World } from '../world/world.ts'
import { sha256 } from './content-hash.ts'
import { segmentsOf } from './segments.ts'
import { type RunSettings, workSettings } from './settings.ts'

export interface ProgramKey {
  readonly hash: string
  /** By the name that an operator knows. */
  readonly parts: Readonly<Record<string, string>>
  /** For each segment the hash of the parts that it depends on, and no segment before it. */
  readonly segments: readonly string[]
}

export function programKey(world: World, settings: RunSettings): ProgramKey {
  const { config, answers = [], houseTemplate, ...others } = workSettings(settings)
  const { reader, template, packages, runtime } = world.program()
  const segments = segmentsOf(config.stages)
  const shared = {
    reader: json([reader, config.read, config.limits.paragraphs]),
    sources: sha256(json(config.sources)),
    'review answers': sha256(json(answers)),
    'Unicode data': runtime,
  }
  const rendering = {
    template,
    'packages and fonts': packages,
    series: json(config.series),
    page: json(config.page),
    editions: json(config.editions),
    ...(houseTemplate !== undefined && { 'house template': sha256(houseTemplate.bytes) }),
    ...Object.fromEntries(Object.entries(others).map(([name, value]) => [name, sha256(json(value))])),
  }
  const own = segments.map(({ stages, compared }, index) => ({
    ...(index === 0 ? shared : {}),
    ...stageParts(compared === undefined ? stages : [...stages, compared]),
    ...(index === segments.length - 1 ? rendering : {}),
  }))
  const { seconds, memoryMegabytes } = config.limits
  // No briefing is made of the limits, so they are part of no segment; but what they stopped is looked at again.
  const limits = { limits: json({ seconds, memoryMegabytes }) }
  const parts: Record<string, string> = Object.assign({}, ...own, limits)
  return { hash: sha256(json(parts)), parts, segments: own.map((each) => sha256(json(each))) }
}

/** Sentences that say which parts differ; none when nothing is known of the earlier ones. */
export function changedParts(before: Readonly<Record<string, string>> | undefined, now: ProgramKey['parts']): string[] {
  if (before === undefined) {
    return []
  }
  const names = new Set([...Object.keys(before), ...Object.keys(now)])
  return [...names].flatMap((name) => {
    const [old, current] = [before[name], now[name]]
    if (old === current) {
      return []
    }
    const what = old === undefined ? 'is new' : current === undefined ? 'is gone' : 'changed'
    return [`${name} ${what}${values(old, current)}`]
  })
}

/** Shown when people can read them. */
function values(old: string | undefined, current: string | undefined): string {
  const isShort = [old, current].every((value) => value !== undefined && value.length <= 60 && !isHash(value))
  return isShort ? `: ${old} before, ${current} now` : ''
}

function isHash(value: string): boolean {
  return /^[0-9a-f]{64}$/.test(value)
}

function stageParts(stages: readonly Pick<ConfiguredStage, 'stage' | 'options'>[]): Record<string, string> {
  return Object.fromEntries(
    stages.map(({ stage, options }) => [`stage ${stage.name}`, `version ${stage.version} ${json(options)}`]),
  )
}

function json(value: unknown): string {
  return JSON.stringify(value)
}
