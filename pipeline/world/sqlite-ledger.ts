/** The ledger in SQLite, through `node:sqlite`. */

import type { Related } from '../document/stage.ts'
import type { Ledger, PublishedFile, Revision, RunEntry, SeedEntry, SeedState, Settled, StageResult } from './ledger.ts'
import type { LedgerDatabase } from './ledger-database.ts'
import { fileFrom, revisionFrom, runFrom, seedFrom, settledFrom, type Text } from './ledger-rows.ts'
import { ResultTables } from './result-tables.ts'

const fileColumns = 'path, seed, seedSha256, sha256, bytes, stamp'
const stateColumns = 'path, stamp, program, standing, isToBeCompared'
const seedColumns = 'path, stamp, sha256, sidecarSha256, program, key, documentSha256, standing, isToBeCompared'
const settledColumns = `${seedColumns}, findings, because, run`

export class SqliteLedger implements Ledger {
  readonly #database: LedgerDatabase
  readonly #results: ResultTables
  readonly #close: () => void

  constructor(database: LedgerDatabase, close: () => void = () => database.close()) {
    this.#database = database
    this.#results = new ResultTables(database)
    this.#close = close
  }

  seeds(): IteratorObject<SeedState> {
    return this.#database
      .pages<[string, string, string, SeedState['standing'], number]>(`SELECT ${stateColumns} FROM seeds`)
      .map(([path, stamp, program, standing, isToBeCompared]) => ({ path, stamp, program, standing, isToBeCompared }))
  }

  seed(path: string): SeedEntry | undefined {
    const row = this.#database.get(`SELECT ${seedColumns} FROM seeds WHERE path = ?`, path)
    return row === undefined ? undefined : seedFrom(row)
  }

  seedsToCompare(): SeedEntry[] {
    return this.#database.all(`SELECT ${seedColumns} FROM seeds WHERE isToBeCompared = 1 ORDER BY path`).map(seedFrom)
  }

  unsettledSeeds(): string[] {
    const sql = 'SELECT DISTINCT seed FROM results WHERE seed NOT IN (SELECT path FROM seeds)'
    return this.#database.all(sql).map(({ seed }) => String(seed))
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

  stamps(): IteratorObject<[path: string, stamp: string]> {
    return this.#database.pages<[path: string, stamp: string]>('SELECT path, stamp FROM files')
  }

  seedOf(file: string): string | undefined {
    const row = this.#database.get('SELECT seed FROM files WHERE path = ?', file)
    return row === undefined ? undefined : String(row.seed)
  }

  filesWithoutBriefing(): Pick<PublishedFile, 'path' | 'seed'>[] {
    // Seed by seed, since each has several files: most often there is none.
    const known = "SELECT path FROM seeds WHERE standing <> 'set-aside'"
    const unknown = `SELECT DISTINCT seed FROM files EXCEPT ${known}`
    const sql = `SELECT path, seed FROM files WHERE seed IN (${unknown}) ORDER BY path`
    return this.#database.all(sql) as unknown as PublishedFile[]
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
    const { path, stamp, sha256, sidecarSha256, program, key, documentSha256, standing } = seed
    const { findings, because, run } = seed
    const texts = [JSON.stringify(findings), JSON.stringify(because), run]
    this.#database.transaction(() => {
      this.#database.run(
        `INSERT OR REPLACE INTO seeds (${settledColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)`,
        ...[path, stamp, sha256, sidecarSha256, program, key, documentSha256, standing, ...texts],
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
    this.#results.changeAll(() => {
      this.#results.forget(path)
      this.#database.run('DELETE FROM seeds WHERE path = ?', path)
    })
  }

  forgetResults(path: string): void {
    this.#results.forget(path)
  }

  result(seed: string, segment: number): Pick<StageResult, 'key' | 'document'> | undefined {
    return this.#results.result(seed, segment)
  }

  keepResult(result: StageResult): void {
    this.#results.keep(result)
  }

  related(seed: string, segment: number): Related[] {
    return this.#results.related(seed, segment)
  }

  storeIndexes(): void {
    this.#results.store()
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
}
