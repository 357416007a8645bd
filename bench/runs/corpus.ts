/** A project folder with made-up articles, and runs over it that are measured. */

import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { articlePath, writeArticle } from './write-article.ts'

export const launcher = fileURLToPath(new URL('../../pipeline/cli/launch.js', import.meta.url))
const measured = fileURLToPath(new URL('measured.js', import.meta.url))
const config = fileURLToPath(new URL('../../config.yaml', import.meta.url))

export interface Measured {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakMegabytes: number
  readonly out: string
}

/** Articles are given a time in the past: a file of this very moment proves nothing to the program. */
const ageSeconds = 3600

export function writeCorpus(folder: string, count: number, workers: number): void {
  mkdirSync(folder, { recursive: true })
  copyFileSync(config, join(folder, 'config.yaml'))
  const text = readFileSync(config, 'utf8').replace('# workers: 2', `workers: ${workers}`)
  writeFileSync(join(folder, 'config.yaml'), text)
  for (let number = 0; number < count; number += 1) {
    writeSeed(folder, number, writeArticle(number))
  }
}

export function writeSeed(folder: string, number: number, text: string): void {
  const path = join(folder, 'seeds', articlePath(number))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  const moment = Date.now() / 1000 - ageSeconds
  utimesSync(path, moment, moment)
}

/** Throws when the command does not end with 0. */
export function wirebrief(folder: string, ...words: string[]): Measured {
  const report = join(folder, 'measured.json')
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', measured, launcher, ...words], {
    cwd: folder,
    env: { ...process.env, MEASURED: report },
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) {
    throw new Error(`wirebrief ${words.join(' ')} ended with ${status}: ${stderr.slice(-2000)}`)
  }
  const { maxRSS, cpu } = JSON.parse(readFileSync(report, 'utf8'))
  return { seconds, cpuSeconds: cpu / 1e6, peakMegabytes: maxRSS / 1024, out: stdout }
}

/** Seconds until a command writes something to its standard output; resolves when it has ended. */
export function firstByte(folder: string, words: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    let seconds = 0
    const child = spawn(process.execPath, [launcher, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
    child.stdout.once('data', () => {
      seconds = (performance.now() - start) / 1000
    })
    child.stdout.resume()
    child.on('close', (code) =>
      code === 0 ? resolve(seconds) : reject(new Error(`wirebrief ${words.join(' ')} ended with ${code}`)),
    )
  })
}

/** Seconds of the fastest of `times` rounds. */
export function fastest(times: number, work: (round: number) => number): number {
  return Math.min(...Array.from({ length: times }, (_, round) => work(round)))
}

export function timeOf(command: string, words: readonly string[], folder: string): number {
  const start = performance.now()
  const { status, error } = spawnSync(command, words, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 })
  if (error !== undefined || status !== 0) {
    throw new Error(`${command} ${words.join(' ')} ended with ${status ?? error?.message}`)
  }
  return (performance.now() - start) / 1000
}
