/** Tests that postings answer alike while they wait and once they are stored. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CorpusPostings, type Posting } from '../../../pipeline/world/corpus-postings.ts'
import { LedgerDatabase } from '../../../pipeline/world/ledger-database.ts'

const hashes = Array.from({ length: 13 }, (_, hash) => hash)

function empty(): CorpusPostings {
  return new CorpusPostings(new LedgerDatabase(':memory:', false), 0)
}

function answersOf(postings: CorpusPostings) {
  const inOrder = (found: readonly Posting[]) =>
    [...found].sort((one, other) => one.day - other.day || one.paragraph - other.paragraph)
  return {
    found: [...postings.find(hashes, 1, 3)].map(([hash, found]) => [hash, inOrder(found)]),
    since: hashes.map((hash) => inOrder(postings.since(hash, 2))),
  }
}

const anyPostings = fc.uniqueArray(fc.record({ hash: fc.nat(6), day: fc.nat(4), paragraph: fc.nat(300) }), {
  maxLength: 400,
  selector: ({ hash, paragraph }) => `${hash} ${paragraph}`,
})

test('some stored, some waiting, some removed: the answers are those of postings that all wait', () => {
  fc.assert(
    fc.property(anyPostings, fc.nat(400), fc.array(fc.nat(399)), (all, stored, removed) => {
      const [waiting, mixed] = [empty(), empty()]
      for (const [index, { hash, ...posting }] of all.entries()) {
        waiting.add(hash, posting)
        mixed.add(hash, posting)
        if (index === stored) {
          mixed.store()
        }
      }
      for (const { hash, ...posting } of removed.flatMap((index) => all[index] ?? [])) {
        waiting.remove(hash, posting)
        mixed.remove(hash, posting)
      }
      expect(answersOf(mixed)).toEqual(answersOf(waiting))
    }),
    { numRuns: 100 },
  )
})
