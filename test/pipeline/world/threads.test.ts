import { expect, test } from 'vitest'
import { startThreads } from '../../../pipeline/world/threads.ts'

const options = {
  module: new URL('misbehave.js', import.meta.url),
  data: undefined,
  count: 2,
  seconds: 2,
  memoryMegabytes: 32,
}

test.each([
  ['hang', 'too-slow'],
  ['exit', 'worker-died'],
  ['fill the heap', 'worker-died'],
])('a task that makes its worker %s ends as %s, and the others go on', async (misdeed, expected) => {
  const threads = startThreads(options)
  threads.expect(5)
  const tasks = [1, misdeed, 2, 3, 4]
  const ends = await Promise.all(tasks.map((task) => threads.run(task)))
  await threads.close()
  expect(ends[1]).toMatchObject({ ended: expected })
  expect(ends.filter((_, index) => index !== 1)).toEqual([1, 2, 3, 4].map((value) => ({ ended: 'done', value })))
})

test.each([
  [1, 1],
  [2, 2],
  [9, 2],
])('for %i tasks that are expected there are %i of two workers', async (expected, workers) => {
  const threads = startThreads(options)
  threads.expect(expected)
  const ends = await Promise.all(Array.from({ length: 9 }, () => threads.run('say who')))
  await threads.close()
  expect(new Set(ends.map((end) => ('value' in end ? end.value : undefined))).size).toBe(workers)
})

test('tasks that wait for a worker do not lose their time', async () => {
  const threads = startThreads({ ...options, count: 1, seconds: 1.5 })
  const ends = await Promise.all(['hang', 'hang', 'well'].map((task) => threads.run(task)))
  await threads.close()
  expect(ends).toEqual([{ ended: 'too-slow' }, { ended: 'too-slow' }, { ended: 'done', value: 'well' }])
})

test('what a task puts off is done before the next one: it would gather, with all that it holds', async () => {
  const threads = startThreads({ ...options, count: 1 })
  const ends = await Promise.all(['put off', 'put off', 'put off'].map((task) => threads.run(task)))
  await threads.close()
  expect(ends).toEqual([0, 1, 2].map((value) => ({ ended: 'done', value })))
})
