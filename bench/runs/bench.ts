/**
 * Measures runs: `npm run bench:runs [-- SEEDS]`, 10,000 without a number. Prints the table of results.md; ratios are
 * against a peer in the same run.
 */

import '../ignore-closed-pipe.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fastest, firstByte, launcher, type Measured, timeOf, wirebrief, writeCorpus, writeSeed } from './corpus.ts'
import { peers } from './peers.ts'
import { writeArticle } from './write-article.ts'

const seeds = Number(process.argv[2] ?? 10_000)
const few = Math.max(10, Math.floor(seeds / 10))
const root = mkdtempSync(join(tmpdir(), 'wirebrief-bench-'))
const start = performance.now()

function say(name: string, value: string): void {
  process.stdout.write(`| ${name} | ${value} |\n`)
}

try {
  say('what', `Node ${process.versions.node}, ${availableParallelism()} processors`)
  say('---', '---')
  making()
  nothingToDo(join(root, 'many'))
  await starting()
  peers(join(root, 'few'), few, say)
  say('load of the machine at the end', loadavg()[0]?.toFixed(1) ?? '')
  say('the whole bench, min', ((performance.now() - start) / 60_000).toFixed(0))
} finally {
  rmSync(root, { recursive: true, force: true })
}

/** Briefings a second, processor time for each, and peak memory over ten times as many seeds. */
function making(): void {
  const [one, two] = [made('one-worker', few, 1), made('few', few, 2)]
  const many = made('many', seeds, 2)
  say('2 workers / 1 worker, briefings/s', (one.seconds / two.seconds).toFixed(2))
  say(`peak memory at ${seeds} / at ${few} seeds`, (many.peakMegabytes / two.peakMegabytes).toFixed(2))
}

function made(name: string, count: number, workers: number): Measured {
  writeCorpus(join(root, name), count, workers)
  const run = wirebrief(join(root, name), 'run')
  const rate = `${(count / run.seconds).toFixed(1)}, ${((run.cpuSeconds * 1000) / count).toFixed(0)}`
  const who = `${count} seeds, ${workers} ${workers === 1 ? 'worker' : 'workers'}`
  say(`${who}: briefings/s, CPU ms each, peak memory in MB`, `${rate}, ${run.peakMegabytes.toFixed(0)}`)
  return run
}

/** A run with nothing to do and one with one changed seed, against `git status` over the same files. */
function nothingToDo(folder: string): void {
  // The second run may still hash what was written during the first.
  wirebrief(folder, 'run')
  timeOf('git', ['init', '-q'], folder)
  timeOf('git', ['add', 'seeds', 'output'], folder)
  timeOf('git', ['status', '--porcelain'], folder)
  const git = fastest(5, () => timeOf('git', ['status', '--porcelain'], folder))
  // Like git without the module that measures.
  const blink = fastest(5, () => timeOf(process.execPath, [launcher, 'run'], folder))
  const changed = fastest(3, (round) => {
    writeSeed(folder, 5, writeArticle(5).replace('waits for news', `waits for more news ${round}`))
    return timeOf(process.execPath, [launcher, 'run'], folder)
  })
  say('nothing to do, s', blink.toFixed(2))
  say('git status over seeds and output, s', git.toFixed(2))
  say('nothing to do / git status', (blink / git).toFixed(1))
  say('one changed seed: s more than nothing to do', (changed - blink).toFixed(2))
}

async function starting(): Promise<void> {
  const folder = join(root, 'start')
  writeCorpus(folder, 1, 2)
  const times = async (...words: string[]) => {
    const found = [await firstByte(folder, words), await firstByte(folder, words), await firstByte(folder, words)]
    return Math.min(...found).toFixed(2)
  }
  say('--help: s to the first byte', await times('--help'))
  say('a run over one seed: s to the first byte', await times('run', '--force'))
  say('the same with --json: s to the first byte', await times('run', '--force', '--json'))
}
