/** Measures runs: `npm run bench:runs [-- SEEDS]`. Prints a table; ratios are against a peer in the same run. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fastest, timeOf, wirebrief, writeCorpus, writeSeed } from './corpus.ts'
import { peers } from './peers.ts'
import { writeArticle } from './write-article.ts'

const seeds = Number(process.argv[2] ?? 10_000)
const few = Math.max(10, Math.floor(seeds / 10))
const root = mkdtempSync(join(tmpdir(), 'wirebrief-bench-'))

function say(name: string, value: string): void {
  process.stdout.write(`${name.padEnd(58)} ${value}\n`)
}

try {
  making()
  nothingToDo(join(root, 'many'))
  starting()
  peers(join(root, 'few'), few, say)
} finally {
  rmSync(root, { recursive: true, force: true })
}

/** Briefings a second, processor time for each, and peak memory over ten times as many seeds. */
function making(): void {
  writeCorpus(join(root, 'few'), few, 2)
  writeCorpus(join(root, 'one-worker'), few, 1)
  writeCorpus(join(root, 'many'), seeds, 2)
  const one = wirebrief(join(root, 'one-worker'), 'run')
  const two = wirebrief(join(root, 'few'), 'run')
  const many = wirebrief(join(root, 'many'), 'run')
  say(`${few} seeds, 1 worker: briefings/s, CPU ms each`, `${rate(few, one.seconds)}, ${cpuEach(few, one.cpuSeconds)}`)
  say(`${few} seeds, 2 workers: briefings/s, CPU ms each`, `${rate(few, two.seconds)}, ${cpuEach(few, two.cpuSeconds)}`)
  say(
    `${seeds} seeds, 2 workers: briefings/s, CPU ms each`,
    `${rate(seeds, many.seconds)}, ${cpuEach(seeds, many.cpuSeconds)}`,
  )
  say('2 workers / 1 worker, briefings/s', (one.seconds / two.seconds).toFixed(2))
  say(
    `peak memory at ${few} and ${seeds} seeds, MB`,
    `${two.peakMegabytes.toFixed(0)}, ${many.peakMegabytes.toFixed(0)}`,
  )
  say('peak memory, many / few', (many.peakMegabytes / two.peakMegabytes).toFixed(2))
}

/** A run with nothing to do and one with one changed seed, against `git status` over the same files. */
function nothingToDo(folder: string): void {
  // The second run may still hash what was written during the first.
  wirebrief(folder, 'run')
  const blink = fastest(3, () => wirebrief(folder, 'run').seconds)
  writeSeed(folder, 5, writeArticle(5).replace('waits for news', 'waits for more news'))
  const changed = wirebrief(folder, 'run').seconds
  timeOf('git', ['init', '-q'], folder)
  timeOf('git', ['add', 'seeds', 'output'], folder)
  timeOf('git', ['status', '--porcelain'], folder)
  const git = fastest(3, () => timeOf('git', ['status', '--porcelain'], folder))
  say('nothing to do, s', blink.toFixed(2))
  say('git status over seeds and output, s', git.toFixed(2))
  say('nothing to do / git status', (blink / git).toFixed(1))
  say('one changed seed: s more than nothing to do', (changed - blink).toFixed(2))
}

function starting(): void {
  const folder = join(root, 'start')
  writeCorpus(folder, 1, 2)
  say('--help, s', fastest(3, () => wirebrief(folder, '--help').seconds).toFixed(2))
  say('a run over one seed, s', fastest(3, () => wirebrief(folder, 'run', '--force').seconds).toFixed(2))
}

function rate(count: number, seconds: number): string {
  return (count / seconds).toFixed(1)
}

function cpuEach(count: number, cpuSeconds: number): string {
  return ((cpuSeconds * 1000) / count).toFixed(0)
}
