/** What a run works with: the checked config and the folders it names, made absolute. */

import type { Config } from '../config/parse-config.ts'
import type { StageContext } from '../document/stage.ts'

/** All that decides the bytes of a briefing beside its seed: every field is part of its key and goes to the workers. */
export interface WorkSettings {
  readonly config: Config
}

export interface RunSettings extends WorkSettings {
  /** Absolute paths. */
  readonly folders: { readonly seeds: string; readonly output: string; readonly state: string }
  /** Absolute path of the file for Prometheus. */
  readonly metrics?: string
}

export function stageContext({ config }: WorkSettings): StageContext {
  return { sources: config.sources }
}

/** Without what no briefing depends on. */
export function workSettings({ folders: _, metrics: __, ...work }: RunSettings): WorkSettings {
  return work
}
