/** Files in memory, for tests: what is stored and what is denied can be seen and changed from outside. */

import { createHash } from 'node:crypto'
import { type Entry, FileError, type Files } from './world.ts'

export interface MemoryStore {
  /** Absolute path to bytes. A folder is there when a file below it is. */
  readonly stored: Map<string, Uint8Array>
  /** Absolute paths of files and folders that answer `EACCES`, with all below them. */
  readonly denied: Set<string>
}

export function memoryFiles(store: MemoryStore): Files {
  return {
    list: async (folder) => list(store, folder),
    stat: async (path) => find(store, path),
    read: async (path, maximumBytes) => read(store, path, maximumBytes),
    async realPath(path) {
      find(store, path)
      return path
    },
    stamp: (path) => (store.stored.has(path) ? find(store, path).stamp : undefined),
    async publish(folder, files) {
      allow(store, folder)
      if (store.stored.has(folder)) {
        throw new FileError('ENOTDIR', folder)
      }
      for (const { name, bytes } of files) {
        store.stored.set(`${folder}/${name}`, bytes)
      }
    },
    async remove(path) {
      allow(store, path)
      store.stored.delete(path)
    },
    // A folder is there only while a file is below it.
    removeEmptyFolder: async () => undefined,
  }
}

function allow({ denied }: MemoryStore, path: string): void {
  if ([...denied].some((no) => path === no || path.startsWith(`${no}/`))) {
    throw new FileError('EACCES', path)
  }
}

function find({ stored }: MemoryStore, path: string): Entry {
  const bytes = stored.get(path)
  const isFolder = [...stored.keys()].some((key) => key.startsWith(`${path}/`))
  if (bytes === undefined && !isFolder) {
    throw new FileError('ENOENT', path)
  }
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (bytes === undefined) {
    return { name, kind: 'folder', bytes: 0, stamp: '', changedMs: 0 }
  }
  const stamp = createHash('sha256').update(bytes).digest('hex')
  return { name, kind: 'file', bytes: bytes.length, stamp, changedMs: 0 }
}

function list(store: MemoryStore, folder: string): Entry[] {
  allow(store, folder)
  if (find(store, folder).kind !== 'folder') {
    throw new FileError('ENOTDIR', folder)
  }
  const below = [...store.stored.keys()].filter((path) => path.startsWith(`${folder}/`))
  const names = new Set(below.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))
  return [...names].sort().map((name) => find(store, `${folder}/${name}`))
}

function read(store: MemoryStore, path: string, maximumBytes: number): Uint8Array {
  allow(store, path)
  const bytes = store.stored.get(path)
  if (bytes === undefined) {
    throw new FileError(find(store, path).kind === 'folder' ? 'EISDIR' : 'ENOENT', path)
  }
  if (bytes.length > maximumBytes) {
    throw new FileError('EFBIG', path)
  }
  return bytes
}
