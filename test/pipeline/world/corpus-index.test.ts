/** One suite for every kind of `CorpusIndex`, and what the ledger asks of its own. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LedgerDatabase } from '../../../pipeline/world/ledger-database.ts'
import { memoryCorpusIndex } from '../../../pipeline/world/memory-corpus-index.ts'
import { sqliteCorpusIndex } from '../../../pipeline/world/sqlite-corpus-index.ts'
import { documentWith, relatedTo } from '../../indexed-document.ts'

function emptyIndex() {
  return sqliteCorpusIndex(new LedgerDatabase(':memory:', false), 0)
}

describe.each([
  ['memory', memoryCorpusIndex],
  ['SQLite', () => emptyIndex()],
])('%s', (_, open) => {
  test('only earlier documents are related, by two hashes, by the exact one, or by a key', () => {
    const index = open()
    const asking = documentWith('m', '2021-06-02', [[1, 11, 12, 13]])
    index.put([
      documentWith('two', '2021-06-01', [
        [9, 12, 13],
        [8, 13],
      ]),
      documentWith('one', '2021-06-01', [[8, 11]]),
      documentWith('exact', '2021-05-31', [[1]]),
      documentWith('later', '2021-06-03', [[1, 11, 12, 13]]),
      documentWith('n', '2021-06-02', [[1, 11, 12, 13]]),
      documentWith('a', '2021-06-02', [[1, 11, 12, 13]]),
      asking,
    ])
    expect(relatedTo(index, asking)).toEqual(['exact b0', 'two b0', 'a b0'])
    index.remove(['two', 'nobody'])
    index.put([documentWith('a', '2021-06-02', [[2, 11]])])
    expect(relatedTo(index, asking)).toEqual(['exact b0'])
  })

  test('the age window bounds what is related; a document without a date is compared with all', () => {
    const index = open()
    const old = documentWith('old', '2020-01-01', [[1, 11, 12]])
    const edge = documentWith('edge', '2021-03-04', [[1, 11, 12]])
    const undated = documentWith('undated', undefined, [[1, 11, 12, 13]])
    index.put([old, edge, undated])
    expect(relatedTo(index, documentWith('new', '2021-06-02', [[1, 11, 12, 14]]))).toEqual(['edge b0'])
    expect(relatedTo(index, documentWith('new', '2021-06-03', [[1, 11, 12, 14]]))).toEqual([])
    expect(relatedTo(index, documentWith('new', '2021-06-03', [[1, 11, 12, 14]], 0))).toEqual(['old b0', 'edge b0'])
    expect(relatedTo(index, documentWith('zzz', undefined, [[1, 11, 12, 14]]))).toEqual([
      'old b0',
      'edge b0',
      'undated b0',
    ])
  })

  test('of a phrase that all texts have, the earliest count, in whichever order they came', () => {
    const many = Array.from({ length: 90 }, (_unused, number) => {
      return documentWith(`d${String(number).padStart(2, '0')}`, '2021-06-01', [[1000 + number, 1, 2]])
    })
    const asking = documentWith('last', '2021-06-02', [[5, 1, 2]])
    const index = open()
    index.put([...many].reverse())
    expect(relatedTo(index, asking)).toEqual(many.slice(0, 32).map(({ document }) => `${document} b0`))
  })
})

const anyDocument = fc
  .tuple(
    fc.nat(30),
    fc.option(fc.constantFrom('2021', '2021-06', '2021-06-02', '2021-06-20', '2021-09-01'), { nil: undefined }),
    fc.array(fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 5 }), { maxLength: 4 }),
  )
  .map(([number, published, paragraphs]) => documentWith(`d${number}`, published, paragraphs))

test('both kinds answer alike, whatever was put, replaced and removed, in whatever order', () => {
  fc.assert(
    fc.property(fc.array(anyDocument, { maxLength: 40 }), fc.array(fc.nat(30)), (documents, removed) => {
      const [memory, sqlite] = [memoryCorpusIndex(), emptyIndex()]
      const final = new Map(documents.map((document) => [document.document, document]))
      for (const document of documents) {
        sqlite.put([document])
      }
      memory.put([...final.values()].reverse())
      for (const index of [memory, sqlite]) {
        index.remove(removed.map((number) => `d${number}`))
      }
      const asked = [...final.values()]
      expect(sqlite.related(asked)).toEqual(memory.related(asked))
    }),
    { numRuns: 60 },
  )
})
