/** Tests that whoever a document concerns is found, and few others. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IndexedDocument } from '../../../pipeline/document/corpus-index.ts'
import { corpusLimits } from '../../../pipeline/world/corpus-limits.ts'
import { LedgerDatabase } from '../../../pipeline/world/ledger-database.ts'
import { sqliteCorpusIndex } from '../../../pipeline/world/sqlite-corpus-index.ts'
import { documentWith, relatedTo } from '../../indexed-document.ts'

test('who shares a key or enough of a paragraph is concerned when it comes after', () => {
  const index = sqliteCorpusIndex(new LedgerDatabase(':memory:', false), 0)
  const asked = documentWith('m', '2021-06-02', [[1, 11, 12]])
  index.put([
    asked,
    documentWith('before', '2021-06-01', [[2, 11, 12]]),
    documentWith('one hash', '2021-06-03', [[3, 11, 13]]),
    documentWith('two hashes', '2021-06-03', [[4, 11, 12]]),
    documentWith('the only hash', '2021-06-03', [[5, 11]]),
    documentWith('undated', undefined, [[1, 13, 14]]),
    documentWith('other', '2021-06-03', [[6, 15]]),
    documentWith('same', '2021-06-04', [[1, 11, 12]]),
  ])
  expect([...index.concerned('m')].sort()).toEqual(
    ['same.txt', 'the only hash.txt', 'two hashes.txt', 'undated.txt'].sort(),
  )
  expect(index.document('m')).toEqual(asked)
  expect(index.document('nobody')).toBeUndefined()
  expect([...index.concerned('nobody')]).toEqual([])
})

test('who finds a paragraph only while another one does not push it out is concerned', () => {
  const index = sqliteCorpusIndex(new LedgerDatabase(':memory:', false), 0, { ...corpusLimits, postings: 2 })
  const pushing = documentWith('a', '2021-06-01', [[1, 11]])
  const asking = documentWith('d', '2021-06-03', [[4, 11, 12]])
  index.put([
    documentWith('b', '2021-06-02', [[2, 11, 13]]),
    documentWith('c', '2021-06-02', [[3, 11, 12]]),
    asking,
    documentWith('e', '2021-06-03', [[5, 11, 14]]),
  ])
  expect(relatedTo(index, asking)).toEqual(['c b0'])
  index.put([pushing])
  expect(relatedTo(index, asking)).toEqual([])
  expect([...index.concerned('a')]).toEqual(['d.txt'])
})

test('who shares what stands where it stood is concerned, who only shares a phrase with it is not', () => {
  const index = sqliteCorpusIndex(new LedgerDatabase(':memory:', false), 0, { ...corpusLimits, postings: 2 })
  const version = (hash: number) =>
    documentWith('a', '2021-06-01', [
      [1, 11, 14],
      [hash, 20 + hash, 21 + hash],
      [3, 11, 13],
    ])
  index.put([
    version(5),
    documentWith('b', '2021-06-02', [[6, 11, 12]]),
    documentWith('pushed out', '2021-06-03', [[7, 11, 12]]),
    documentWith('as before', '2021-06-03', [[4, 11, 13]]),
    documentWith('only before', '2021-06-03', [[5, 30, 31]]),
    documentWith('only now', '2021-06-03', [[8, 30, 31]]),
  ])
  expect([...index.concerned('a')].sort()).toEqual(['as before.txt', 'only before.txt', 'pushed out.txt'])
  expect([...index.replace(version(8))].sort()).toEqual(['as before.txt', 'only before.txt', 'only now.txt'])
})

/** Small enough that a dozen documents reach every one of them. */
const smallLimits = { postings: 2, related: 2, ofDay: 3, paragraphs: 3, waiting: 20, left: 4 }

const change = fc.oneof(
  { weight: 3, arbitrary: anyCrowdedDocument() },
  { weight: 3, arbitrary: fc.record({ number: fc.nat(12), at: fc.nat(3), hashes: anyHashes() }) },
  { weight: 1, arbitrary: fc.nat(12) },
)

test('what is asked again only when it is concerned is what an index made at once answers', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 8, maxLength: 40 }), (changes) => {
      const index = sqliteCorpusIndex(new LedgerDatabase(':memory:', false), 0, smallLimits)
      const now = new Map<string, IndexedDocument>()
      const answers = new Map<string, unknown>()
      for (const change of changes) {
        const each = typeof change === 'object' && 'at' in change ? edited(now, change) : change
        const id = typeof each === 'number' ? `d${each}` : each.document
        const concerned = new Set<string>()
        if (typeof each === 'number') {
          add(concerned, index.concerned(id))
          index.remove([id])
          now.delete(id)
          answers.delete(`${id}.txt`)
        } else {
          add(concerned, [each.path, ...index.replace(each)])
          now.set(id, each)
        }
        for (const document of now.values()) {
          if (concerned.has(document.path)) {
            answers.set(document.path, index.related([document]))
          }
        }
      }
      const atOnce = sqliteCorpusIndex(new LedgerDatabase(':memory:', false), 0, smallLimits)
      atOnce.put([...now.values()])
      const expected = [...now.values()].map((document) => [document.path, atOnce.related([document])] as const)
      expect(new Map([...answers].sort())).toEqual(new Map(expected.sort(([one], [other]) => (one < other ? -1 : 1))))
    }),
    { numRuns: 150 },
  )
})

function add(paths: Set<string>, others: Iterable<string>): void {
  for (const path of others) {
    paths.add(path)
  }
}

function anyHashes() {
  return fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 4 })
}

/** The document with one paragraph changed, added or, without hashes of its own, as it is. */
function edited(now: ReadonlyMap<string, IndexedDocument>, edit: { number: number; at: number; hashes: number[] }) {
  const { number, at, hashes } = edit
  const id = `d${number}`
  const { published, summary } = now.get(id) ?? documentWith(id, undefined, [])
  const paragraphs = (summary.paragraphs ?? []).map(({ exact, sketch }) => [exact, ...sketch])
  return documentWith(id, published, paragraphs.toSpliced(at, 1, hashes), summary.ageDays)
}

function anyCrowdedDocument() {
  return fc
    .tuple(
      fc.nat(12),
      fc.option(fc.constantFrom('2021-06', '2021-06-01', '2021-06-20', '2021-09-03'), {
        nil: undefined,
      }),
      fc.array(anyHashes(), { maxLength: 4 }),
      fc.constantFrom(0, 30, 90),
    )
    .map(([number, published, paragraphs, ageDays]) => documentWith(`d${number}`, published, paragraphs, ageDays))
}
