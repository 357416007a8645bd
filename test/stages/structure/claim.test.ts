import { expect, test } from 'vitest'
import { applyEdits } from '../../../pipeline/document/apply-edits.ts'
import { claimed, editsOf } from '../../../stages/structure/claim.ts'
import { structuredLines } from './structured.ts'

test('the blocks as claimed are the blocks as the edits make them', () => {
  const document = structuredLines(['Ferry stops', 'The ferry stopped on Monday.', '>> The last ferry'])
  const unmark = [{ start: 0, end: 4, text: '' }]
  const claims = [
    { block: 'b1', to: 'heading', reason: 'a test' },
    { block: 'b2', to: 'quote', unmark, reason: 'a test' },
  ] as const
  const applied = applyEdits(document, claims.flatMap(editsOf), { name: 'structure', version: 1 })
  expect(applied.blocks).toEqual(claimed(document.blocks, claims))
  expect(applied.blocks[1]).toMatchObject({ kind: 'quote', text: 'ferry stopped on Monday.' })
})

test('no claim, no edit', () => {
  expect(editsOf(undefined)).toEqual([])
})
