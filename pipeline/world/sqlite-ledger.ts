/** The ledger in SQLite, through `node:sqlite`. */

import { DatabaseSync } from 'node:sqlite'
import { exitCode, PipelineError } from '../document/finding.ts'
import type { Ledger, PublishedFile } from './ledger.ts'

/** Statement `n` brings a ledger from version `n` to `n + 1`; none is ever changed. */
const migrations = [
  `CREATE TABLE files (
     path TEXT PRIMARY KEY, seed TEXT NOT NULL, seedSha256 TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX filesBySeed ON files (seed);`,
]

const columns = 'path, seed, seedSha256, sha256, bytes'

/** Opens or makes the ledger at `path`. Throws `PipelineError` when the file is no ledger or of a later version. */
export function openSqliteLedger(path: string): Ledger {
  const database = openDatabase(path)
  return {
    files: () => rows(database.prepare(`SELECT ${columns} FROM files ORDER BY path`).all()),
    filesOf: (seed) => rows(database.prepare(`SELECT ${columns} FROM files WHERE seed = ? ORDER BY path`).all(seed)),
    replace: (seed, files) => replace(database, seed, files),
    close: () => database.close(),
  }
}

function openDatabase(path: string): DatabaseSync {
  try {
    const database = new DatabaseSync(path)
    // A commit must survive a power cut, and a reader must wait for a writer rather than fail.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;')
    migrate(database, path)
    return database
  } catch (error) {
    if (error instanceof PipelineError) {
      throw error
    }
    const message = `The ledger ${path} cannot be opened: ${(error as Error).message}.`
    const hint = 'Move the file away and run again: the ledger is made anew from the seeds.'
    throw new PipelineError(
      [{ severity: 'error', code: 'ledger-damaged', message, hint, file: path }],
      exitCode.wrongUse,
    )
  }
}

function migrate(database: DatabaseSync, path: string): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version)
  if (version > migrations.length) {
    const message = `The ledger ${path} was written by a later version of this program (${version}; this one knows ${migrations.length}).`
    const hint = 'Use that version, or name another folder with --state.'
    throw new PipelineError(
      [{ severity: 'error', code: 'ledger-too-new', message, hint, file: path }],
      exitCode.wrongUse,
    )
  }
  for (const [index, statement] of migrations.entries()) {
    if (index >= version) {
      database.exec(`BEGIN; ${statement} PRAGMA user_version = ${index + 1}; COMMIT;`)
    }
  }
}

function replace(database: DatabaseSync, seed: string, files: readonly PublishedFile[]): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    database.prepare('DELETE FROM files WHERE seed = ?').run(seed)
    const insert = database.prepare(`INSERT OR REPLACE INTO files (${columns}) VALUES (?, ?, ?, ?, ?)`)
    for (const file of files) {
      insert.run(file.path, file.seed, file.seedSha256, file.sha256, file.bytes)
    }
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

function rows(found: readonly Record<string, unknown>[]): PublishedFile[] {
  return found.map((row) => ({
    seed: String(row.seed),
    seedSha256: String(row.seedSha256),
    path: String(row.path),
    sha256: String(row.sha256),
    bytes: Number(row.bytes),
  }))
}
