/** Tests that the kind of difference, not its size, names the relation. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../../stages/deduplicate/compare.ts'
import { prepare } from '../../../stages/deduplicate/prepared.ts'

const base =
  'The council of the upper valley said on Monday that 12 farmers had been paid for the water that the new dam holds back.'
const more = 'Nobody else in the two villages has been asked about the losses of the last dry year.'

function compared(earlier: string, later: string, language = 'en') {
  return compare(prepare(later, language), prepare(earlier, language))
}

describe('English', () => {
  test.each([
    ['exact', base, base.toUpperCase()],
    ['exact', 'The ﬁrst  dam was built in the upper valley.', 'The first dam was built in the upper valley.'],
    ['contained', `${base} ${more}`, base],
    ['contained', `${more} ${base}`, base],
    ['contained', `${base} ${more}`, base.split(' ').slice(0, 17).join(' ')],
    ['extends', base, `${base} ${more}`],
    ['near', base, base.replace('holds', 'holds').replace('council', 'counsil')],
    ['near', base, base.replace('on Monday', ', on Monday,')],
    ['near', base, base.replace('that the new', 'the new')],
    [
      'shares',
      `${more} ${base}`,
      `Asked by reporters, nobody in town could confirm it, but the council of the upper valley said on Monday that 12 farmers would have to leave their homes for good before any rain falls.`,
    ],
  ])('%s', (relation, earlier, later) => {
    expect(compared(earlier, later)?.relation).toBe(relation)
  })

  test.each([
    ['number', base.replace('12', '21')],
    ['number', base.replace('12', 'twelve')],
    ['number', base.replace('12', 'dozens of')],
    ['negation', base.replace('had been', 'had not been')],
    ['negation', base.replace('said', 'denied')],
    ['name', base.replace('Monday', 'Tuesday')],
    ['words', base.replace('farmers', 'fishermen')],
    ['words', base.replace('paid', 'raid')],
    ['words', base.replace('farmers', 'farmer')],
    ['quotation', base.replace('12 farmers', '“12 farmers”')],
    ['order', base.replace('council of the upper valley', 'upper valley of the council')],
  ])('another %s is other news: %s', (kind, later) => {
    const comparison = compared(base, later)
    expect(comparison?.relation).toBe('variant')
    expect(comparison?.edits.map((edit) => edit.kind)).toContain(kind)
  })

  test('a sign before a number is part of the news', () => {
    const cold = 'The temperature in the upper valley fell to -5 degrees on Monday, the weather office said.'
    expect(compared(cold, cold.replace('-5', '5'))?.relation).toBe('variant')
  })

  test.each([
    ['after words that turn it round', `It is not true that ${base.replace('The', 'the')} ${more}`],
    ['inside a quotation', `“It is simple. ${base} ${more}” said a farmer of the village.`],
  ])('a paragraph is not contained %s', (_, whole) => {
    expect(compared(whole, base)?.relation).not.toBe('contained')
  })

  test('edits show the words of both texts and where they stand', () => {
    const later = base.replace('12', '21')
    const edit = compared(base, later)?.edits[0]
    expect(edit).toEqual({
      kind: 'number',
      earlier: { start: base.indexOf('12'), end: base.indexOf('12') + 2, text: '12' },
      later: { start: later.indexOf('21'), end: later.indexOf('21') + 2, text: '21' },
    })
  })

  test('two other paragraphs are not related', () => {
    expect(compared(base, more)).toBeUndefined()
  })
})

describe('Chinese', () => {
  const chinese = '官员星期一说，水库的水位已经降到有记录以来的最低点，下游的十二个村庄只能等待秋天的雨水。'

  test.each([
    ['exact', chinese.replace('，', ',')],
    ['variant', chinese.replace('十二', '二十')],
    ['variant', chinese.replace('已经', '没有')],
    ['variant', chinese.replace('水库', '水坝')],
    ['extends', `${chinese}一位居民说，从来没有人问过他们的意见。`],
  ])('%s: %s', (relation, later) => {
    expect(compared(chinese, later, 'zh')?.relation).toBe(relation)
  })

  test('what cannot be judged is never near', () => {
    expect(compared(chinese, chinese.replace('。', '！'), 'zh')?.relation).toBe('variant')
  })
})

test('edits say where in the raw text they stand, whatever characters it has', () => {
  const words = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [earlier, later] = [one.join(' '), other.join(' ')]
      for (const edit of compared(earlier, later)?.edits ?? []) {
        expect(earlier.slice(edit.earlier.start, edit.earlier.end)).toBe(edit.earlier.text)
        expect(later.slice(edit.later.start, edit.later.end)).toBe(edit.later.text)
      }
    }),
  )
})

test('a paragraph is exactly itself', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => compared(text, text)?.relation === 'exact'))
})
