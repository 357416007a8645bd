import { expect, test } from 'vitest'
import { levelsOf, visualOrder } from '../../../../stages/render/pdf/visual-order.ts'

test('leaves text that runs from left to right alone', () => {
  expect(levelsOf('fog, 雾', 'left-to-right')).toBeUndefined()
})

test('gives Arabic letters odd levels, and digits between them even ones', () => {
  expect([...(levelsOf('ab ئب 12', 'left-to-right') ?? [])]).toEqual([0, 0, 0, 1, 1, 1, 2, 2])
  expect([...(levelsOf('ئب ab', 'right-to-left') ?? [])]).toEqual([1, 1, 1, 2, 2])
})

test.each([
  [
    [0, 0, 0],
    [0, 1, 2],
  ],
  [
    [1, 1, 1],
    [2, 1, 0],
  ],
  [
    [0, 1, 1, 0],
    [0, 2, 1, 3],
  ],
  [
    [1, 2, 2, 1],
    [3, 1, 2, 0],
  ],
  [
    [1, 2, 3, 2, 1],
    [4, 1, 2, 3, 0],
  ],
  [[], []],
])('orders parts of levels %j as %j', (levels, order) => {
  expect(visualOrder(levels)).toEqual(order)
})
