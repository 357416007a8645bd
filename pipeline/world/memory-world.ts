/** A world in memory, for tests: no clock, no disk, files that can be made unreadable or unwritable. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LedgerDatabase } from './ledger-database.ts'
import { type MemoryStore, memoryFiles } from './memory-files.ts'
import { programParts } from './program-parts.ts'
import { recollection } from './recollection.ts'
import { SqliteLedger } from './sqlite-ledger.ts'
import type { World } from './world.ts'

export interface MemoryWorld extends World, MemoryStore {
  /** Addresses that were pinged. */
  readonly pinged: string[]
}

/** `files` maps absolute paths to text or bytes. The clock stands at 2000-01-01T00:00:00Z. */
export function memoryWorld(files: Readonly<Record<string, string | Uint8Array>> = {}): MemoryWorld {
  const encoder = new TextEncoder()
  const stored = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? encoder.encode(content) : content,
    ]),
  )
  const denied = new Set<string>()
  const ledgers = new Map<string, LedgerDatabase>()
  const pinged: string[] = []
  const locked = new Set<string>()
  return {
    stored,
    denied,
    pinged,
    files: memoryFiles({ stored, denied }),
    now: () => new Date('2000-01-01T00:00:00Z'),
    wait: async () => undefined,
    async openLedger(folder, mode) {
      const database = ledgers.get(folder) ?? new LedgerDatabase(':memory:', false)
      if (mode === 'rehearsal') {
        return new SqliteLedger(database, database.rehearse())
      }
      ledgers.set(folder, database)
      return new SqliteLedger(database, () => undefined)
    },
    async setLedgerAside(folder) {
      ledgers.delete(folder)
      return `${folder}/ledger.sqlite.damaged`
    },
    async lock(folder) {
      if (locked.has(folder)) {
        return undefined
      }
      locked.add(folder)
      return { release: () => locked.delete(folder) }
    },
    // Fonts and code are part of the program, not of the outside: the real files serve.
    asset: async (path) => readFileSync(fileURLToPath(import.meta.resolve(path))),
    ...recollection(undefined),
    program: () => programParts(recollection(undefined)),
    startThreads: async () => undefined,
    async ping(address) {
      pinged.push(address)
      return true
    },
  }
}
