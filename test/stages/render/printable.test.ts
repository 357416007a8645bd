import { expect, test } from 'vitest'
import { makePrintable } from '../../../stages/render/printable.ts'
import { briefingOf, sampleBriefing } from './sample-briefing.ts'

test('leaves a printable briefing as it is', () => {
  expect(makePrintable(sampleBriefing)).toEqual({ briefing: sampleBriefing, findings: [] })
})

test('keeps characters beyond the first plane', () => {
  const briefing = briefingOf([], 'a 😀 𠀀')
  expect(makePrintable(briefing).briefing.title).toBe('a 😀 𠀀')
})

test('replaces in every text, also in the properties', () => {
  const { briefing, findings } = makePrintable({ ...sampleBriefing, required: ['a\u0000'], id: 'b\uFFFF' })
  expect(briefing.required).toEqual(['a\u{FFFD}'])
  expect(briefing.id).toBe('b\u{FFFD}')
  expect(findings[0]?.message).toContain('U+0000, U+FFFF.')
})

test('lists no more than twenty characters', () => {
  const controls = String.fromCharCode(
    ...Array.from({ length: 28 }, (_, index) => (index < 9 ? index : index + 14) % 32),
  )
  const { findings } = makePrintable(briefingOf([], `${controls}\uFFFE\uFFFF\uD800\uD801`))
  expect(findings[0]?.message).toMatch(/(U\+[0-9A-F]{4}, ){19}U\+[0-9A-F]{4} and \d+ more\.$/)
})
