import { expect, test } from 'vitest'
import { missingTexts } from '../../../../pipeline/run/read-back/missing-words.ts'

const shown = ['The ferry waits', 'It waits.', 'It waits.', 'It sails.'].map((text, index) => ({
  what: `${index}`,
  text,
}))

test.each<[string, string, string[]]>([
  ['nothing', 'The ferry\nwaits 1 It waits. 2 It waits. 3 It sails.', []],
  ['one of two that are alike', 'The ferry waits 1 It waits. 2 It sails.', ['2']],
  ['what stands in another place', 'It sails. The ferry waits 1 It waits. 2 It waits.', ['3']],
  ['what was cut', 'The ferry waits 1 It waits. 2 It waits. 3 It sai', ['3']],
])('misses %s', (_, text, missing) => {
  expect(missingTexts(text, shown).map(({ what }) => what)).toEqual(missing)
})

test('takes the number that the PDF shows for a character without a glyph as that character', () => {
  expect(missingTexts('[U+1F600] waits', [{ what: 'the title', text: '😀 waits' }])).toEqual([])
})
