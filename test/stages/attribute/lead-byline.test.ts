import { expect, test } from 'vitest'
import { findLeadByline } from '../../../stages/attribute/lead-byline.ts'
import { grammar } from './rfa.ts'

test.each([
  ['（自由亚洲电台记者林远台北报道）云山县水库干涸。', '（自由亚洲电台记者林远台北报道）'],
  ['【自由亚洲电台记者林远报道】云山县水库干涸。', '【自由亚洲电台记者林远报道】'],
  ['自由亚洲电台记者林远报道：云山县水库干涸。', '自由亚洲电台记者林远报道：'],
])('%s', (text, byline) => {
  expect(text.slice(0, findLeadByline(text, grammar)?.end)).toBe(byline)
})

test.each([
  ['（自由亚洲电台记者林远报道）'],
  ['自由亚洲电台记者林远报道说，水库干涸。'],
  ['自由亚洲电台记者就此事（水库）采访了村民。'],
  ['记者：水库什么时候会有水？'],
  ['By Li Na: why the reservoir is empty'],
])('none in %s', (text) => {
  expect(findLeadByline(text, grammar)).toBeUndefined()
})
