/** What the index promises of its file: nothing is lost when the process dies, and nothing is decided on half of it. */

import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import type { IndexedDocument } from '../../../pipeline/document/corpus-index.ts'
import { LedgerDamaged, type StageResult } from '../../../pipeline/world/ledger.ts'
import { LedgerDatabase } from '../../../pipeline/world/ledger-database.ts'
import { memoryCorpusIndex } from '../../../pipeline/world/memory-corpus-index.ts'
import { type SqliteCorpusIndex, sqliteCorpusIndex } from '../../../pipeline/world/sqlite-corpus-index.ts'
import { SqliteLedger } from '../../../pipeline/world/sqlite-ledger.ts'
import { FileError } from '../../../pipeline/world/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'wirebrief-index-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sketchSize = 10

/** In groups of four: a paragraph shares two hashes with those of its number in its group, and none with others. */
function numbered(number: number, paragraphs: number): IndexedDocument {
  const summarized = Array.from({ length: paragraphs }, (_, index) => {
    const own = Array.from(
      { length: sketchSize - 2 },
      (_unused, at) => 1_000_000 + (number * paragraphs + index) * sketchSize + at,
    )
    const shared = 2 * (Math.floor(number / 4) * paragraphs + index)
    const sketch = [shared, shared + 1, ...own]
    const place = { line: index + 1, start: index, end: index + 1 }
    return {
      block: `b${index}`,
      ...place,
      text: `${number} ${index}`,
      exact: 900_000_000 + number * paragraphs + index,
      sketch,
    }
  })
  const id = `d${String(number).padStart(3, '0')}`
  const summary = { keys: [id], paragraphs: summarized, ageDays: 90, title: id }
  return { document: id, path: `${id}.txt`, published: '2021-06-01', summary }
}

function indexAt(name: string) {
  const database = new LedgerDatabase(join(folder, name), false)
  return { database, index: sqliteCorpusIndex(database, 0) }
}

/** The file as it is when the process dies now: its write-ahead log is not merged. */
function crashed(name: string): string {
  const copy = `crashed-${name}`
  for (const ending of ['', '-wal'].filter((each) => existsSync(join(folder, name + each)))) {
    copyFileSync(join(folder, name + ending), join(folder, copy + ending))
  }
  return copy
}

function answers(index: SqliteCorpusIndex, documents: readonly IndexedDocument[]): string[][] {
  return index.related(documents).map((related) => related.map(({ document }) => document))
}

test('a long document is told the same as by an index in memory, though it is looked up in slices', () => {
  const documents = [numbered(0, 1300), numbered(2, 700), numbered(1, 1300), numbered(3, 1300)]
  const { database, index } = indexAt('long.sqlite')
  const oracle = memoryCorpusIndex()
  for (const each of [index, oracle]) {
    each.put(documents)
  }
  const related = index.related(documents)
  expect(related[3]?.map(({ summary }) => summary.paragraphs?.length)).toEqual([1300, 1300, 700])
  expect(related).toEqual(oracle.related(documents))
  database.close()
})

test('what is stored at the end of a run answers as before, and the next process need not read it', () => {
  const documents = Array.from({ length: 40 }, (_unused, number) => numbered(number, 20))
  const { database, index } = indexAt('stored.sqlite')
  index.put(documents)
  const before = answers(index, documents)
  const waiting = () =>
    database.get('SELECT count(*) AS count FROM documents0 WHERE first >= (SELECT first FROM waiting0)')?.count
  expect(waiting()).toBe(40)
  index.store()
  expect(waiting()).toBe(0)
  expect(answers(index, documents)).toEqual(before)
  index.put([numbered(40, 20)])
  index.store()
  expect(waiting()).toBe(1)
  expect(answers(sqliteCorpusIndex(database, 0), documents)).toEqual(before)
  database.close()
})

test.each([
  ['while all postings wait in memory', 4, 3],
  ['after most went into their table', 200, 100],
])('a process that dies %s loses nothing', (_, count, paragraphs) => {
  const name = `${count}.sqlite`
  const documents = Array.from({ length: count }, (_unused, number) => numbered(number, paragraphs))
  const { database, index } = indexAt(name)
  for (let at = 0; at < count; at += 20) {
    index.put(documents.slice(at, at + 20))
  }
  index.remove(['d001'])
  const asked = documents.slice(0, 12)
  const before = answers(index, asked)
  expect(before[3]).toEqual(['d000', 'd002'])
  const again = indexAt(crashed(name))
  expect(answers(again.index, asked)).toEqual(before)
  again.database.close()
  database.close()
})

function result({ path, document, summary }: IndexedDocument): StageResult {
  return {
    seed: path,
    segment: 0,
    key: 'k',
    id: document,
    document: Uint8Array.of(1),
    summary,
    published: '2021-06-01',
  }
}

test('when the transaction around a change fails, the index answers as before', () => {
  const database = new LedgerDatabase(join(folder, 'failing.sqlite'), false)
  const ledger = new SqliteLedger(database)
  const [first, second, third] = [numbered(0, 2), numbered(1, 2), numbered(2, 2)]
  ledger.keepResult(result(first))
  ledger.keepResult(result(second))
  database.run(`CREATE TRIGGER full BEFORE DELETE ON seeds BEGIN SELECT RAISE(ABORT, 'full'); END`)
  database.run(
    `CREATE TRIGGER late BEFORE INSERT ON results WHEN new.seed = '${third.path}' BEGIN SELECT RAISE(ABORT, 'full'); END`,
  )
  database.run(
    `INSERT INTO seeds (path, stamp, sha256, sidecarSha256, program, key, standing, isToBeCompared, findings, because, run)
     VALUES ('d000.txt', '', '', '', '', '', 'made', 0, '[]', '[]', '')`,
  )
  const related = () => ledger.related('d001.txt', 0).map(({ document }) => document)
  expect(related()).toEqual(['d000'])
  expect(() => ledger.forgetSeed('d000.txt')).toThrow(FileError)
  expect(related()).toEqual(['d000'])
  expect(() => ledger.keepResult(result(third))).toThrow(FileError)
  expect(related()).toEqual(['d000'])
  ledger.close()
})

test.each([
  ['cut in half', (path: string) => truncateSync(path, readFileSync(path).length / 2)],
  [
    'overwritten',
    (path: string) => {
      const bytes = readFileSync(path)
      writeFileSync(path, bytes.fill(0xff, 3 * 4096))
    },
  ],
])('a file that is %s gives no answer', (name, damage) => {
  const path = join(folder, `${name}.sqlite`)
  const { database, index } = indexAt(`${name}.sqlite`)
  const documents = Array.from({ length: 40 }, (_, number) => numbered(number, 20))
  index.put(documents)
  database.close()
  damage(path)
  expect(() => {
    const again = indexAt(`${name}.sqlite`)
    again.index.related(documents)
  }).toThrow(LedgerDamaged)
})

test('a file that another program has locked takes no change, and says so', () => {
  const { database, index } = indexAt('locked.sqlite')
  index.put([numbered(0, 2)])
  database.all('PRAGMA busy_timeout = 1')
  const other = new DatabaseSync(join(folder, 'locked.sqlite'))
  other.exec('BEGIN IMMEDIATE')
  expect(() => index.put([numbered(1, 2)])).toThrow(expect.objectContaining({ code: 'EBUSY' }))
  other.exec('ROLLBACK')
  other.close()
  database.close()
})
