import { expect, test } from 'vitest'
import type { Span } from '../../../../stages/render/pdf/box.ts'
import { columnsOf } from '../../../../stages/render/pdf/column-widths.ts'
import { loadFonts } from '../../../../stages/render/pdf/font-set.ts'
import { style } from '../../../../stages/render/style.ts'
import { readFont } from './settings.ts'

function cell(text: string): readonly Span[] {
  return [{ text, language: 'en', look: { font: 'sans', size: 10, colour: '000000' } }]
}

const fonts = await loadFonts(cell('a'), readFont)

test('gives each column what its longest cell needs', () => {
  const [first, second] = columnsOf(
    [
      [cell('a'), cell('boat')],
      [cell('a long quay'), cell('b')],
    ],
    fonts,
    400,
  )
  expect(first?.left).toBe(0)
  expect(second?.left).toBeCloseTo((first?.width ?? 0) + style.columnGap)
  expect(first?.width).toBeGreaterThan(second?.width ?? 0)
})

test('fills the measure when cells are long, and keeps words whole', () => {
  const columns = columnsOf(
    [[cell('Harbourmaster'), cell('The boat waits for the fog to lift. '.repeat(9))]],
    fonts,
    300,
  )
  const [first, second] = columns
  expect((second?.left ?? 0) + (second?.width ?? 0)).toBeCloseTo(300)
  expect(first?.width).toBeGreaterThan(60)
})

test('cuts words when even these do not fit', () => {
  const columns = columnsOf([[cell('w'.repeat(90)), cell('w'.repeat(90))]], fonts, 112)
  expect(columns.map(({ width }) => Math.round(width))).toEqual([50, 50])
})
