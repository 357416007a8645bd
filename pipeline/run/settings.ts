/** What a run works with: the checked config and the folders it names, made absolute. */

import type { Config } from '../config/parse-config.ts'
import type { ReviewAnswer, StageContext } from '../document/stage.ts'

export interface RunSettings {
  readonly config: Config
  /** What a reviewer has answered, from the review file beside the config. */
  readonly answers?: readonly ReviewAnswer[]
  /** Absolute paths. */
  readonly folders: { readonly seeds: string; readonly output: string; readonly state: string }
}

export function stageContext({ config, answers = [] }: RunSettings): StageContext {
  return { sources: config.sources, answers }
}
