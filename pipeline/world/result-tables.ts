/** The ledger's tables of stage results and of the keys by which documents are compared. */

import type { Related, Summary } from '../document/stage.ts'
import type { StageResult } from './ledger.ts'
import type { LedgerDatabase } from './ledger-database.ts'

/** A common line gives thousands of documents one key; the earliest are what a comparison needs. */
const maximumRelated = 1000

/** Joins are CROSS JOINs: SQLite keeps their order, and from one document's keys to others is a thousand times faster. */
export class ResultTables {
  readonly #database: LedgerDatabase

  constructor(database: LedgerDatabase) {
    this.#database = database
  }

  result(seed: string, segment: number): Pick<StageResult, 'key' | 'document'> | undefined {
    const sql = 'SELECT key, document FROM results WHERE seed = ? AND segment = ?'
    const row = this.#database.get(sql, seed, segment)
    return row === undefined ? undefined : { key: String(row.key), document: row.document as Uint8Array }
  }

  /** See `Ledger.keepResult`. */
  keep({ seed, segment, key, id, document, summary, position }: StageResult): void {
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

  /** Those that were compared with it are compared again. */
  forget(path: string): void {
    for (const { segment } of this.#database.all('SELECT segment FROM results WHERE seed = ?', path)) {
      this.#compareAgain(path, Number(segment))
    }
    for (const table of ['summaryKeys', 'results']) {
      this.#database.run(`DELETE FROM ${table} WHERE seed = ?`, path)
    }
  }

  related(seed: string, segment: number): Related[] {
    const rows = this.#database.all(
      `SELECT DISTINCT other.id, other.summary FROM results own
       CROSS JOIN summaryKeys mine ON mine.seed = own.seed AND mine.segment = own.segment
       CROSS JOIN summaryKeys theirs ON theirs.segment = mine.segment AND theirs.key = mine.key AND theirs.seed <> own.seed
       CROSS JOIN results other ON other.seed = theirs.seed AND other.segment = theirs.segment
       WHERE own.seed = ? AND own.segment = ? AND other.position < own.position
       ORDER BY other.position LIMIT ${maximumRelated}`,
      seed,
      segment,
    )
    return rows.map((row) => ({ document: String(row.id), summary: JSON.parse(String(row.summary)) as Summary }))
  }

  /** Every document that shares a key with this one, as the ledger knows both. */
  #compareAgain(seed: string, segment: number): void {
    this.#database.run(
      `UPDATE seeds SET isToBeCompared = 1 WHERE path IN (
         SELECT theirs.seed FROM summaryKeys mine
         CROSS JOIN summaryKeys theirs ON theirs.segment = mine.segment AND theirs.key = mine.key AND theirs.seed <> mine.seed
         WHERE mine.seed = ? AND mine.segment = ?)`,
      seed,
      segment,
    )
  }
}
