/** The module that worker threads run: `perform` with the config that the worker was started with. */

import { workerData } from 'node:worker_threads'
import { stages } from '../../stages/stages.ts'
import type { Config } from '../config/parse-config.ts'
import { InvariantError } from '../document/finding.ts'
import { realWorld } from '../world/real-world.ts'
import { perform } from './perform.ts'
import type { Task, TaskResult } from './task.ts'

/** A config with stages by name: functions do not cross between threads. */
export type PlainConfig = Omit<Config, 'stages'> & {
  readonly stages: readonly { readonly name: string; readonly options: unknown }[]
}

const { asset } = realWorld()
const config = withStages(workerData as PlainConfig)

// biome-ignore lint/style/noDefaultExport: Piscina calls the default export.
export default function work(task: Task): Promise<TaskResult> {
  return perform(asset, config, task)
}

function withStages(plain: PlainConfig): Config {
  const configured = plain.stages.map(({ name, options }) => {
    const stage = stages.find((each) => each.name === name)
    if (stage === undefined) {
      throw new InvariantError(`the worker knows no stage "${name}"`)
    }
    return { stage, options }
  })
  return { ...plain, stages: configured }
}
