/** The ledger in SQLite, through `node:sqlite`. */

import type { Related, Summary } from '../document/stage.ts'
import type { Ledger, PublishedFile, Revision, RunEntry, SeedEntry, Settled, StageResult } from './ledger.ts'
import type { LedgerDatabase } from './ledger-database.ts'
import { fileFrom, revisionFrom, runFrom, seedFrom, settledFrom, type Text } from './ledger-rows.ts'

const fileColumns = 'path, seed, seedSha256, sha256, bytes, stamp'
const seedColumns = 'path, stamp, sha256, sidecarSha256, program, key, standing, isToBeCompared'
const settledColumns = `${seedColumns}, findings, because, run`

/** A common line gives thousands of documents one key; the earliest are what a comparison needs. */
const maximumRelated = 1000

export class SqliteLedger implements Ledger {
  readonly #database: LedgerDatabase
  readonly #close: () => void

  constructor(database: LedgerDatabase, close: () => void = () => database.close()) {
    this.#database = database
    this.#close = close
  }

  seeds(): SeedEntry[] {
    return this.#database.all(`SELECT ${seedColumns} FROM seeds ORDER BY path`).map(seedFrom)
  }

  knownSeeds(): string[] {
    return this.#database.all('SELECT path FROM seeds UNION SELECT seed FROM results').map(({ path }) => String(path))
  }

  settledSeed(path: string): Settled | undefined {
    const row = this.#database.get(`SELECT ${settledColumns} FROM seeds WHERE path = ?`, path)
    return row === undefined ? undefined : settledFrom(row)
  }

  open(): Settled[] {
    const sql = `SELECT ${settledColumns} FROM seeds WHERE findings <> '[]' ORDER BY standing = 'made', path`
    return this.#database.all(sql).map(settledFrom)
  }

  files(): PublishedFile[] {
    return this.#database.all(`SELECT ${fileColumns} FROM files ORDER BY path`).map(fileFrom)
  }

  filesOf(seed: string): PublishedFile[] {
    return this.#database.all(`SELECT ${fileColumns} FROM files WHERE seed = ? ORDER BY path`, seed).map(fileFrom)
  }

  announce(seed: string, files: readonly PublishedFile[]): void {
    const known = new Set(this.filesOf(seed).map(({ path }) => path))
    const unknown = files.filter(({ path }) => !known.has(path))
    if (unknown.length > 0) {
      this.#database.transaction(() => this.#insertFiles(unknown.map((file) => ({ ...file, sha256: '', stamp: '' }))))
    }
  }

  replace(seed: string, files: readonly PublishedFile[]): void {
    this.#database.transaction(() => this.#replace(seed, files))
  }

