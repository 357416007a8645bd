/** The module that worker threads run: `perform` with the config that the worker was started with. */

import { workerData } from 'node:worker_threads'
import { stages } from '../../stages/stages.ts'
import type { Config } from '../config/parse-config.ts'
import { InvariantError } from '../document/finding.ts'
import { realWorld } from '../world/real-world.ts'
import { perform } from './perform.ts'
import type { WorkSettings } from './settings.ts'
import type { Task, TaskResult } from './task.ts'

/** Settings with stages by name: functions do not cross between threads. */
export interface PlainSettings extends Omit<WorkSettings, 'config'> {
  readonly config: Omit<Config, 'stages'> & {
    readonly stages: readonly { readonly name: string; readonly options: unknown }[]
  }
}

const world = realWorld()
const settings = withStages(workerData as PlainSettings)

// biome-ignore lint/style/noDefaultExport: Piscina calls the default export.
export default function work(task: Task): Promise<TaskResult> {
  return perform(world, settings, task)
}

function withStages({ config, ...rest }: PlainSettings): WorkSettings {
  const configured = config.stages.map(({ name, options }) => {
    const stage = stages.find((each) => each.name === name)
    if (stage === undefined) {
      throw new InvariantError(`the worker knows no stage "${name}"`)
    }
    return { stage, options }
  })
  return { ...rest, config: { ...config, stages: configured } }
}
