import { expect, test } from 'vitest'
import { apart } from '../../../stages/annotate/apart.ts'

const span = (start: number, end: number) => ({ start, end })

test('what overlaps is left out, what touches stays, and the order is that of the text', () => {
  const taken = [span(20, 30), span(5, 10)]
  expect(apart(taken, [span(29, 31), span(10, 12), span(0, 6), span(30, 40), span(15, 45)])).toEqual([
    span(10, 12),
    span(30, 40),
  ])
})
