/** What a run works with: the checked config, what the command line and the config's files add to it, and the folders. */

import type { Logo, Template } from '../../stages/render/writer.ts'
import type { Config } from '../config/parse-config.ts'
import type { Finding } from '../document/finding.ts'
import type { ReviewAnswer, StageContext } from '../document/stage.ts'

/** All that decides the bytes of a briefing beside its seed: every field is part of its key and goes to the workers. */
export interface WorkSettings {
  readonly config: Config
  /** The day that is printed as "Compiled", YYYY-MM-DD. */
  readonly compiled?: string
  readonly logo?: Logo
  readonly houseTemplate?: Template
  /** What a reviewer has answered, from the review file beside the config. */
  readonly answers?: readonly ReviewAnswer[]
}

export interface RunSettings extends WorkSettings {
  /** Absolute paths. */
  readonly folders: { readonly seeds: string; readonly output: string; readonly state: string }
  /** Absolute path of the file for Prometheus. */
  readonly metrics?: string
  /** What there is to say of the settings themselves, in the report of each run. */
  readonly findings?: readonly Finding[]
}

export function stageContext({ config, answers = [] }: WorkSettings): StageContext {
  return { sources: config.sources, answers }
}

/** Without what no briefing depends on. */
export function workSettings({ folders: _, metrics: __, findings: ___, ...work }: RunSettings): WorkSettings {
  return work
}
