/** A run that is killed at any moment, or told to stop, loses nothing: the next run gives the bytes of an undisturbed one. */

import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { corpus, isFull, outputHashes, runToEnd, start } from './disturbed-run.ts'

const seeds = isFull ? 100 : 12
const kills = isFull ? 100 : 8

test(`kill -9 at ${kills} random moments of runs over ${seeds} seeds`, async () => {
  const calm = corpus(seeds)
  const before = performance.now()
  expect(await runToEnd(calm)).toMatchObject({ code: 0 })
  const wholeMs = performance.now() - before
  const expected = outputHashes(calm)
  expect(Object.keys(expected)).toHaveLength(4 * seeds)

  const folder = corpus(seeds)
  let killed = 0
  let hasEnded = false
  for (let tries = 0; killed < kills && tries < 4 * kills; tries += 1) {
    // A run that came to its end before it was killed leaves nothing to do: the next one does all of it again.
    const run = start(folder, hasEnded ? ['run', '--force'] : [])
    await Promise.race([run.ended, setTimeout(Math.random() * wholeMs)])
    run.kill('SIGKILL')
    hasEnded = (await run.ended).signal !== 'SIGKILL'
    killed += hasEnded ? 0 : 1
  }
  expect(killed).toBe(kills)
  expect(await runToEnd(folder)).toMatchObject({ code: 0 })
  expect(outputHashes(folder)).toEqual(expected)
  expect(await runToEnd(folder, ['check'])).toMatchObject({ code: 0 })
})

test('SIGTERM in the middle ends the run within ten seconds, and the next one completes it', async () => {
  const folder = corpus(seeds)
  const run = start(folder, ['run', '--json'])
  await run.said(/seed-ended/)
  const told = performance.now()
  run.kill('SIGTERM')
  const { code, out } = await run.ended
  expect(performance.now() - told).toBeLessThan(10_000)
  expect(code).toBe(1)
  expect(JSON.parse(out.trim().split('\n').at(-1) ?? '')).toMatchObject({ event: 'run-ended', isStopped: true })
  expect(await runToEnd(folder)).toMatchObject({ code: 0 })
  expect(Object.keys(outputHashes(folder))).toHaveLength(4 * seeds)
})

test('the output does not depend on the number of workers, nor on the order in which seeds came', async () => {
  const folder = corpus(seeds)
  await runToEnd(folder)
  const expected = outputHashes(folder)
  const other = corpus(seeds)
  const config = readFileSync(`${other}/config.yaml`, 'utf8').replace('# workers: 2', 'workers: 1')
  expect(config).toContain('workers: 1')
  writeFileSync(`${other}/config.yaml`, config)
  renameSync(`${other}/seeds/000/article-00000.txt`, `${other}/later.txt`)
  await runToEnd(other)
  renameSync(`${other}/later.txt`, `${other}/seeds/000/article-00000.txt`)
  expect(await runToEnd(other)).toMatchObject({ code: 0 })
  expect(outputHashes(other)).toEqual(expected)
})
