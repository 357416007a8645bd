/** What the steps of one run share, and a seed on its way through them. */

import type { SeedInput } from '../../stages/read/read.ts'
import type { Ledger, SeedEntry } from '../world/ledger.ts'
import type { World } from '../world/world.ts'
import type { ProgramKey } from './program-key.ts'
import type { SeedOutcome } from './report.ts'
import type { Segment } from './segments.ts'
import type { RunSettings } from './settings.ts'
import type { Workers } from './workers.ts'

export interface Passage {
  readonly world: World
  readonly settings: RunSettings
  readonly ledger: Ledger
  readonly key: ProgramKey
  readonly segments: readonly Segment[]
  readonly workers: Workers
  readonly run: string
  /** From this segment on everything is made anew. */
  readonly forcedSegment: number
  readonly isRehearsal: boolean
  /** Hash of a seed that is gone to its path: a new seed with that hash is the old one under another name. */
  readonly goneByHash: ReadonlyMap<string, string>
  readonly finished: (outcome: SeedOutcome) => void
  /** Seeds of which it was found that nothing changed. */
  readonly confirmed: Pick<SeedEntry, 'path' | 'stamp' | 'program'>[]
  /** Seeds that turned out to have no briefing after others may have been compared with them. */
  readonly takenOut: string[]
  /** Milliseconds by stage. */
  readonly timings: Record<string, number>
  readonly signal: AbortSignal
}

export interface Traveller {
  readonly path: string
  /** What the ledger knows of it. */
  readonly entry: SeedEntry | undefined
  readonly isOutputDisturbed: boolean
  readonly sha256: string
  readonly sidecarSha256: string
  readonly stamp: string
  /** Hash of all that it was made of up to here. */
  readonly key: string
  /** It came to its end in this run and is looked at again, since a seed that it was compared with was taken out. */
  readonly isAgain?: boolean
  /** The seed itself, where it had to be read. */
  readonly input?: SeedInput
}

export function isLast({ segments }: Passage, segment: number): boolean {
  return segment === segments.length - 1
}
