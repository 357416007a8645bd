import { expect, test } from 'vitest'
import { applyEdits } from '../../../pipeline/document/apply-edits.ts'
import type { Document } from '../../../pipeline/document/document.ts'
import type { Edit } from '../../../pipeline/document/edit.ts'
import { read } from '../../../stages/read/read.ts'

const author = { name: 'tester', version: 1 }

function wrapped(text: string): Document {
  return read({ path: 'a.txt', bytes: new TextEncoder().encode(text) }, { blocks: 'blank-line', maximumBlocks: 10 })
}

function placesAfter(text: string, edits: readonly Edit[]) {
  return applyEdits(wrapped(text), edits, author).blocks.map(({ place }) => ({
    words: text.slice(place.start, place.end),
    line: place.line,
    column: place.column,
  }))
}

const reason = 'test'

test('a part keeps its place through replacements made before the split', () => {
  const text = 'One\u00a0\u00a0two.  Three.'
  const spaces: Edit = {
    kind: 'replace-text',
    block: 'b1',
    replacements: [
      { start: 3, end: 5, text: ' ' },
      { start: 9, end: 11, text: ' ' },
    ],
    reason,
  }
  expect(placesAfter(text, [spaces, { kind: 'split', block: 'b1', at: [8], reason }])).toEqual([
    { words: 'One\u00a0\u00a0two.', line: 1, column: 1 },
    { words: 'Three.', line: 1, column: 12 },
  ])
})

test('a part on a later line of the block has the number of that line', () => {
  const text = 'One two\nthree. Four\nfive.'
  const joined: Edit = {
    kind: 'replace-text',
    block: 'b1',
    replacements: [
      { start: 7, end: 8, text: ' ' },
      { start: 19, end: 20, text: ' ' },
    ],
    reason,
  }
  expect(placesAfter(text, [joined, { kind: 'split', block: 'b1', at: [15, 20], reason }])).toEqual([
    { words: 'One two\nthree.', line: 1, column: 1 },
    { words: 'Four', line: 2, column: 8 },
    { words: 'five.', line: 3, column: 1 },
  ])
})

test('a part can be split again, after a replacement of its own', () => {
  const text = 'One. Two.  Three.'
  const edits: Edit[] = [
    { kind: 'split', block: 'b1', at: [5], reason },
    { kind: 'replace-text', block: 'b1.2', replacements: [{ start: 4, end: 6, text: ' ' }], reason },
    { kind: 'split', block: 'b1.2', at: [5], reason },
  ]
  expect(placesAfter(text, edits).map(({ words }) => words)).toEqual(['One.', 'Two.', 'Three.'])
})

test('a part keeps its place through replacements that an earlier stage made, to its own block and to others', () => {
  const text = 'Zero\u00a0\u00a0one.\n\nOne\u00a0\u00a0two.  Three.'
  const spaces = (block: string, start: number): Edit => ({
    kind: 'replace-text',
    block,
    replacements: [{ start, end: start + 2, text: ' ' }],
    reason,
  })
  const earlier = applyEdits(wrapped(text), [spaces('b1', 4), spaces('b2', 3)], author)
  const { blocks } = applyEdits(earlier, [{ kind: 'split', block: 'b2', at: [9], reason }], author)
  expect(blocks.map(({ place }) => text.slice(place.start, place.end))).toEqual([
    'Zero\u00a0\u00a0one.',
    'One\u00a0\u00a0two.',
    'Three.',
  ])
})

test('a block that is split twice gives parts with different ids', () => {
  const once: Edit = { kind: 'split', block: 'b1', at: [10], reason }
  const again: Edit = { kind: 'split', block: 'b1', at: [5], reason }
  const { blocks } = applyEdits(wrapped('One. Two. Three.'), [once, again], author)
  expect(blocks.map(({ id, text }) => [id, text])).toEqual([
    ['b1', 'One.'],
    ['b1.3', 'Two.'],
    ['b1.2', 'Three.'],
  ])
})
