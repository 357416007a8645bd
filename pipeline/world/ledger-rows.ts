/** Rows of the ledger's database as what they stand for. */

import type { PublishedFile, Revision, RunEntry, SeedEntry, Settled, Standing } from './ledger.ts'
import type { Row } from './ledger-database.ts'

export type Text = Readonly<Record<string, string>>

export function fileFrom(row: Row): PublishedFile {
  return {
    seed: String(row.seed),
    seedSha256: String(row.seedSha256),
    path: String(row.path),
    sha256: String(row.sha256),
    bytes: Number(row.bytes),
    stamp: String(row.stamp),
  }
}

export function seedFrom(row: Row): SeedEntry {
  return {
    path: String(row.path),
    stamp: String(row.stamp),
    sha256: String(row.sha256),
    sidecarSha256: String(row.sidecarSha256),
    program: String(row.program),
    key: String(row.key),
    documentSha256: String(row.documentSha256),
    standing: row.standing as Standing,
    isToBeCompared: row.isToBeCompared === 1,
  }
}

export function settledFrom(row: Row): Settled {
  const { isToBeCompared: _, ...seed } = seedFrom(row)
  return { ...seed, findings: parsed(row.findings), because: parsed(row.because), run: String(row.run) }
}

export function runFrom(row: Row): RunEntry {
  return {
    id: String(row.id),
    started: String(row.started),
    ended: String(row.ended),
    code: Number(row.code),
    counts: parsed(row.counts),
  }
}

export function revisionFrom(row: Row): Revision {
  return {
    run: String(row.run),
    seed: String(row.seed),
    fromSha256: String(row.fromSha256),
    toSha256: String(row.toSha256),
    changes: parsed(row.changes),
  }
}

/** The ledger wrote the JSON itself. */
function parsed<Value>(text: unknown): Value {
  return JSON.parse(String(text)) as Value
}
