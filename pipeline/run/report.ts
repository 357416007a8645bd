/** The report of a run: what became of each seed, as `output/runs/<run-id>.json`. */

import { exitCode } from '../document/finding.ts'
import type { SeedOutcome } from './run.ts'

export interface RunReport {
  readonly id: string
  readonly started: Date
  readonly ended: Date
  readonly dryRun: boolean
  /** In the order of the seeds' paths. */
  readonly outcomes: readonly SeedOutcome[]
}

/** The moment that the run started, such as `20210622T060000123Z`: run reports sort by time. */
export function runId(started: Date): string {
  return started.toISOString().replace(/[-:.]/g, '')
}

export function countOutcomes({ outcomes }: RunReport): Readonly<Record<SeedOutcome['outcome'], number>> {
  const count = (wanted: SeedOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted).length
  return { made: count('made'), repeat: count('repeat'), 'set-aside': count('set-aside'), failed: count('failed') }
}

export function exitCodeOf(report: RunReport): number {
  const counts = countOutcomes(report)
  if (counts.failed > 0) {
    return exitCode.bug
  }
  return counts['set-aside'] > 0 ? exitCode.someSetAside : exitCode.done
}

/** The report as plain JSON. */
export function reportJson(report: RunReport) {
  const { id, started, ended, dryRun, outcomes } = report
  return {
    id,
    started: started.toISOString(),
    ended: ended.toISOString(),
    dryRun,
    counts: countOutcomes(report),
    seeds: outcomes,
  }
}

export function encodeReport(report: RunReport): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(reportJson(report), null, 2)}\n`)
}
