// A worker module for tests: it does what the task names.

import { threadId } from 'node:worker_threads'

/** What was put off and is done. */
let putOff = 0

// biome-ignore lint/style/noDefaultExport: Piscina calls the default export.
export default function misbehave(task) {
  switch (task) {
    case 'hang':
      for (;;) {
        // Until it is cancelled.
      }
    case 'exit':
      return process.exit(3)
    case 'fill the heap': {
      const filled = []
      for (;;) {
        filled.push(Array.from({ length: 1000 }, (_, index) => ({ index })))
      }
    }
    case 'put off':
      process.nextTick(() => {
        putOff += 1
      })
      return putOff
    case 'say who':
      return threadId
    default:
      return task
  }
}
