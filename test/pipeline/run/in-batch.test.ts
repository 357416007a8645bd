/** Tests how many seeds are taken a step further at the same time. */

import { expect, test } from 'vitest'
import { inBatch } from '../../../pipeline/run/in-batch.ts'
import type { Passage } from '../../../pipeline/run/passage.ts'
import { memorySettings } from '../../memory-run.ts'

test('a signal is heard though no job waits for anything', async () => {
  const stop = new AbortController()
  const passage = { settings: memorySettings, signal: stop.signal } as Passage
  const jobs = Array.from({ length: 1000 }, (_, number) => number)
  let done = 0
  setImmediate(() => setImmediate(() => stop.abort()))
  await inBatch(passage, jobs, async () => {
    done += 1
    return undefined
  })
  expect(done).toBeGreaterThan(0)
  expect(done).toBeLessThan(100)
})
