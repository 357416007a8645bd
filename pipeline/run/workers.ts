/** Has tasks done: in worker threads, or here in a world without them. */

import { availableParallelism } from 'node:os'
import type { Finding } from '../document/finding.ts'
import { unreachable } from '../document/finding.ts'
import type { TaskEnd, Threads, World } from '../world/world.ts'
import { type RunSettings, type WorkSettings, workSettings } from './settings.ts'
import type { Task, TaskResult } from './task.ts'

/** `stopped`: the worker was ended before it answered. */
export type Answer = TaskResult | { readonly kind: 'stopped'; readonly finding: Finding }

export interface Workers {
  /** Has the first one load its code; no more will be started than there are tasks. A task starts it as well. */
  prepare(tasks: number): Promise<void>
  perform(task: Task): Promise<Answer>
  close(): Promise<void>
}

/** None is started before it is needed. */
export function workersFor(world: World, settings: RunSettings): Workers {
  const { limits } = settings.config
  let started: Promise<Threads | undefined> | undefined
  const start = () => {
    started ??= world.startThreads({
      module: new URL('./worker.ts', import.meta.url),
      data: workSettings(settings),
      count: limits.workers ?? availableParallelism(),
      seconds: limits.seconds,
      memoryMegabytes: limits.memoryMegabytes,
    })
    return started
  }
  return {
    prepare: async (tasks) => (await start())?.expect(tasks),
    async perform(task) {
      const threads = await start()
      if (threads !== undefined) {
        return answer(await threads.run(task), task.path, limits)
      }
      // Imported here: writers are much to load, and a run with nothing to do needs none.
      const { perform } = await import('./perform.ts')
      return perform(world, settings, task)
    },
    close: async () => (await started)?.close(),
  }
}

function answer(end: TaskEnd, path: string, limits: WorkSettings['config']['limits']): Answer {
  switch (end.ended) {
    case 'done':
      return end.value as TaskResult
    case 'too-slow': {
      const message = `${path} took longer than ${limits.seconds} seconds.`
      return refusal(path, 'seed-too-slow', message, 'Split the file, or raise limits.seconds in config.yaml.')
    }
    case 'worker-died': {
      const message = `The worker that ${path} was given to ended: ${end.message}.`
      const hint = 'Split the file, or raise limits.memoryMegabytes in config.yaml.'
      return refusal(path, 'seed-ends-worker', message, hint)
    }
    default:
      return unreachable(end)
  }
}

function refusal(file: string, code: string, message: string, hint: string): Answer {
  return { kind: 'stopped', finding: { severity: 'error', code, message, hint, file } }
}
