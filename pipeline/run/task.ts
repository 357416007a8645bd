/** What is asked of a worker and what it answers: plain data, since both cross between threads. */

import type { SeedInput } from '../../stages/read/read.ts'
import type { Finding } from '../document/finding.ts'
import type { Related, Summary } from '../document/stage.ts'
import type { NamedBytes } from '../world/world.ts'

export interface Task {
  readonly path: string
  readonly segment: number
  /** The seed for the first segment; for the others the packed document and what it is compared with. */
  readonly from: { readonly seed: SeedInput } | { readonly document: Uint8Array; readonly related: readonly Related[] }
  /** Hash of a document of which there is a briefing already: when the same comes out again, nothing is rendered. */
  readonly standing?: string
  /** `show`: the document after the last segment, without editions. */
  readonly last: 'render' | 'show'
}

/** Milliseconds by stage; "read" and "render" are among them. */
export type Timings = Readonly<Record<string, number>>

/** A document on its way to the next segment, or at the end of all when it is only to be shown. */
export interface PassedSegment {
  readonly kind: 'passed'
  readonly id: string
  readonly document: Uint8Array
  readonly summary: Summary
  /** EDTF, as the document states it. */
  readonly published?: string
  readonly timings: Timings
}

export interface RenderedBriefing {
  readonly kind: 'rendered'
  /** Below the output folder. */
  readonly folder: string
  readonly files: readonly NamedBytes[]
  readonly findings: readonly Finding[]
  /** Hash of the document that it was rendered from. */
  readonly documentSha256: string
  readonly timings: Timings
}

/** The document of `Task.standing` came out again. */
export interface SameDocument {
  readonly kind: 'same'
  readonly timings: Timings
}

/** `set-aside`: the seed is at fault. `failed`: the program is. `repeat`: its text has a briefing already, of an earlier seed. */
export interface Refused {
  readonly kind: 'set-aside' | 'failed' | 'repeat'
  readonly findings: readonly Finding[]
}

export type TaskResult = PassedSegment | RenderedBriefing | SameDocument | Refused
