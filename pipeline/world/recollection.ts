/** What a later process may take over: small files beside the code that Node keeps compiled, which may go at any time. */

import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from './world.ts'

/** Without a folder nothing is remembered. A file that is torn or altered holds nothing. */
export function recollection(folder: string | undefined): Pick<World, 'recall' | 'remember'> {
  return {
    recall(what, key) {
      return folder === undefined ? undefined : read(pathOf(folder, what, key), key)
    },
    remember(what, key, value) {
      if (folder !== undefined) {
        write(pathOf(folder, what, key), key, JSON.stringify(value))
      }
    },
  }
}

function read(path: string, key: string): unknown {
  try {
    const text = readFileSync(path, 'utf8')
    const end = text.indexOf('\n')
    const value = text.slice(end + 1)
    return text.slice(0, end) === seal(key, value) ? JSON.parse(value) : undefined
  } catch {
    return undefined
  }
}

function write(path: string, key: string, value: string): void {
  const part = `${path}.${process.pid}.part`
  try {
    writeFileSync(part, `${seal(key, value)}\n${value}`)
    renameSync(part, path)
  } catch {
    // Where nothing can be written, everything is worked out anew.
  }
}

/** One of 256 of a kind: what is new takes the place of what is old, so that they never become more. */
function pathOf(folder: string, what: string, key: string): string {
  return join(folder, `${what}-${key.slice(0, 2)}.json`)
}

function seal(key: string, value: string): string {
  return createHash('sha256').update(`${key}\n${value}`).digest('hex')
}
