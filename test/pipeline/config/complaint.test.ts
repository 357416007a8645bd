import { expect, test } from 'vitest'
import { hintFor, pathName } from '../../../pipeline/config/complaint.ts'

test.each([
  ['deduplcate', ['normalize', 'deduplicate'], 'Did you mean "deduplicate"?'],
  ['PDF', ['pdf', 'docx'], 'Did you mean "pdf"?'],
  ['elephant', ['pdf', 'docx'], undefined],
  ['anything', [], undefined],
])('%s', (given, known, hint) => {
  expect(hintFor(given, known).hint).toBe(hint)
})

test('a path reads as in the file, entries counted from 1', () => {
  expect(pathName(['stages', 1, 'deduplicate'])).toBe('stages[2].deduplicate')
  expect(pathName([])).toBe('the file')
})
