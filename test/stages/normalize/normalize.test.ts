import { expect, test } from 'vitest'
import { applyEdits } from '../../../pipeline/document/apply-edits.ts'
import { normalize } from '../../../stages/normalize/normalize.ts'
import { documentOf } from '../../document.ts'

test.each([
  ['spaces', ' '],
  ['tabs and no-break spaces', '\t\u00a0'],
  ['zero-width spaces', '\u200b'],
  ['accents', '\u0301'],
  ['controls', '\u0007'],
])('a line with a million %s is done as quickly as any other', (_, character) => {
  const document = documentOf([`a${character.repeat(1_000_000)}b.`])
  const edits = normalize.propose(document, {}, { sources: {} })
  expect(applyEdits(document, edits, normalize).blocks[0]?.text.length).toBeGreaterThan(2)
})
