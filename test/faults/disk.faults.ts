/** What happens to the disk, the output folder and the seeds while a run is at work. */

import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, type TestContext, test } from 'vitest'
import { articlePath, writeArticle } from '../../bench/runs/write-article.ts'
import { newFolder } from '../new-folder.ts'
import { configText, project } from '../project-folder.ts'
import { corpus, isFull, outputHashes, runToEnd, start } from './disturbed-run.ts'

const seeds = isFull ? 100 : 8
const mounted: string[] = []

afterAll(() => {
  for (const folder of mounted) {
    spawnSync('umount', [folder])
    rmSync(folder, { recursive: true })
  }
})

/** A file system of so many megabytes; the test is skipped where nobody may mount one. */
function smallDisk({ skip }: TestContext, megabytes: number): string {
  const folder = newFolder()
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  skip(status !== 0, 'a file system can be mounted by root only')
  mounted.push(folder)
  return folder
}

test('a full disk: old briefings stay whole, the next run completes', async (context) => {
  const folder = smallDisk(context, 4)
  writeFileSync(join(folder, 'config.yaml'), configText)
  const add = (number: number) => {
    mkdirSync(join(folder, 'seeds/000'), { recursive: true })
    writeFileSync(join(folder, 'seeds', articlePath(number)), writeArticle(number))
  }
  add(0)
  add(1)
  expect(await runToEnd(folder)).toMatchObject({ code: 0 })
  const before = outputHashes(folder)
  for (let number = 2; number < 40; number += 1) {
    add(number)
  }
  const { code, err } = await runToEnd(folder)
  expect(code).toBe(1)
  expect(err).toMatch(/ENOSPC/)
  expect(err).toContain('Free some disk space and run again.')
  expect(outputHashes(folder)).toMatchObject(before)
  expect(spawnSync('mount', ['-o', 'remount,size=64m', folder]).status).toBe(0)
  expect(await runToEnd(folder)).toMatchObject({ code: 0 })
  expect(await runToEnd(folder, ['check'])).toMatchObject({ code: 0 })
  expect(Object.keys(outputHashes(folder))).toHaveLength(4 * 40)
})

test('an output that is read-only sets every seed aside', async (context) => {
  const readOnly = smallDisk(context, 16)
  const folder = corpus(2)
  expect(spawnSync('mount', ['-o', 'remount,ro', readOnly]).status).toBe(0)
  const { code, err } = await runToEnd(folder, ['run', '--output', readOnly])
  expect(code).toBe(1)
  expect(err.match(/\[output-unwritable\]/g)).toHaveLength(3)
  expect(await runToEnd(folder)).toMatchObject({ code: 0 })
})

test('an output folder that is removed during the run is complete after the next', async () => {
  const folder = corpus(seeds)
  const run = start(folder, ['run', '--json'])
  await run.said(/(?:seed-ended[\s\S]*){3}/)
  rmSync(join(folder, 'output'), { recursive: true, force: true })
  await run.ended
  expect(await runToEnd(folder)).toMatchObject({ code: 0 })
  expect(Object.keys(outputHashes(folder))).toHaveLength(4 * seeds)
  expect(await runToEnd(folder, ['check'])).toMatchObject({ code: 0 })
})

test('a seed that changes all the time is left alone, and made when it has stopped', async () => {
  const folder = corpus(2)
  const path = join(folder, 'seeds/growing.txt')
  writeFileSync(path, writeArticle(7))
  const growing = setInterval(() => appendFileSync(path, 'x'.repeat(2_000)), 1)
  const { code } = await runToEnd(folder)
  clearInterval(growing)
  expect([0, 1]).toContain(code)
  writeFileSync(path, writeArticle(7))
  expect(await runToEnd(folder)).toMatchObject({ code: 0 })
  expect(await runToEnd(folder, ['check'])).toMatchObject({ code: 0 })
})

test('odd names and nested folders are made; a pipe, a device and a link loop are set aside', async () => {
  const names = [
    `${'n'.repeat(251)}.txt`,
    '水库.txt',
    'line\nbreak.txt',
    `${Array.from({ length: 40 }, () => 'd').join('/')}/deep.txt`,
  ]
  const folder = project(Object.fromEntries(names.map((name, index) => [name, writeArticle(index)])))
  spawnSync('mkfifo', [join(folder, 'seeds/pipe.txt')])
  const hasDevice = spawnSync('mknod', [join(folder, 'seeds/device.txt'), 'c', '1', '3']).status === 0
  symlinkSync('loop.txt', join(folder, 'seeds/loop.txt'))
  const { code, out } = await runToEnd(folder, ['run', '--json'])
  const events = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const aside = events.filter(({ outcome }) => outcome === 'set-aside').map(({ path }) => path)
  expect(code).toBe(1)
  expect(aside).toEqual([...(hasDevice ? ['device.txt'] : []), 'loop.txt', 'pipe.txt'])
  expect(events.at(-1)).toMatchObject({ counts: { made: names.length } })
  expect(readdirSync(join(folder, 'output')).length).toBe(names.length + 1)
})

test('a folder deeper than the bound is set aside, not entered', async () => {
  const folder = project({ 'a.txt': writeArticle(1) })
  // Deeper than a path may be long, so it is made step by step.
  const script = 'for i in $(seq 1 600); do mkdir level-of-a-deep-tree && cd level-of-a-deep-tree || exit 1; done'
  spawnSync('sh', ['-c', script], { cwd: join(folder, 'seeds') })
  const { code, err } = await runToEnd(folder)
  expect(code).toBe(1)
  expect(err).toContain('[folder-too-deep]')
  spawnSync('rm', ['-rf', join(folder, 'seeds/level-of-a-deep-tree')])
})
