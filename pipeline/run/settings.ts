/** What a run works with: the checked config and the folders it names, made absolute. */

import type { Config } from '../config/parse-config.ts'
import type { StageContext } from '../document/stage.ts'

export interface RunSettings {
  readonly config: Config
  /** Absolute paths. */
  readonly folders: { readonly seeds: string; readonly output: string; readonly state: string }
  /** Absolute path of the file for Prometheus. */
  readonly metrics?: string
}

export function stageContext({ config }: RunSettings): StageContext {
  return { sources: config.sources }
}
