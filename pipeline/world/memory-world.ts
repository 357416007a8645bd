/** A world in memory, for tests: no clock, no disk, files that can be made unreadable or unwritable. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Ledger, PublishedFile } from './ledger.ts'
import { type Entry, FileError, type Files, type World } from './world.ts'

export interface MemoryWorld extends World {
  /** Absolute path to bytes. */
  readonly stored: Map<string, Uint8Array>
  /** Absolute paths of files and folders that answer `EACCES`. */
  readonly denied: Set<string>
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
  const ledgers = new Map<string, Ledger>()
  const locked = new Set<string>()
  return {
    stored,
    denied,
    files: memoryFiles(stored, denied),
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

function memoryFiles(stored: Map<string, Uint8Array>, denied: ReadonlySet<string>): Files {
  const allow = (path: string) => {
    if ([...denied].some((no) => path === no || path.startsWith(`${no}/`))) {
      throw new FileError('EACCES', path)
    }
  }
  const find = (path: string): Entry => {
    const bytes = stored.get(path)
    const isFolder = [...stored.keys()].some((key) => key.startsWith(`${path}/`))
    if (bytes === undefined && !isFolder) {
      throw new FileError('ENOENT', path)
    }
    const name = path.slice(path.lastIndexOf('/') + 1)
    return { name, kind: bytes === undefined ? 'folder' : 'file', bytes: bytes?.length ?? 0 }
  }
  return {
    async list(folder) {
      allow(folder)
      if (find(folder).kind !== 'folder') {
        throw new FileError('ENOTDIR', folder)
      }
      const below = [...stored.keys()].filter((path) => path.startsWith(`${folder}/`))
      const names = new Set(below.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))
      return [...names].sort().map((name) => find(`${folder}/${name}`))
    },
    stat: async (path) => find(path),
    async read(path, maximumBytes) {
      allow(path)
      const bytes = stored.get(path)
      if (bytes === undefined) {
        throw new FileError(find(path).kind === 'folder' ? 'EISDIR' : 'ENOENT', path)
      }
      if (bytes.length > maximumBytes) {
        throw new FileError('EFBIG', path)
      }
      return bytes
    },
    realPath: async (path) => path,
    async publish(folder, files) {
      allow(folder)
      if (stored.has(folder)) {
        throw new FileError('ENOTDIR', folder)
      }
      for (const { name, bytes } of files) {
        stored.set(`${folder}/${name}`, bytes)
      }
    },
    async remove(path) {
      allow(path)
      stored.delete(path)
    },
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
