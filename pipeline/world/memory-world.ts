/** A world in memory, for tests: no clock, no disk, files that can be made unreadable or unwritable. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Ledger, PublishedFile } from './ledger.ts'
import { type MemoryStore, memoryFiles } from './memory-files.ts'
import type { World } from './world.ts'

export interface MemoryWorld extends World, MemoryStore {}

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
  const ledgers = new Map<string, Ledger>()
  const locked = new Set<string>()
  return {
    stored,
    denied,
    files: memoryFiles({ stored, denied }),
    now: () => new Date('2000-01-01T00:00:00Z'),
    async openLedger(folder) {
      const ledger = ledgers.get(folder) ?? memoryLedger()
      ledgers.set(folder, ledger)
      return ledger
    },
    async lock(folder) {
      if (locked.has(folder)) {
        return undefined
      }
      locked.add(folder)
      return { release: () => locked.delete(folder) }
    },
    // Fonts are part of the program, not of the outside: the real files serve.
    asset: async (path) => readFileSync(fileURLToPath(import.meta.resolve(path))),
  }
}

function memoryLedger(): Ledger {
  const known = new Map<string, readonly PublishedFile[]>()
  return {
    files: () => [...known.values()].flat().sort((one, other) => (one.path < other.path ? -1 : 1)),
    filesOf: (seed) => known.get(seed) ?? [],
    replace: (seed, files) => void known.set(seed, files),
    close: () => undefined,
  }
}
