/** Everything outside the program comes through a `World`, so that all else is pure and tests can hold the outside in memory. */

import type { Ledger } from './ledger.ts'

/** Something in a folder. `bytes` is 0 for all but files. */
export interface Entry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  readonly bytes: number
  /** Of a file: another one when it was written to since. */
  readonly stamp: string
  /** Of a file: when it was last changed, in milliseconds since 1970. */
  readonly changedMs: number
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
  /** The stamp of a file (see `Entry`), links followed; `undefined` where there is none. */
  stamp(path: string): string | undefined
  /** Makes the folder, then puts each file there whole or not at all; an old file stays until its successor is on disk. */
  publish(folder: string, files: readonly NamedBytes[]): Promise<void>
  /** Removes a file; a file that is not there is no error. */
  remove(path: string): Promise<void>
  /** Removes a folder when nothing is in it. */
  removeEmptyFolder(path: string): Promise<void>
}

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What one process may take over from another: a checked config, the hashes of the program's code. */
export type Remembered = 'config' | 'code'

export interface World {
  readonly files: Files
  now(): Date
  /** Resolves after so many milliseconds, or at once when the signal is given. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>
  /**
   * Opens the ledger in a folder, which is made when missing; a rehearsal writes nothing and makes nothing. Throws
   * `PipelineError` when it is of a later version, `LedgerDamaged` when it cannot be read.
   */
  openLedger(folder: string, mode?: 'rehearsal'): Promise<Ledger>
  /** Gives a damaged ledger another name; gives that name. */
  setLedgerAside(folder: string): Promise<string>
  /** Takes the one lock of a state folder; `undefined` when another run holds it. */
  lock(folder: string): Promise<Lock | undefined>
  /** Bytes of a file inside an npm package, by its path there; the same array for the same path. */
  asset(path: string): Promise<Uint8Array>
  /** What the bytes of an edition depend on beside seeds and config. */
  program(): ProgramParts
  /** What an earlier process remembered of this kind under this key, or nothing: it may be forgotten at any time. */
  recall(what: Remembered, key: string): unknown
  /** For later processes: plain data. The key is the SHA-256, in hexadecimal, of all that the value was worked out from. */
  remember(what: Remembered, key: string, value: unknown): void
  /** Starts workers; `undefined` where there are none, and the work is done here. */
  startThreads(options: ThreadOptions): Promise<Threads | undefined>
  /** Asks for a web address, for a monitor that watches over runs. Never throws: gives whether it was answered. */
  ping(address: string): Promise<boolean>
}

/** Hashes of the program's own parts. */
export interface ProgramParts {
  /** Code that checks config.yaml, with that of the stages, which have options. */
  readonly checker: string
  /** Code that reads seeds and applies edits. */
  readonly reader: string
  /** Code that makes editions. */
  readonly template: string
  /** Versions of all packages, fonts among them. */
  readonly packages: string
  /** Versions of what Node brings along and texts or files depend on: Unicode data, ICU, zlib. */
  readonly runtime: string
}

export interface ThreadOptions {
  /** The module that a worker runs: its default export takes a task and gives its result, both plain data. */
  readonly module: URL
  /** What every worker gets at its start: plain data. */
  readonly data: unknown
  /** No more workers are started. */
  readonly count: number
  /** A task that takes longer is cancelled and its worker ended. */
  readonly seconds: number
  /** A worker whose heap grows beyond it is ended. */
  readonly memoryMegabytes: number
}

/** How a task ended. */
export type TaskEnd =
  | { readonly ended: 'done'; readonly value: unknown }
  | { readonly ended: 'too-slow' }
  | { readonly ended: 'worker-died'; readonly message: string }

/** One worker is started at once, the others when tasks wait for them. */
export interface Threads {
  /** From now on there may be as many workers as tasks; until then there is one. Less than before changes nothing. */
  expect(tasks: number): void
  run(task: unknown): Promise<TaskEnd>
  close(): Promise<void>
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
