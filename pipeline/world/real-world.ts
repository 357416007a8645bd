/** The world as it is: the file system, the clock, SQLite, worker threads, the network for a monitor's address. */

import { mkdirSync } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { getCompileCacheDir } from 'node:module'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { LedgerDamaged } from './ledger.ts'
import { LedgerDatabase, translated } from './ledger-database.ts'
import { programParts } from './program-parts.ts'
import { realFiles } from './real-files.ts'
import { recollection } from './recollection.ts'
import { SqliteLedger } from './sqlite-ledger.ts'
import type { Lock, World } from './world.ts'

const ledgerName = 'ledger.sqlite'

/** A monitor that does not answer must not hold a run. */
const pingTimeoutMs = 10_000

/** One for the whole process: assets are kept for as long as it lives. */
export function realWorld(): World {
  const assets = new Map<string, Promise<Uint8Array>>()
  const remembered = recollection(getCompileCacheDir())
  return {
    files: realFiles,
    now: () => new Date(),
    async wait(milliseconds, signal) {
      await setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined)
    },
    openLedger,
    setLedgerAside,
    lock,
    asset(path) {
      const known = assets.get(path) ?? readFile(fileURLToPath(import.meta.resolve(path)))
      assets.set(path, known)
      return known
    },
    ...remembered,
    program: () => programParts(remembered),
    async startThreads(options) {
      // Loaded here: a run with nothing to do starts none.
      const { startThreads } = await import('./threads.ts')
      return startThreads(options)
    },
    async ping(address) {
      try {
        return (await fetch(address, { method: 'POST', signal: AbortSignal.timeout(pingTimeoutMs) })).ok
      } catch {
        return false
      }
    },
  }
}

async function openLedger(folder: string, mode?: 'rehearsal') {
  const path = join(folder, ledgerName)
  if (mode === undefined) {
    translated(folder, () => mkdirSync(folder, { recursive: true }))
    return new SqliteLedger(new LedgerDatabase(path, false))
  }
  const isThere = realFiles.stamp(path) !== undefined
  return new SqliteLedger(new LedgerDatabase(isThere ? path : ':memory:', true))
}

/** The journal goes away: it belongs to the damaged file and would be played into the new one. */
async function setLedgerAside(folder: string): Promise<string> {
  const path = join(folder, ledgerName)
  const aside = `${path}.damaged`
  await rename(path, aside)
  await rm(`${path}-wal`, { force: true })
  await rm(`${path}-shm`, { force: true })
  return aside
}

/** An exclusive transaction on a file of its own: the system ends it when the process dies. */
async function lock(folder: string): Promise<Lock | undefined> {
  translated(folder, () => mkdirSync(folder, { recursive: true }))
  const path = join(folder, 'lock.sqlite')
  try {
    return translated(path, () => exclusive(path))
  } catch (error) {
    if (!(error instanceof LedgerDamaged)) {
      throw error
    }
    // It holds nothing, so noise in its place is simply replaced.
    await rm(path)
    return exclusive(path)
  }
}

function exclusive(path: string): Lock | undefined {
  const database = new DatabaseSync(path)
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
