/** What a run works with: the checked config and the folders it names, made absolute. */

import type { Logo } from '../../stages/render/writer.ts'
import type { Config } from '../config/parse-config.ts'
import type { StageContext } from '../document/stage.ts'

export interface RunSettings {
  readonly config: Config
  /** Absolute paths. */
  readonly folders: { readonly seeds: string; readonly output: string; readonly state: string }
  /** The day that is printed as "Compiled", YYYY-MM-DD. */
  readonly compiled?: string
  readonly logo?: Logo
}

export function stageContext({ config }: RunSettings): StageContext {
  return { sources: config.sources }
}
