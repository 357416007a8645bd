import { expect, test } from 'vitest'
import { endsAsSentence, endsInAbbreviation } from '../../../stages/structure/sentence-end.ts'

test.each(['It sank.', 'It sank.”', 'It sank!’”', 'It sank (1961.)', '沉没了。', '沉没了。”', 'နစ်သည်။', 'It sank…'])(
  '%s ends as a sentence',
  (text) => {
    expect(endsAsSentence(text)).toBe(true)
  },
)

test.each(['It sank', 'It sank,”', 'It sank:', 'v1.0', '沉没了'])('%s does not end as a sentence', (text) => {
  expect(endsAsSentence(text)).toBe(false)
})

test('an abbreviation has inner points', () => {
  expect(['from the U.S.', 'to the “U.N.', 'the end.', 'at No.'].map(endsInAbbreviation)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
