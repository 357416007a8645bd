/** Keeps what became of a run: its report in the output folder, its end in the ledger. */

import { exitCode, PipelineError } from '../document/finding.ts'
import type { Ledger } from '../world/ledger.ts'
import { FileError, type World } from '../world/world.ts'
import { reportsFolder } from './output-folder.ts'
import { countOutcomes, encodeReport, exitCodeOf, type RunReport } from './report.ts'
import type { RunSettings } from './settings.ts'

/** Throws `PipelineError` when the output folder cannot be written. */
export async function writeReport(world: World, { folders }: RunSettings, report: RunReport): Promise<void> {
  const folder = `${folders.output}/${reportsFolder}`
  try {
    await world.files.publish(folder, [{ name: `${report.id}.json`, bytes: encodeReport(report) }])
  } catch (error) {
    if (!(error instanceof FileError)) {
      throw error
    }
    const message = `The report of the run cannot be written to ${folder} (${error.code}).`
    const hint = 'Let the program write to the output folder, and see to it that the disk is not full.'
    throw new PipelineError([{ severity: 'error', code: 'output-unwritable', message, hint }], exitCode.someSetAside)
  }
}

/** A run that was stopped did not end: the next one sweeps, and a schedule catches up. */
export function keepRun(ledger: Ledger, report: RunReport): void {
  const started = report.started.toISOString()
  const ended = report.isStopped ? '' : report.ended.toISOString()
  ledger.keepRun({ id: report.id, started, ended, code: exitCodeOf(report), counts: countOutcomes(report) })
}
