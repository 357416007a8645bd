/** A world whose clock goes on by exactly what is waited for. */

import { type MemoryWorld, memoryWorld } from '../pipeline/world/memory-world.ts'

export interface MovingClock extends MemoryWorld {
  /** Sets the clock, forwards or back. */
  set(moment: string): void
}

/** `waited` is called in each wait, before the clock moves. */
export function movingClock(start: string, waited: () => void = () => undefined): MovingClock {
  let now = Date.parse(start)
  return {
    ...memoryWorld(),
    now: () => new Date(now),
    set(moment) {
      now = Date.parse(moment)
    },
    async wait(milliseconds, signal) {
      waited()
      if (signal?.aborted !== true) {
        now += milliseconds
      }
    },
  }
}
