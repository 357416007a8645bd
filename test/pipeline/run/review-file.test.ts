/** Tests that a review file that is not what it should be is refused. */

import { expect, test } from 'vitest'
import { parseReview } from '../../../pipeline/run/review-file.ts'

test.each([
  ['an answer that is neither', 'questions:\n  - answer: perhaps\n'],
  ['no YAML', 'questions: ['],
  ['aliases without end', 'a: &a [x]\nquestions: [*a, *a]'],
])('%s is refused with the file named', (_, content) => {
  expect(() => parseReview(content, 'review.yaml')).toThrow(/review\.yaml cannot be used/)
})
