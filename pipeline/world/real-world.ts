/** The world as it is: the file system, the clock, SQLite. */

import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { realFiles } from './real-files.ts'
import { openSqliteLedger } from './sqlite-ledger.ts'
import type { Lock, World } from './world.ts'

/** One for the whole process: assets are kept for as long as it lives. */
export function realWorld(): World {
  const assets = new Map<string, Promise<Uint8Array>>()
  return {
    files: realFiles,
    now: () => new Date(),
    async openLedger(folder) {
      await mkdir(folder, { recursive: true })
      return openSqliteLedger(join(folder, 'ledger.sqlite'))
    },
    lock,
    asset(path) {
      const known = assets.get(path) ?? readFile(fileURLToPath(import.meta.resolve(path)))
      assets.set(path, known)
      return known
    },
  }
}

/** An exclusive transaction on a file of its own: the system ends it when the process dies. */
async function lock(folder: string): Promise<Lock | undefined> {
  await mkdir(folder, { recursive: true })
  const database = new DatabaseSync(join(folder, 'lock.sqlite'))
  try {
    database.exec('BEGIN EXCLUSIVE')
    return { release: () => database.close() }
  } catch (error) {
    database.close()
    if (/locked|busy/i.test((error as Error).message)) {
      return undefined
    }
    throw error
  }
}
