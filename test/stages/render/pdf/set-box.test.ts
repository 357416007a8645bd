import { expect, test } from 'vitest'
import type { Box, Span } from '../../../../stages/render/pdf/box.ts'
import { loadFonts } from '../../../../stages/render/pdf/font-set.ts'
import { setBox } from '../../../../stages/render/pdf/set-box.ts'
import { newTag } from '../../../../stages/render/pdf/tag.ts'
import { readFont } from './settings.ts'

function spanOf(text: string): Span {
  return { text, language: 'en', look: { font: 'sans', size: 10, colour: '000000' } }
}

async function rows(label: string, text: string, edge: 'left' | 'right' = 'left'): Promise<string[][]> {
  const marker = { spans: [spanOf(label)], tag: newTag('Lbl'), at: edge === 'left' ? 0 : 60, edge, room: 60 }
  const box: Box = {
    spans: [spanOf(text)],
    tag: newTag('LBody'),
    leading: 12,
    indent: { left: 70, right: 0 },
    before: 0,
    after: 0,
    marker,
  }
  const set = setBox(box, await loadFonts([...box.spans, ...marker.spans], readFont), 200)
  return set.rows.map((row) =>
    row.map(
      ({ line, left, tag }) => `${Math.round(left)} ${tag.name} ${line.pieces.map(({ word }) => word.text).join('')}`,
    ),
  )
}

test('sets a marker beside the first line', async () => {
  expect(await rows('Port', 'A quay with two cranes and one shed')).toEqual([
    ['0 Lbl Port', '70 LBody A quay with two cranes and '],
    ['70 LBody one shed'],
  ])
})

test('aligns a marker with its right edge', async () => {
  expect(await rows('Port', 'Quay', 'right')).toEqual([[expect.stringMatching(/^4\d Lbl Port$/), '70 LBody Quay']])
})

test('sets a marker that is too wide above the text', async () => {
  expect(await rows('Name of the port of call', 'Quay', 'right')).toEqual([
    ['0 Lbl Name of the port of call'],
    ['70 LBody Quay'],
  ])
})

test('sets a marker without text, and text without a marker', async () => {
  expect(await rows('Port', '')).toEqual([['0 Lbl Port']])
  expect(await rows('', 'Quay')).toEqual([['70 LBody Quay']])
})

test('sets a note under the marker, in the first row, and makes room for it under a short text', async () => {
  const [spans, note] = [[spanOf('Quay')], { spans: [spanOf('Seen in five earlier texts')], tag: newTag('P') }]
  const marker = { spans: [spanOf('7 ')], tag: newTag('Lbl'), at: -7, edge: 'right', room: 40 } as const
  const lengths = { leading: 12, indent: { left: 0, right: 0 }, before: 0, after: 7 }
  const box: Box = { spans, tag: newTag('LBody'), ...lengths, marker, note }
  const fonts = await loadFonts([...spans, ...marker.spans, ...note.spans], readFont)
  const { rows } = setBox(box, fonts, 200)
  expect(rows.map((row) => row.map(({ tag, below = 0 }) => `${tag.name} ${below}`))).toEqual([
    ['P 12', 'P 22', 'Lbl 0', 'LBody 0'],
    [],
    [],
  ])
  expect(rows[0]?.every(({ left, line }, index) => index > 2 || Math.abs(left + line.width + 7) < 0.01)).toBe(true)
})
