/** Holds lock and ledger while something works with them, and replaces a ledger that is damaged. */

import { exitCode, type Finding, PipelineError } from '../document/finding.ts'
import { type Ledger, LedgerDamaged } from '../world/ledger.ts'
import { FileError, type Lock, type World } from '../world/world.ts'

/** How a ledger is held. */
export interface Holding {
  /** Nothing that is written to the ledger lasts. */
  readonly isRehearsal: boolean
  /** Waits for another run to end. */
  readonly isPatient: boolean
  readonly signal: AbortSignal
}

/** How often a run that waits tries for the lock. */
const waitMs = 500

/**
 * When the ledger turns out to be damaged it is set aside, and `use` begins again with a new one and a finding. Throws
 * `PipelineError` when another run holds the lock (75), or when the ledger cannot be read or written.
 */
export async function withLedger<Value>(
  world: World,
  folder: string,
  holding: Holding,
  use: (ledger: Ledger, findings: readonly Finding[]) => Promise<Value>,
): Promise<Value> {
  const { isRehearsal } = holding
  // A rehearsal without a ledger has nothing to lock, and makes no folder.
  const isNothingThere = isRehearsal && world.files.stamp(`${folder}/ledger.sqlite`) === undefined
  let lock: Lock | undefined
  const attempt = async (findings: readonly Finding[]) => {
    const ledger = await (isRehearsal ? world.openLedger(folder, 'rehearsal') : world.openLedger(folder))
    try {
      return await use(ledger, findings)
    } finally {
      ledger.close()
    }
  }
  try {
    lock = isNothingThere ? undefined : await takeLock(world, folder, holding)
    return await attempt([]).catch(async (error: unknown) => {
      if (!(error instanceof LedgerDamaged) || isRehearsal) {
        throw error
      }
      return await attempt([damaged(await world.setLedgerAside(folder), error)])
    })
  } catch (error) {
    throw told(folder, error)
  } finally {
    lock?.release()
  }
}

/** Lets `use` look at the ledger, also while a run is at work. Throws `PipelineError` when it is damaged. */
export async function readLedger<Value>(
  world: World,
  folder: string,
  use: (ledger: Ledger) => Promise<Value>,
): Promise<Value> {
  try {
    const ledger = await world.openLedger(folder, 'rehearsal')
    try {
      return await use(ledger)
    } finally {
      ledger.close()
    }
  } catch (error) {
    throw told(folder, error)
  }
}

async function takeLock(world: World, folder: string, { isPatient, signal }: Holding): Promise<Lock> {
  let lock = await world.lock(folder)
  while (lock === undefined && isPatient && !signal.aborted) {
    await world.wait(waitMs, signal)
    lock = await world.lock(folder)
  }
  if (lock === undefined) {
    const message = `Another run is at work with the ledger in ${folder}.`
    const hint = 'Wait until it has finished and run again, or let this one wait with --wait.'
    throw new PipelineError([{ severity: 'error', code: 'run-locked', message, hint }], exitCode.locked)
  }
  return lock
}

function damaged(file: string, error: Error): Finding {
  const message = `The ledger was damaged (${error.message}) and is now ${file}; it is made anew from seeds and records.`
  const hint = 'Nothing to do; look after the disk if it happens again. Delete the damaged file when nobody wants it.'
  return { severity: 'warning', code: 'ledger-damaged', message, hint, file }
}

/** Errors of the ledger as what an operator can do about them; every other error as it is. */
function told(folder: string, error: unknown): unknown {
  if (error instanceof LedgerDamaged) {
    const message = `The ledger in ${folder} is damaged (${error.message}).`
    const hint = 'Start a run: it sets the ledger aside and makes a new one.'
    return refused({ severity: 'error', code: 'ledger-damaged', message, hint, file: folder })
  }
  if (error instanceof FileError) {
    const message = `The ledger in ${folder} cannot be read or written (${error.code}: ${error.path}).`
    const hint =
      error.code === 'ENOSPC' ? 'Free some disk space and run again.' : 'Let the program write there, and run again.'
    return refused({ severity: 'error', code: 'ledger-unusable', message, hint, file: folder })
  }
  return error
}

function refused(finding: Finding): PipelineError {
  return new PipelineError([finding], exitCode.someSetAside)
}
