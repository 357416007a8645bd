import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Page } from '../../../../stages/render/pdf/paginate.ts'
import { paginate } from '../../../../stages/render/pdf/paginate.ts'
import type { Row, SetBox } from '../../../../stages/render/pdf/set-box.ts'
import { newTag } from '../../../../stages/render/pdf/tag.ts'

interface Shape {
  readonly rows: number
  readonly keepWithNext?: boolean
  readonly gap?: number
}

const height = 200
const leading = 10

function boxOf({ rows, keepWithNext = false, gap = 5 }: Shape): SetBox {
  const tag = newTag('P')
  const row: Row = [{ line: { pieces: [], width: 0 }, left: 0, tag }]
  const box = { spans: [], tag, leading, indent: { left: 0, right: 0 }, before: gap, after: gap, keepWithNext }
  return { box, rows: Array.from({ length: rows }, () => row) }
}

/** "0:0-3" is rows 0 to 2 of box 0. */
function shown(pages: readonly Page[], boxes: readonly SetBox[]): string[] {
  return pages.map((page) => page.map(({ set, from, to }) => `${boxes.indexOf(set)}:${from}-${to}`).join(' '))
}

function paged(...shapes: Shape[]): string[] {
  const boxes = shapes.map(boxOf)
  return shown(paginate(boxes, height), boxes)
}

test('breaks a box where the page ends', () => {
  expect(paged({ rows: 30 })).toEqual(['0:0-20', '0:20-30'])
})

test('leaves two rows on either side', () => {
  expect(paged({ rows: 21 })).toEqual(['0:0-19', '0:19-21'])
  expect(paged({ rows: 18, gap: 0 }, { rows: 4 })).toEqual(['0:0-18', '1:0-4'])
  expect(paged({ rows: 18, gap: 0 }, { rows: 4, gap: 0 })).toEqual(['0:0-18 1:0-2', '1:2-4'])
  expect(paged({ rows: 18, gap: 0 }, { rows: 3, gap: 0 })).toEqual(['0:0-18', '1:0-3'])
})

test('keeps a heading with two rows of its text', () => {
  const heading = { rows: 1, keepWithNext: true, gap: 0 }
  expect(paged({ rows: 17, gap: 0 }, heading, { rows: 9, gap: 0 })).toEqual(['0:0-17 1:0-1 2:0-2', '2:2-9'])
  expect(paged({ rows: 18, gap: 0 }, heading, { rows: 9, gap: 0 })).toEqual(['0:0-18', '1:0-1 2:0-9'])
  expect(paged({ rows: 17, gap: 0 }, heading, heading, { rows: 9, gap: 0 })).toEqual(['0:0-17', '1:0-1 2:0-1 3:0-9'])
})

test('has no gap at the top of a page, and the larger one between boxes', () => {
  const pages = paginate([{ rows: 3, gap: 30 }, { rows: 3, gap: 8 }, { rows: 16 }].map(boxOf), height)
  expect(pages.map((page) => page.map(({ top }) => top))).toEqual([[0, 60, 98], [0]])
})

test('breaks headings that are longer than a page', () => {
  expect(paged({ rows: 45, keepWithNext: true }, { rows: 2 })).toEqual(['0:0-20', '0:20-40', '0:40-45 1:0-2'])
})

test('makes one page of nothing', () => {
  expect(paged()).toEqual([''])
  expect(paged({ rows: 0 }, { rows: 1 })).toEqual(['1:0-1'])
})

const anyShape = fc.record({ rows: fc.integer({ min: 1, max: 50 }), keepWithNext: fc.boolean(), gap: fc.nat(20) })

test('draws every row once and in order, inside of the page, without widows and orphans', () => {
  fc.assert(
    fc.property(fc.array(anyShape, { maxLength: 40 }), (shapes) => {
      const boxes = shapes.map(boxOf)
      const fragments = paginate(boxes, height).flat()
      const rows = fragments.flatMap(({ set, from, to }) =>
        Array.from({ length: to - from }, (_, index) => `${boxes.indexOf(set)}:${from + index}`),
      )
      expect(rows).toEqual(boxes.flatMap(({ rows: all }, box) => all.map((_, index) => `${box}:${index}`)))
      for (const { set, from, to, top } of fragments) {
        expect(top + (to - from) * leading).toBeLessThanOrEqual(height)
        expect(to - from >= 2 || set.rows.length === 1).toBe(true)
      }
    }),
  )
})

test('leaves no heading at the foot of a page', () => {
  const anyText = fc.record({ rows: fc.integer({ min: 1, max: 9 }), keepWithNext: fc.constant(false), gap: fc.nat(9) })
  const section = fc.tuple(fc.record({ rows: fc.constantFrom(1, 2), keepWithNext: fc.constant(true) }), anyText)
  fc.assert(
    fc.property(fc.array(section, { maxLength: 40 }), (sections) => {
      const pages = paginate(sections.flat().map(boxOf), height)
      expect(pages.filter((page) => page.at(-1)?.set.box.keepWithNext === true)).toEqual([])
    }),
  )
})
