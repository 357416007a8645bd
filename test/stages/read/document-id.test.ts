import { expect, test } from 'vitest'
import { documentId } from '../../../stages/read/document-id.ts'

test('the id of a document is the path without its last extension', () => {
  expect(['a.txt', 'a/b.c.txt', 'a.b/c', '.txt'].map(documentId)).toEqual(['a', 'a/b.c', 'a.b/c', '.txt'])
})
