/** What happens to the ledger, the clock and the lock between runs or during one. */

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { launcher } from '../command.ts'
import { copyOf, corpus, isFull, outputHashes, runToEnd, start } from './disturbed-run.ts'

const seeds = isFull ? 100 : 6

const made = corpus(seeds)
const ended = await runToEnd(made)
const expected = outputHashes(made)
const ledger = '.wirebrief/ledger.sqlite'
const clockYearBack = fileURLToPath(new URL('clock-year-back.js', import.meta.url))

test('the undisturbed run went well', () => {
  expect(ended).toMatchObject({ code: 0 })
  expect(Object.keys(expected)).toHaveLength(4 * seeds)
})

function noise(path: string, from: number, length: number): void {
  const bytes = readFileSync(path)
  for (let index = from; index < Math.min(from + length, bytes.length); index += 1) {
    bytes[index] = (index * 31 + 7) % 256
  }
  writeFileSync(path, bytes)
}

test.each<[string, (path: string) => void]>([
  ['deleted', (path) => rmSync(path)],
  ['emptied', (path) => truncateSync(path, 0)],
  ['cut in half', (path) => truncateSync(path, Math.floor(statSync(path).size / 2))],
  ['cut to a few bytes', (path) => truncateSync(path, 50)],
  ['overwritten with noise', (path) => noise(path, 0, Number.POSITIVE_INFINITY)],
  ['overwritten with noise after its header', (path) => noise(path, 4096, Number.POSITIVE_INFINITY)],
])('a ledger that was %s is made anew, and the output is as it was', async (_, damage) => {
  const folder = copyOf(made)
  damage(join(folder, ledger))
  expect(await runToEnd(folder)).toMatchObject({ code: 0 })
  expect(outputHashes(folder)).toEqual(expected)
  expect(await runToEnd(folder)).toMatchObject({ code: 0, out: expect.stringContaining('Nothing new') })
  expect(await runToEnd(folder, ['check'])).toMatchObject({ code: 0 })
})

test('a damaged ledger is kept aside, and the run says so', async () => {
  const folder = copyOf(made)
  noise(join(folder, ledger), 0, 1000)
  const { out } = await runToEnd(folder)
  expect(out).toContain('[ledger-damaged]')
  expect(readdirSync(join(folder, '.wirebrief'))).toContain('ledger.sqlite.damaged')
})

test('without its ledger, the briefing of a seed that is gone is still known as an orphan', async () => {
  const folder = copyOf(made)
  rmSync(join(folder, '.wirebrief'), { recursive: true })
  rmSync(join(folder, 'seeds/000/article-00003.txt'))
  expect((await runToEnd(folder)).out).toContain('4 files of seeds that are gone')
  expect(await runToEnd(folder, ['check'])).toMatchObject({ code: 1, out: expect.stringContaining('[seed-gone]') })
  expect(await runToEnd(folder, ['run', '--prune'])).toMatchObject({ code: 0 })
  expect(readdirSync(join(folder, 'output/000'))).not.toContain('article-00003')
  expect(await runToEnd(folder, ['check'])).toMatchObject({ code: 0 })
})

test('a seed under another name is a move: made anew, its old briefing an orphan', async () => {
  const folder = copyOf(made)
  renameSync(join(folder, 'seeds/000/article-00001.txt'), join(folder, 'seeds/moved.txt'))
  // Plain output lists only the first briefings that were made.
  const { out } = await runToEnd(folder, ['run', '--json'])
  const moved = out.split('\n').find((line) => line.includes('"seed-ended"') && line.includes('"moved.txt"'))
  expect(moved).toContain('moved from 000/article-00001.txt')
  expect((await runToEnd(folder)).out).toContain('4 files of seeds that are gone')
})

test('two runs at once: one works, the other exits with 75 or waits', async () => {
  const folder = corpus(seeds)
  const first = start(folder, ['run', '--json'])
  await first.said(/run-started/)
  const [refused, patient] = await Promise.all([runToEnd(folder), runToEnd(folder, ['run', '--wait'])])
  expect(refused).toMatchObject({ code: 75, err: expect.stringContaining('[run-locked]') })
  expect(patient).toMatchObject({ code: 0 })
  expect(await first.ended).toMatchObject({ code: 0 })
  expect(outputHashes(folder)).toEqual(expected)
})

test('a clock that was set back a year changes no byte', async () => {
  const folder = copyOf(made)
  const { status } = spawnSync(process.execPath, ['--import', clockYearBack, launcher], { cwd: folder })
  expect(status).toBe(0)
  const article = join(folder, 'seeds/000/article-00002.txt')
  writeFileSync(article, readFileSync(article, 'utf8').replace('waits for news', 'waits for more news'))
  const changed = spawnSync(process.execPath, ['--import', clockYearBack, launcher], { cwd: folder, encoding: 'utf8' })
  expect(changed.stdout).toContain('000/article-00002.txt: the seed changed')
  const after = outputHashes(folder)
  rmSync(join(folder, 'output'), { recursive: true })
  rmSync(join(folder, '.wirebrief'), { recursive: true })
  await runToEnd(folder)
  expect(outputHashes(folder)).toEqual(after)
})
