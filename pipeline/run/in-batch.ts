/** Takes many seeds a step further at the same time; what its worker did not survive is tried once more alone. */

import { setImmediate } from 'node:timers/promises'
import PQueue from 'p-queue'
import type { Passage, Traveller } from './passage.ts'

/** `again`: its worker was ended. Nothing: its way is over. */
export type Step = Traveller | 'again' | undefined

/** Bounded by `limits.inFlight`; gives those that go on. The first error stops the batch. */
export async function inBatch<Job>(
  { settings, signal }: Passage,
  jobs: readonly Job[],
  step: (job: Job, isAlone: boolean) => Promise<Step>,
): Promise<Traveller[]> {
  const { inFlight } = settings.config.limits
  const queue = new PQueue({ concurrency: inFlight })
  const goOn: Traveller[] = []
  const again: Job[] = []
  const errors: unknown[] = []
  const work = async (job: Job, isAlone: boolean) => {
    try {
      const next = await step(job, isAlone)
      if (next === 'again') {
        again.push(job)
      } else if (next !== undefined) {
        goOn.push(next)
      }
    } catch (error) {
      errors.push(error)
    }
  }
  const isOver = () => signal.aborted || errors.length > 0
  for (const job of jobs) {
    await queue.onSizeLessThan(inFlight)
    // A step that only looks something up waits for nothing: without a pause no signal would be heard until the end.
    await setImmediate()
    if (isOver()) {
      break
    }
    queue.add(() => work(job, false))
  }
  await queue.onIdle()
  for (const job of again) {
    if (!isOver()) {
      await work(job, true)
    }
  }
  if (errors.length > 0) {
    throw errors[0]
  }
  return goOn
}
