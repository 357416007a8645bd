/** Folders of tests below the system's folder for temporary files; those of a process that was killed go with the next one. */

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let isSwept = false

/** A new folder, named by the process that has to delete it. */
export function newFolder(): string {
  if (!isSwept) {
    isSwept = true
    sweep()
  }
  return mkdtempSync(join(tmpdir(), `wirebrief-test-${process.pid}-`))
}

function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = /^wirebrief-test-(\d+)-/.exec(name)?.[1]
    if (owner !== undefined && !isAlive(Number(owner))) {
      try {
        rmSync(join(tmpdir(), name), { recursive: true, force: true })
      } catch {
        // Another user's, or a disk is mounted there: it stays.
      }
    }
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    // Of another user, but alive.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
