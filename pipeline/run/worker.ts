/** The module that worker threads run: `perform` with the settings that the worker was started with. */

import { workerData } from 'node:worker_threads'
import { realWorld } from '../world/real-world.ts'
import { perform } from './perform.ts'
import type { WorkSettings } from './settings.ts'
import type { Task, TaskResult } from './task.ts'

const world = realWorld()
const settings = workerData as WorkSettings

// biome-ignore lint/style/noDefaultExport: Piscina calls the default export.
export default function work(task: Task): Promise<TaskResult> {
  return perform(world, settings, task)
}
