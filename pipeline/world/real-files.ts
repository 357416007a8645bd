/** The file system of this machine. */

import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Entry, FileError, type Files, type NamedBytes } from './world.ts'

export const realFiles: Files = {
  list: (folder) => named(folder, () => list(folder)),
  stat: (path) => named(path, async () => entryOf(path, await stat(path))),
  read: (path, maximumBytes) => named(path, () => read(path, maximumBytes)),
  realPath: (path) => named(path, () => realpath(path)),
  publish: (folder, files) => named(folder, () => publish(folder, files)),
  remove: (path) => named(path, () => rm(path, { force: true })),
}

async function named<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw typeof code === 'string' ? new FileError(code, path) : error
  }
}

async function list(folder: string): Promise<Entry[]> {
  const names = (await readdir(folder)).sort()
  return await Promise.all(names.map(async (name) => entryOf(name, await lstat(join(folder, name)))))
}

function entryOf(
  name: string,
  found: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean; size: number },
): Entry {
  const bytes = found.isFile() ? found.size : 0
  if (found.isFile()) {
    return { name, kind: 'file', bytes }
  }
  return { name, kind: found.isDirectory() ? 'folder' : found.isSymbolicLink() ? 'link' : 'other', bytes }
}

/** Opens without waiting, so that a pipe cannot hold the run; a file that grows while it is read stays bounded. */
async function read(path: string, maximumBytes: number): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const buffer = new Uint8Array(Math.min((await file.stat()).size, maximumBytes) + 1)
    let length = 0
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length)
      if (bytesRead === 0) {
        return buffer.slice(0, length)
      }
      length += bytesRead
    }
    throw new FileError('EFBIG', path)
  } finally {
    await file.close()
  }
}

/** Temporary file, sync, rename, sync of the folder: after a power cut each name holds its old or its new bytes. */
async function publish(folder: string, files: readonly NamedBytes[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { name, bytes } of files) {
    const part = join(folder, `.${name.slice(0, 60)}.part`)
    try {
      await writeSynced(part, bytes)
      await rename(part, join(folder, name))
    } catch (error) {
      await rm(part, { force: true }).catch(() => undefined)
      throw error
    }
  }
  await syncFolder(folder)
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; its file system journals renames by itself.
  if (process.platform === 'win32') {
    return
  }
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
