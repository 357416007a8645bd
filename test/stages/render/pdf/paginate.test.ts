import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fragment, Page } from '../../../../stages/render/pdf/paginate.ts'
import { paginate } from '../../../../stages/render/pdf/paginate.ts'
import type { Row, SetBox } from '../../../../stages/render/pdf/set-box.ts'
import { newTag } from '../../../../stages/render/pdf/tag.ts'
import { style } from '../../../../stages/render/style.ts'

interface Shape {
  readonly rows: number
  readonly keepWithNext?: boolean
  readonly gap?: number
  /** Rows of its footnote. */
  readonly note?: number
}

const height = 200
const noteLeading = 8
const leading = 10

function boxOf({ rows, keepWithNext = false, gap = 5, note }: Shape): SetBox {
  const box = { spans: [], tag, indent: { left: 0, right: 0 }, before: gap, after: gap, keepWithNext }
  const footnote = note === undefined ? {} : { footnote: setIn({ ...box, leading: noteLeading }, note) }
  return { ...setIn({ ...box, leading }, rows), ...footnote }
}

const tag = newTag('P')

function setIn(box: SetBox['box'], rows: number): SetBox {
  const row: Row = [{ line: { pieces: [], width: 0 }, left: 0, tag }]
  return { box, rows: Array.from({ length: rows }, () => row) }
}

/** "0:0-3" is rows 0 to 2 of box 0, "0^132" its footnote, 132 points below the upper edge of the text. */
function shown(pages: readonly Page[], boxes: readonly SetBox[]): string[] {
  const name = ({ set, from, to, top, foot }: Fragment) => {
    const box = boxes.findIndex((each) => each.box === set.box || each.footnote === set)
    const isNote = boxes[box]?.footnote === set
    return foot === undefined ? `${box}${isNote ? '^' : ''}:${from}-${to}` : `${box}^${top}`
  }
  return pages.map((page) => page.map(name).join(' '))
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

test('sets a footnote at the foot of the page on which its box ends, read after the box', () => {
  expect(paged({ rows: 3, note: 2 }, { rows: 3 })).toEqual(['0:0-3 0^184 1:0-3'])
  expect(paged({ rows: 3, note: 2 }, { rows: 3, note: 1 })).toEqual(['0:0-3 0^176 1:0-3 1^192'])
  expect(paged({ rows: 30, note: 2 })).toEqual(['0:0-20', '0:20-30 0^184'])
})

test('takes the room of a footnote from the text, and moves two rows on where it does not fit', () => {
  const below = 200 - 2 * noteLeading - style.note.gap
  expect(below).toBe(170)
  expect(paged({ rows: 17, note: 2 })).toEqual(['0:0-17 0^184'])
  expect(paged({ rows: 18, note: 2 })).toEqual(['0:0-16', '0:16-18 0^184'])
  expect(paged({ rows: 14, gap: 0 }, { rows: 3, gap: 0, note: 2 })).toEqual(['0:0-14 1:0-3 1^184'])
  expect(paged({ rows: 15, gap: 0 }, { rows: 3, gap: 0, note: 2 })).toEqual(['0:0-15', '1:0-3 1^184'])
  expect(paged({ rows: 2, gap: 0, note: 2 }, { rows: 18, gap: 0 })).toEqual(['0:0-2 0^184 1:0-15', '1:15-18'])
})

test('keeps a heading with a short text and its footnote', () => {
  const heading = { rows: 1, keepWithNext: true, gap: 0 }
  const noted = { rows: 2, gap: 0, note: 2 }
  expect(paged({ rows: 14, gap: 0 }, heading, noted)).toEqual(['0:0-14 1:0-1 2:0-2 2^184'])
  expect(paged({ rows: 15, gap: 0 }, heading, noted)).toEqual(['0:0-15', '1:0-1 2:0-2 2^184'])
})

test('sets a footnote that is too high for a foot below its box, where it may go on on the next page', () => {
  expect(paged({ rows: 3, note: 9 }, { rows: 1 })).toEqual(['0:0-3 0^:0-9 1:0-1'])
  expect(paged({ rows: 3, note: 30 })).toEqual(['0:0-3 0^:0-20', '0^:20-30'])
})

test('makes one page of nothing', () => {
  expect(paged()).toEqual([''])
  expect(paged({ rows: 0 }, { rows: 1 })).toEqual(['1:0-1'])
})

const anyShape = fc.record({
  rows: fc.integer({ min: 1, max: 50 }),
  keepWithNext: fc.boolean(),
  gap: fc.nat(20),
  note: fc.option(fc.integer({ min: 1, max: 30 }), { nil: 0, freq: 3 }),
})

test('draws every row once and in order, inside of the page, without widows and orphans', () => {
  fc.assert(
    fc.property(fc.array(anyShape, { maxLength: 40 }), (shapes) => {
      const boxes = shapes.map(({ note, ...shape }) => boxOf(note === 0 ? shape : { ...shape, note }))
      const sets = boxes.flatMap((set) => (set.footnote === undefined ? [set] : [set, set.footnote]))
      const pages = paginate(boxes, height)
      const rows = pages
        .flat()
        .flatMap(({ set, from, to }) =>
          Array.from(
            { length: to - from },
            (_, index) => `${sets.findIndex(({ box }) => box === set.box)}:${from + index}`,
          ),
        )
      expect(rows).toEqual(sets.flatMap(({ rows: all }, box) => all.map((_, index) => `${box}:${index}`)))
      for (const page of pages) {
        const foot = Math.min(
          height,
          ...page.flatMap((each) => (each.foot === 'first' ? each.top - style.note.gap : [])),
        )
        for (const { set, from, to, top, foot: place } of page) {
          expect(top + (to - from) * set.box.leading).toBeLessThanOrEqual(place === undefined ? foot : height)
          expect(to - from >= 2 || set.rows.length === 1).toBe(true)
        }
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
