/** What a run works with: the checked config, what the command line and the config's files add to it, and the folders. */

import type { Logo } from '../../stages/render/writer.ts'
import type { Config } from '../config/parse-config.ts'

/** What a briefing is made with, beside its seed. */
export interface BriefingSettings {
  readonly config: Config
  /** The day that is printed as "Compiled", YYYY-MM-DD. */
  readonly compiled?: string
  readonly logo?: Logo
}

export interface RunSettings extends BriefingSettings {
  /** Absolute paths. */
  readonly folders: { readonly seeds: string; readonly output: string; readonly state: string }
  /** Absolute path of the file for Prometheus. */
  readonly metrics?: string
}
