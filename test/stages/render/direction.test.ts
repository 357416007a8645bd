import { expect, test } from 'vitest'
import { directionOf } from '../../../stages/render/direction.ts'

test.each([
  ['پورت باشقارمىسى', 'ug', 'right-to-left'],
  ['RFA: پورت', 'ug', 'right-to-left'],
  ['RFA: پورت', 'en', 'left-to-right'],
  ['پورت (RFA)', 'und', 'right-to-left'],
  ['Harbour Desk', 'ug', 'left-to-right'],
  ['2019', 'ug', 'left-to-right'],
] as const)('reads %j in %s %s', (text, language, direction) => {
  expect(directionOf(text, language)).toBe(direction)
})
