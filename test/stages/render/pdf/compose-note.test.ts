import { expect, test } from 'vitest'
import type { Element } from '../../../../stages/render/briefing.ts'
import { briefingOf, sampleBriefing } from '../sample-briefing.ts'
import { writeAndCheck } from './write-and-check.ts'

const lane = 'The ferry to the outer islands carries flour, mail and a doctor, twice a week when the weather allows.'

test('gives each note an id of its own, by which readers find it', async () => {
  const { noteIds, ids } = await writeAndCheck(sampleBriefing)
  expect(noteIds).toEqual(['note-1', 'note-2'])
  expect(ids).toEqual(noteIds)
})

test('sets notes at the foot of their page, read behind their paragraphs, below a rule', async () => {
  const noted = (index: number) => ({ number: index + 1, runs: [{ text: `Source: log ${index}.` }] })
  const numbered = Array.from({ length: 24 }, (_, index): Element => {
    const note = index % 3 === 0 ? { note: noted(index / 3) } : {}
    return { type: 'paragraph', number: index + 1, form: 'paragraph', runs: [{ text: `${lane} ${lane}` }], ...note }
  })
  const { text, drawn, pages, noteLines } = await writeAndCheck(briefingOf(numbered))
  expect(pages).toBeGreaterThan(2)
  expect(drawn).toContain('\n4 The ferry')
  expect(drawn).toMatch(/allows\.\u{202F}²\n² Source: log 1\.\n5 The ferry/u)
  expect(text.replace(/\s+/g, ' ')).toContain('allows. ² ² Source: log 1. 5 The ferry')
  // Each stands on the page of its mark, under all that is text there.
  expect(noteLines.flatMap(({ marks }) => marks)).toEqual(['¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸'])
  for (const { marks, notes, isBelowText } of noteLines) {
    expect(notes.map((line) => line.charAt(0))).toEqual(marks)
    expect(isBelowText).toBe(true)
  }
})
