/** The ledger: which files were made of which seed. */

/** One published file. */
export interface PublishedFile {
  /** Path of the seed below the seeds folder. */
  readonly seed: string
  /** Hash of the seed that the file was made of. */
  readonly seedSha256: string
  /** Path of the file below the output folder, with `/`. */
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

export interface Ledger {
  /** Every published file, in the order of paths. */
  files(): readonly PublishedFile[]
  filesOf(seed: string): readonly PublishedFile[]
  /** Puts `files` in the place of all that was known of the seed: all of it or, after a crash, nothing. */
  replace(seed: string, files: readonly PublishedFile[]): void
  close(): void
}
