/** The ledger: what was made of what, and why; everything that one run must know of the runs before it. */

import type { Finding } from '../document/finding.ts'
import type { Related, Summary } from '../document/stage.ts'

/** One published file. */
export interface PublishedFile {
  /** Path of the seed below the seeds folder. */
  readonly seed: string
  /** Hash of the seed that the file was made of. */
  readonly seedSha256: string
  /** Path of the file below the output folder, with `/`. */
  readonly path: string
  /** Empty while it is only announced: a run was ended before it could publish it. */
  readonly sha256: string
  readonly bytes: number
  /** From `Entry.stamp`, when it was published. */
  readonly stamp: string
}

/** How a seed stands: made into a briefing, left out as a repeat of another seed, set aside, or stopped by a fault of the program. */
export type Standing = 'made' | 'repeat' | 'set-aside' | 'failed'

/** What the ledger knows of a seed. */
export interface SeedEntry {
  readonly path: string
  /** From `Entry.stamp` of the seed and of its sidecar; empty when it proves nothing. */
  readonly stamp: string
  readonly sha256: string
  /** Hash of the sidecar; empty without one. */
  readonly sidecarSha256: string
  /** Hash of the program's and config's parts that it was made with. */
  readonly program: string
  /** Hash of everything that its briefing was made of. */
  readonly key: string
  /** Hash of the document that its briefing was rendered from; empty without a briefing. */
  readonly documentSha256: string
  readonly standing: Standing
  /** Whether a document that it was compared with has changed since. */
  readonly isToBeCompared: boolean
}

/** What tells whether a seed needs work: of ten thousand more would take its time. `isToBeCompared` is 0 or 1. */
export interface SeedState extends Pick<SeedEntry, 'path' | 'stamp' | 'program' | 'standing'> {
  readonly isToBeCompared: number
}

/** What is kept when a seed's briefing is made or refused. */
export interface Settled extends Omit<SeedEntry, 'isToBeCompared'> {
  readonly findings: readonly Finding[]
  /** Why it was made anew; sentences. */
  readonly because: readonly string[]
  readonly run: string
}

/** What the stages of a segment left, so that the next segment can go on from there. */
export interface StageResult {
  readonly seed: string
  /** From 0. */
  readonly segment: number
  readonly key: string
  /** Id of the document. */
  readonly id: string
  /** The document, packed. */
  readonly document: Uint8Array
  /** What the corpus stage that opens the next segment remembers of it. */
  readonly summary: Summary
  /** EDTF; a document without it comes last. */
  readonly published?: string
}

export interface RunEntry {
  readonly id: string
  /** ISO 8601. */
  readonly started: string
  /** Empty when the run was ended before it could say so. */
  readonly ended: string
  /** Exit code. */
  readonly code: number
  readonly counts: Readonly<Record<string, number>>
}

/** A seed changed: which version of its briefing took the place of which. */
export interface Revision {
  readonly run: string
  readonly seed: string
  readonly fromSha256: string
  readonly toSha256: string
  /** What changed between the two; sentences. */
  readonly changes: readonly string[]
}

/** Every method is a transaction of its own. Methods throw `LedgerDamaged` or `FileError` with the store's code. */
export interface Ledger {
  /** In the order of paths, read while they are gone through. */
  seeds(): IteratorObject<SeedState>
  seed(path: string): SeedEntry | undefined
  /** Those for which a document that they were compared with has changed since. */
  seedsToCompare(): readonly SeedEntry[]
  /** Paths of seeds that have stage results only: their run was ended too early to settle them. */
  unsettledSeeds(): readonly string[]
  settledSeed(path: string): Settled | undefined
  /** Seeds with findings, those set aside first. */
  open(): readonly Pick<Settled, 'path' | 'standing' | 'findings'>[]
  /** Every published file, in the order of paths. */
  files(): readonly PublishedFile[]
  /** Path and stamp of every published file, read while they are gone through. */
  stamps(): IteratorObject<readonly [path: string, stamp: string]>
  /** The seed of a published file. */
  seedOf(file: string): string | undefined
  /** Files of seeds that the ledger does not know, or that are set aside; in the order of paths. */
  filesWithoutBriefing(): readonly Pick<PublishedFile, 'path' | 'seed'>[]
  filesOf(seed: string): readonly PublishedFile[]
  /** Announces files that are about to be written, so that a crash leaves none that nobody knows. */
  announce(seed: string, files: readonly PublishedFile[]): void
  /** Puts `files` in the place of all that was known of the seed's files. */
  replace(seed: string, files: readonly PublishedFile[]): void
  /** Drops files from the ledger. */
  forgetFiles(paths: readonly string[]): void
  /** Keeps how a seed stands; with `files`, in the same transaction, what was published of it. */
  settle(seed: Settled, files?: readonly PublishedFile[]): void
  /** Keeps that nothing changed: the stamps are of now, and comparisons still hold. */
  confirm(seeds: readonly Pick<SeedEntry, 'path' | 'stamp' | 'program'>[]): void
  /** Drops a seed that is gone, and has those that were compared with it compared again. Its files stay. */
  forgetSeed(path: string): void
  /** Drops what the stages made of a seed, and has those that were compared with it compared again. */
  forgetResults(path: string): void
  result(seed: string, segment: number): Pick<StageResult, 'key' | 'document'> | undefined
  /** When the summary differs from the one before, every document for which that may matter is compared again. */
  keepResult(result: StageResult): void
  /** The earlier documents that are related to this one in this segment: see `CorpusIndex.related`. */
  related(seed: string, segment: number): readonly Related[]
  /** What indexes hold in memory is stored: it takes room, and the next process would have to work it out again. */
  storeIndexes(): void
  /** The parts that a program hash stands for, by name. */
  programParts(hash: string): Readonly<Record<string, string>> | undefined
  keepProgram(hash: string, parts: Readonly<Record<string, string>>): void
  /** The latest runs, latest first. */
  runs(count: number): readonly RunEntry[]
  keepRun(run: RunEntry): void
  revisions(count: number): readonly Revision[]
  keepRevision(revision: Revision): void
  close(): void
}

/** The ledger's file cannot be read as one. */
export class LedgerDamaged extends Error {
  override readonly name = 'LedgerDamaged'
}
