/** The file system of this machine. */

import { constants, lstatSync, readdirSync, type Stats, statSync } from 'node:fs'
import { mkdir, open, realpath, rename, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Entry, FileError, type Files, type NamedBytes } from './world.ts'

export const realFiles: Files = {
  list: (folder) => named(folder, async () => list(folder)),
  stat: (path) => named(path, async () => entryOf(path, statSync(path))),
  read: (path, maximumBytes) => named(path, () => read(path, maximumBytes)),
  realPath: (path) => named(path, () => realpath(path)),
  stamp,
  publish: (folder, files) => named(folder, () => publish(folder, files)),
  remove: (path) => named(path, () => rm(path, { force: true })),
  removeEmptyFolder: (path) => named(path, () => removeEmptyFolder(path)),
}

async function named<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw typeof code === 'string' ? new FileError(code, path) : error
  }
}

/** Without promises: ten thousand of them take many times as long as the calls themselves. */
function list(folder: string): Entry[] {
  const names = readdirSync(folder).sort()
  return names.flatMap((name) => {
    const found = lstatSync(`${folder}/${name}`, { throwIfNoEntry: false })
    if (found === undefined) {
      // A name that is not UTF-8 cannot be asked for; any other file is gone since the folder was read.
      return name.includes('\u{FFFD}') ? [{ name, kind: 'other', bytes: 0, stamp: '', changedMs: 0 } as const] : []
    }
    return [entryOf(name, found)]
  })
}

function entryOf(name: string, found: Stats): Entry {
  if (found.isFile()) {
    return { name, kind: 'file', bytes: found.size, stamp: stampOf(found), changedMs: found.mtimeMs }
  }
  const kind = found.isDirectory() ? 'folder' : found.isSymbolicLink() ? 'link' : 'other'
  return { name, kind, bytes: 0, stamp: '', changedMs: 0 }
}

/** The change time catches a copy that keeps size and modification time. */
function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`
}

function stamp(path: string): string | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    return found?.isFile() === true ? stampOf(found) : undefined
  } catch {
    // A folder on the way cannot be entered: for the caller the file is not there.
    return undefined
  }
}

async function removeEmptyFolder(path: string): Promise<void> {
  try {
    await rmdir(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOTEMPTY' && code !== 'ENOENT' && code !== 'EEXIST') {
      throw error
    }
  }
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
