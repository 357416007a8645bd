/** Worker threads through Piscina: a task that hangs is cancelled, a worker that dies is replaced, the others go on. */

import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import PQueue from 'p-queue'
import { Piscina } from 'piscina'
import type { TaskEnd, ThreadOptions, Threads } from './world.ts'

export function startThreads(options: ThreadOptions): Threads {
  // V8 lets garbage grow to several times what lives, and further in a long run. Workers make much that they drop at once.
  setFlagsFromString('--heap-growing-percent=30')
  setFlagsFromString('--min-semi-space-size=8')
  const { module, data, count, seconds, memoryMegabytes } = options
  const pool = new Piscina({
    filename: fileURLToPath(module),
    workerData: data,
    // Between tasks a worker must come back to its event loop: what streams put off would gather for as long as tasks
    // come, and each would hold a whole PDF.
    atomics: 'disabled',
    minThreads: 1,
    maxThreads: count,
    // A worker that was started stays until the end: it has opened fonts.
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: 32 },
  })
  // A worker that ends rejects its task, which says all there is to say.
  pool.on('error', () => undefined)
  // One task for each worker: a task's time must not run while it waits.
  const queue = new PQueue({ concurrency: 1 })
  return {
    expect(tasks) {
      queue.concurrency = Math.max(queue.concurrency, Math.min(count, tasks))
    },
    run: (task) => queue.add(() => runTask(pool, task, seconds)),
    close: () => pool.destroy(),
  }
}

async function runTask(pool: Piscina, task: unknown, seconds: number): Promise<TaskEnd> {
  const signal = AbortSignal.timeout(Math.ceil(seconds * 1000))
  try {
    return { ended: 'done', value: await pool.run(task, { signal }) }
  } catch (error) {
    return signal.aborted ? { ended: 'too-slow' } : { ended: 'worker-died', message: (error as Error).message }
  }
}
