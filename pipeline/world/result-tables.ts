/** The ledger's table of stage results, and the indexes by which documents are compared. */

import { isDeepStrictEqual } from 'node:util'
import type { IndexedDocument } from '../document/corpus-index.ts'
import type { Related } from '../document/stage.ts'
import type { StageResult } from './ledger.ts'
import type { LedgerDatabase } from './ledger-database.ts'
import { type SqliteCorpusIndex, sqliteCorpusIndex } from './sqlite-corpus-index.ts'

export class ResultTables {
  readonly #database: LedgerDatabase
  readonly #indexes = new Map<number, SqliteCorpusIndex>()

  constructor(database: LedgerDatabase) {
    this.#database = database
  }

  result(seed: string, segment: number): Pick<StageResult, 'key' | 'document'> | undefined {
    const sql = 'SELECT key, document FROM results WHERE seed = ? AND segment = ?'
    const row = this.#database.get(sql, seed, segment)
    return row === undefined ? undefined : { key: String(row.key), document: row.document as Uint8Array }
  }

  /** See `Ledger.keepResult`. */
  keep({ seed, segment, key, id, document, summary, published }: StageResult): void {
    const index = this.#index(segment)
    const dated = published === undefined ? {} : { published }
    const paragraphs = summary.paragraphs ?? []
    const now: IndexedDocument = { document: id, path: seed, ...dated, summary: { ...summary, paragraphs } }
    this.changeAll(() => {
      const before = index.document(id)
      if (!isDeepStrictEqual(before, now)) {
        this.#put(index, now)
      }
      this.#database.run(
        'INSERT OR REPLACE INTO results (seed, segment, key, id, document) VALUES (?, ?, ?, ?, ?)',
        ...[seed, segment, key, id, document],
      )
    })
  }

  /** Those that were compared with it are compared again. */
  forget(path: string): void {
    this.changeAll(() => {
      for (const row of this.#database.all('SELECT segment, id FROM results WHERE seed = ?', path)) {
        const index = this.#index(Number(row.segment))
        const id = String(row.id)
        this.#compareAgain(this.#isAnyCompared() ? index.concerned(id) : [])
        index.remove([id])
      }
      this.#database.run('DELETE FROM results WHERE seed = ?', path)
    })
  }

  related(seed: string, segment: number): Related[] {
    const row = this.#database.get('SELECT id FROM results WHERE seed = ? AND segment = ?', seed, segment)
    const index = this.#index(segment)
    const document = row === undefined ? undefined : index.document(String(row.id))
    return document === undefined ? [] : index.related([document]).flat()
  }

  /** See `Ledger.storeIndexes`. */
  store(): void {
    for (const index of this.#indexes.values()) {
      index.store()
    }
  }

  /** All of the work or none of it; what an index holds in memory is read anew when it fails. Around more than one change as well. */
  changeAll(work: () => void): void {
    try {
      this.#database.transaction(work)
    } catch (error) {
      this.#indexes.clear()
      throw error
    }
  }

  #index(segment: number): SqliteCorpusIndex {
    const index = this.#indexes.get(segment) ?? sqliteCorpusIndex(this.#database, segment)
    this.#indexes.set(segment, index)
    return index
  }

  #put(index: SqliteCorpusIndex, document: IndexedDocument): void {
    if (this.#isAnyCompared()) {
      this.#compareAgain(index.replace(document))
    } else {
      index.put([document])
    }
  }

  /** There is none before the first comparison, which need not ask whom it concerns. */
  #isAnyCompared(): boolean {
    return this.#database.get('SELECT 1 FROM seeds WHERE isToBeCompared = 0 LIMIT 1') !== undefined
  }

  #compareAgain(paths: Iterable<string>): void {
    for (const path of paths) {
      this.#database.run('UPDATE seeds SET isToBeCompared = 1 WHERE path = ?', path)
    }
  }
}
