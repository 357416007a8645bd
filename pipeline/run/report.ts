/** The report of a run: what became of each seed, as `output/runs/<run-id>.json`. */

import { exitCode, type Finding } from '../document/finding.ts'
import type { Settled } from '../world/ledger.ts'

/** What became of one seed that was worked on, or that is still set aside. */
export interface SeedOutcome {
  /** Path below the seeds folder. */
  readonly path: string
  /** `repeat`: the text is that of an earlier seed, so there is no second briefing. */
  readonly outcome: 'made' | 'repeat' | 'set-aside' | 'failed'
  /** In a report without remarks on what was made. */
  readonly findings: readonly Finding[]
  /** Paths below the output folder. */
  readonly files: readonly string[]
  /** Why it was worked on; empty when it was left out by an earlier run and nothing has changed. */
  readonly because: readonly string[]
  /** The version that this one replaces, and what changed between the two. */
  readonly revises?: { readonly sha256: string; readonly changes: readonly string[] }
}

export interface RunReport {
  readonly id: string
  readonly started: Date
  readonly ended: Date
  readonly dryRun: boolean
  /** Whether it was told to stop before it was through. */
  readonly isStopped: boolean
  /** In the order of the seeds' paths. */
  readonly outcomes: readonly SeedOutcome[]
  /** How many briefings were as they should be. */
  readonly unchanged: number
  /** Files of seeds that are gone, below the output folder: left there, or deleted by `--prune`. */
  readonly orphans: readonly string[]
  readonly pruned: readonly string[]
  /** About the run as a whole. */
  readonly findings: readonly Finding[]
  /** Milliseconds by stage, summed over all workers. */
  readonly timings: Readonly<Record<string, number>>
}

/** What an earlier run found, as it is reported again. */
export function stillLeftOut(settled: Settled | undefined, path: string): SeedOutcome {
  const outcome = settled?.standing ?? 'set-aside'
  return { path, outcome, findings: settled?.findings ?? [], files: [], because: [] }
}

/** Remarks on a briefing stand in its record: those of ten thousand would fill the memory until the end of the run. */
export function withoutRemarks(outcome: SeedOutcome): SeedOutcome {
  const findings = outcome.findings.filter(({ severity }) => severity !== 'info')
  return outcome.outcome === 'made' ? { ...outcome, findings } : outcome
}

/** The moment that the run started, such as `20210622T060000123Z`: run reports sort by time. */
export function runId(started: Date): string {
  return started.toISOString().replace(/[-:.]/g, '')
}

export function countOutcomes({ outcomes, unchanged, orphans, pruned }: RunReport) {
  const count = (wanted: SeedOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted).length
  return {
    made: count('made'),
    unchanged,
    repeat: count('repeat'),
    'set-aside': count('set-aside'),
    failed: count('failed'),
    orphans: orphans.length,
    pruned: pruned.length,
  }
}

export function exitCodeOf(report: RunReport): number {
  const counts = countOutcomes(report)
  if (counts.failed > 0) {
    return exitCode.bug
  }
  const isIncomplete = report.isStopped || report.findings.some(({ severity }) => severity === 'error')
  return counts['set-aside'] > 0 || isIncomplete ? exitCode.someSetAside : exitCode.done
}

/** The report as plain JSON. */
export function reportJson(report: RunReport) {
  const { started, ended, outcomes, unchanged: _, timings, ...rest } = report
  return {
    ...rest,
    started: started.toISOString(),
    ended: ended.toISOString(),
    counts: countOutcomes(report),
    timings: Object.fromEntries(Object.entries(timings).map(([name, time]) => [name, Math.round(time)])),
    seeds: outcomes,
  }
}

export function encodeReport(report: RunReport): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(reportJson(report), null, 2)}\n`)
}
