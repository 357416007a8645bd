/** Everything outside the program comes through a `World`, so that all else is pure and tests can hold the outside in memory. */

import type { Ledger } from './ledger.ts'

/** Something in a folder. `bytes` is 0 for all but files. */
export interface Entry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  readonly bytes: number
}

/**
 * Files by absolute path. Every method rejects with a `FileError` whose `code` is the system's (`ENOENT`, `EACCES`,
 * `ENOSPC` …).
 */
export interface Files {
  /** What is in a folder, in the order of UTF-16 code units. */
  list(folder: string): Promise<readonly Entry[]>
  /** Kind and size of what a path leads to, links followed. */
  stat(path: string): Promise<Entry>
  /** The whole file; rejects with code `EFBIG` when it is larger than `maximumBytes`. */
  read(path: string, maximumBytes: number): Promise<Uint8Array>
  /** The path with every link followed. */
  realPath(path: string): Promise<string>
  /** Makes the folder, then puts each file there whole or not at all; an old file stays until its successor is on disk. */
  publish(folder: string, files: readonly NamedBytes[]): Promise<void>
  /** Removes a file; a file that is not there is no error. */
  remove(path: string): Promise<void>
}

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface World {
  readonly files: Files
  now(): Date
  /** Opens the ledger in a folder, which is made when missing. Throws `PipelineError` when it is damaged or too new. */
  openLedger(folder: string): Promise<Ledger>
  /** Takes the one lock of a state folder; `undefined` when another run holds it. */
  lock(folder: string): Promise<Lock | undefined>
  /** Bytes of a file inside an npm package, by its path there; the same array for the same path. */
  asset(path: string): Promise<Uint8Array>
}

export interface Lock {
  release(): void
}

/** What the file system said no to. */
export class FileError extends Error {
  override readonly name = 'FileError'
  readonly code: string
  readonly path: string

  constructor(code: string, path: string) {
    super(`${code}: ${path}`)
    this.code = code
    this.path = path
  }
}