  forgetFiles(paths: readonly string[]): void {
    this.#database.transaction(() => {
      for (const path of paths) {
        this.#database.run('DELETE FROM files WHERE path = ?', path)
      }
    })
  }

  settle(seed: Settled, files?: readonly PublishedFile[]): void {
    const { path, stamp, sha256, sidecarSha256, program, key, standing, findings, because, run } = seed
    const texts = [JSON.stringify(findings), JSON.stringify(because), run]
    this.#database.transaction(() => {
      this.#database.run(
        `INSERT OR REPLACE INTO seeds (${settledColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)`,
        ...[path, stamp, sha256, sidecarSha256, program, key, standing, ...texts],
      )
      if (files !== undefined) {
        this.#replace(path, files)
      }
    })
  }

  confirm(seeds: readonly Pick<SeedEntry, 'path' | 'stamp' | 'program'>[]): void {
    this.#database.transaction(() => {
      for (const { path, stamp, program } of seeds) {
        const sql = 'UPDATE seeds SET stamp = ?, program = ?, isToBeCompared = 0 WHERE path = ?'
        this.#database.run(sql, stamp, program, path)
      }
    })
  }

  forgetSeed(path: string): void {
    this.#database.transaction(() => {
      for (const { segment } of this.#database.all('SELECT segment FROM results WHERE seed = ?', path)) {
        this.#compareAgain(path, Number(segment))
      }
      for (const table of ['summaryKeys', 'results']) {
        this.#database.run(`DELETE FROM ${table} WHERE seed = ?`, path)
      }
      this.#database.run('DELETE FROM seeds WHERE path = ?', path)
    })
  }

  result(seed: string, segment: number): Pick<StageResult, 'key' | 'document'> | undefined {
    const sql = 'SELECT key, document FROM results WHERE seed = ? AND segment = ?'
    const row = this.#database.get(sql, seed, segment)
    return row === undefined ? undefined : { key: String(row.key), document: row.document as Uint8Array }
  }

  keepResult({ seed, segment, key, id, document, summary, position }: StageResult): void {
    const text = JSON.stringify(summary)
    this.#database.transaction(() => {
      const sql = 'SELECT summary, position FROM results WHERE seed = ? AND segment = ?'
      const before = this.#database.get(sql, seed, segment)
      const isSame = before?.summary === text && before.position === position
      if (!isSame) {
        this.#compareAgain(seed, segment)
        this.#database.run('DELETE FROM summaryKeys WHERE seed = ? AND segment = ?', seed, segment)
      }
      this.#database.run(
        'INSERT OR REPLACE INTO results (seed, segment, key, id, position, summary, document) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[seed, segment, key, id, position, text, document],
      )
      if (!isSame) {
        for (const each of new Set(summary.keys)) {
          this.#database.run('INSERT INTO summaryKeys (segment, key, seed) VALUES (?, ?, ?)', segment, each, seed)
        }
        this.#compareAgain(seed, segment)
      }
    })
  }

  related(seed: string, segment: number): Related[] {
    const rows = this.#database.all(
      `SELECT DISTINCT other.id, other.summary FROM results own
       JOIN summaryKeys mine ON mine.seed = own.seed AND mine.segment = own.segment
       JOIN summaryKeys theirs ON theirs.segment = mine.segment AND theirs.key = mine.key AND theirs.seed <> own.seed
       JOIN results other ON other.seed = theirs.seed AND other.segment = theirs.segment
       WHERE own.seed = ? AND own.segment = ? AND other.position < own.position
       ORDER BY other.position LIMIT ${maximumRelated}`,
      seed,
      segment,
    )
    return rows.map((row) => ({ document: String(row.id), summary: JSON.parse(String(row.summary)) as Summary }))
  }

  programParts(hash: string): Text | undefined {
    const row = this.#database.get('SELECT parts FROM programs WHERE hash = ?', hash)
    return row === undefined ? undefined : (JSON.parse(String(row.parts)) as Text)
  }

  keepProgram(hash: string, parts: Text): void {
    this.#database.run('INSERT OR IGNORE INTO programs (hash, parts) VALUES (?, ?)', hash, JSON.stringify(parts))
  }

  runs(count: number): RunEntry[] {
    return this.#database.all('SELECT * FROM runs ORDER BY id DESC LIMIT ?', count).map(runFrom)
  }

  keepRun({ id, started, ended, code, counts }: RunEntry): void {
    const sql = 'INSERT OR REPLACE INTO runs (id, started, ended, code, counts) VALUES (?, ?, ?, ?, ?)'
    this.#database.run(sql, id, started, ended, code, JSON.stringify(counts))
  }

  revisions(count: number): Revision[] {
    return this.#database.all('SELECT * FROM revisions ORDER BY run DESC, seed LIMIT ?', count).map(revisionFrom)
  }

  keepRevision({ run, seed, fromSha256, toSha256, changes }: Revision): void {
    const sql = 'INSERT OR REPLACE INTO revisions (run, seed, fromSha256, toSha256, changes) VALUES (?, ?, ?, ?, ?)'
    this.#database.run(sql, run, seed, fromSha256, toSha256, JSON.stringify(changes))
  }

  close(): void {
    this.#close()
  }

  #replace(seed: string, files: readonly PublishedFile[]): void {
    this.#database.run('DELETE FROM files WHERE seed = ?', seed)
    this.#insertFiles(files)
  }

  #insertFiles(files: readonly PublishedFile[]): void {
    for (const { path, seed, seedSha256, sha256, bytes, stamp } of files) {
      const sql = `INSERT OR REPLACE INTO files (${fileColumns}) VALUES (?, ?, ?, ?, ?, ?)`
      this.#database.run(sql, path, seed, seedSha256, sha256, bytes, stamp)
    }
  }

  /** Every document that shares a key with this one, as the ledger knows both. */
  #compareAgain(seed: string, segment: number): void {
    this.#database.run(
      `UPDATE seeds SET isToBeCompared = 1 WHERE path IN (
         SELECT theirs.seed FROM summaryKeys mine
         JOIN summaryKeys theirs ON theirs.segment = mine.segment AND theirs.key = mine.key AND theirs.seed <> mine.seed
         WHERE mine.seed = ? AND mine.segment = ?)`,
      seed,
      segment,
    )
  }
}
