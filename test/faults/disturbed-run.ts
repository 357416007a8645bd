/** Real processes in folders of their own: started, killed, and compared by what they leave. */

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { articlePath, writeArticle } from '../../bench/runs/write-article.ts'
import { launcher } from '../command.ts'
import { newFolder } from '../new-folder.ts'
import { project } from '../project-folder.ts'

export const isFull = process.env.FAULTS === 'full'

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

export interface Started {
  readonly ended: Promise<Ended>
  kill(signal: NodeJS.Signals): void
  /** Resolves when standard output or standard error has matched. */
  said(pattern: RegExp): Promise<void>
}

/** Starts a command; `words` as after `wirebrief`. */
export function start(folder: string, words: readonly string[] = []): Started {
  const child = spawn(process.execPath, [launcher, ...words], { cwd: folder })
  let out = ''
  let err = ''
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) {
      listener()
    }
  }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    tell()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
    tell()
  })
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, out, err }))
  })
  return {
    ended,
    kill: (signal) => void child.kill(signal),
    said: (pattern) =>
      new Promise((resolve) => {
        const look = () => {
          if (pattern.test(`${out}${err}`)) {
            listeners.delete(look)
            resolve()
          }
        }
        listeners.add(look)
        look()
      }),
  }
}

export function runToEnd(folder: string, words: readonly string[] = []): Promise<Ended> {
  return start(folder, words).ended
}

/** A folder with the configuration of this repository and so many articles. */
export function corpus(count: number): string {
  return project(
    Object.fromEntries(Array.from({ length: count }, (_, number) => [articlePath(number), writeArticle(number)])),
  )
}

/** For each file below the output folder, reports of runs left out, the hash of its bytes. */
export function outputHashes(folder: string): Record<string, string> {
  const output = join(folder, 'output')
  const names = readdirSync(output, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => !name.startsWith('runs') && statSync(join(output, name)).isFile())
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(output, name)))
        .digest('hex'),
    ]),
  )
}

const copies: string[] = []

afterAll(() => {
  for (const copy of copies.splice(0)) {
    rmSync(copy, { recursive: true, force: true })
  }
})

/** A copy of a folder that goes when the tests of the file are done. */
export function copyOf(folder: string): string {
  const copy = newFolder()
  copies.push(copy)
  cpSync(folder, copy, { recursive: true, preserveTimestamps: true })
  return copy
}

/** Files that were changed just now are hashed again by the next run; older ones are known by their stamp. */
export function age(path: string, seconds: number): void {
  const moment = Date.now() / 1000 - seconds
  utimesSync(path, moment, moment)
}
