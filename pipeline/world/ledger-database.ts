/** The ledger's database: opened, brought to the version of this program, and used in transactions. */

import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { exitCode, PipelineError } from '../document/finding.ts'
import { LedgerDamaged } from './ledger.ts'
import { migrations } from './migrations.ts'
import { FileError } from './world.ts'

/** Before this version a checkpoint of the write-ahead log could damage the file (sqlite.org, 3.51.3). */
const oldestSqlite = [3, 51, 3]

/** Primary result codes of SQLite (sqlite.org/rescode.html) as the codes of the file system that say the same. */
const fileCodes: Readonly<Record<number, string>> = { 5: 'EBUSY', 8: 'EACCES', 10: 'EIO', 13: 'ENOSPC', 14: 'EACCES' }

const damaged = [11, 26]

/** See `LedgerDatabase.pages`. */
const rowsInPage = 100

export type Row = Readonly<Record<string, unknown>>

/** Statements are prepared once. A rehearsal is one transaction that is rolled back at the end. */
export class LedgerDatabase {
  readonly #path: string
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()
  #rollBack: (() => void) | undefined

  /** `path` may be `:memory:`. Throws `PipelineError` for a later version, `LedgerDamaged`, `FileError`. */
  constructor(path: string, isRehearsal: boolean) {
    refuseOldSqlite()
    this.#path = path
    this.#database = translated(path, () => new DatabaseSync(path))
    try {
      // A commit must survive a power cut, and a reader must wait for a writer rather than fail.
      this.#exec(
        'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384;',
      )
      if (isRehearsal) {
        this.#rollBack = this.rehearse()
      }
      this.#migrate()
    } catch (error) {
      this.#database.close()
      throw error
    }
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return translated(this.#path, () => this.#prepared(sql).all(...values))
  }

  /**
   * The rows of a table in the order of its column `path`, which the query names first, as the values of their columns.
   * Some at a time: all at once would live through many garbage collections, which take as long as reading them.
   */
  *pages<Values extends [path: string, ...unknown[]]>(sql: string): Generator<Values> {
    const page = `${sql} WHERE path > ? ORDER BY path LIMIT ${rowsInPage}`
    for (let last: string | undefined = ''; last !== undefined; ) {
      const rows = this.#values(page, last) as Values[]
      yield* rows
      last = rows.at(-1)?.[0]
    }
  }

  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return translated(this.#path, () => this.#prepared(sql).get(...values))
  }

  run(sql: string, ...values: SQLInputValue[]): void {
    translated(this.#path, () => this.#prepared(sql).run(...values))
  }

  /** All of the work or none of it. A savepoint, so that it serves inside a rehearsal too. */
  transaction(work: () => void): void {
    this.#exec('SAVEPOINT work')
    try {
      work()
      this.#exec('RELEASE work')
    } catch (error) {
      // SQLite has rolled back by itself when the disk is full; the first error is the one that counts.
      try {
        this.#database.exec('ROLLBACK TO work; RELEASE work')
      } catch {}
      throw error
    }
  }

  /** From here on nothing lasts: what is given back undoes it. */
  rehearse(): () => void {
    this.#exec('BEGIN')
    return () => this.#exec('ROLLBACK')
  }

  close(): void {
    try {
      this.#rollBack?.()
    } finally {
      this.#database.close()
    }
  }

  /** In half the time of rows with names. */
  #values(sql: string, ...values: SQLInputValue[]): unknown[] {
    return translated(this.#path, () => {
      const statement = this.#prepared(sql)
      statement.setReturnArrays(true)
      return statement.all(...values)
    })
  }

  #exec(sql: string): void {
    translated(this.#path, () => this.#database.exec(sql))
  }

  #prepared(sql: string): StatementSync {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  #migrate(): void {
    const version = Number(this.get('PRAGMA user_version')?.user_version)
    if (version > migrations.length) {
      const message = `The ledger ${this.#path} was written by a later version of this program (${version}; this one knows ${migrations.length}).`
      throw refusal('ledger-too-new', message, 'Use that version, or name another folder with --state.', this.#path)
    }
    for (const [index, statements] of migrations.entries()) {
      if (index >= version) {
        this.transaction(() => this.#exec(`${statements} PRAGMA user_version = ${index + 1};`))
      }
    }
  }
}

function refuseOldSqlite(): void {
  const version = (process.versions.sqlite ?? '0').split('.').map(Number)
  const different = oldestSqlite.findIndex((part, index) => part !== version[index])
  if (different !== -1 && (version[different] ?? 0) < (oldestSqlite[different] ?? 0)) {
    const message = `SQLite ${version.join('.')} of this Node can damage the ledger.`
    throw refusal('sqlite-too-old', message, 'Use the Node that "npm ci" brings along.', process.execPath)
  }
}

function refusal(code: string, message: string, hint: string, file: string): PipelineError {
  return new PipelineError([{ severity: 'error', code, message, hint, file }], exitCode.wrongUse)
}

/** Errors of SQLite and of the file system as `LedgerDamaged` and `FileError`. */
export function translated<Value>(path: string, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    const { errcode, code } = error as { errcode?: unknown; code?: unknown }
    if (typeof errcode !== 'number') {
      throw typeof code === 'string' && /^E[A-Z]+$/.test(code) ? new FileError(code, path) : error
    }
    // The low byte is the primary code, the rest says more.
    const primary = errcode & 0xff
    if (damaged.includes(primary)) {
      throw new LedgerDamaged((error as Error).message)
    }
    throw new FileError(fileCodes[primary] ?? `SQLITE_${primary}`, path)
  }
}
