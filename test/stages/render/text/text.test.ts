import { expect, test } from 'vitest'
import { writeText } from '../../../../stages/render/text/text.ts'
import { briefingOf, sampleBriefing } from '../sample-briefing.ts'

test('sets a briefing so that it can be read in an e-mail', async () => {
  const { bytes } = await writeText(sampleBriefing)
  expect(new TextDecoder().decode(bytes)).toMatchInlineSnapshot(`
    "Ferries stop & <wait> for the fog
    =================================

    Wirebrief · Briefing ferries-0a1b2c3d

    Two islands have been without a boat since Friday.

    Source    Harbour Desk (HD)
    Reporter  Ilse Marrow
    Address   https://harbour.example

    Contents
    Opening, paragraph 1
    What the captains say, paragraphs 2–6
    How this briefing was made

    1  The fog came in on Friday, and the ferries stayed. ¹
    ¹ Source: Ilse Marrow, “Ferries stop”, Harbour Desk (HD), 4 November 2019, https://harbour.example/ferries.

    What the captains say
    ---------------------

    2  “I can’t see my own bow,” one said.

    3  1. no boats before Tuesday

    4  Photo: the empty quay.

    Background: in 5 earlier texts
    5  The older name is “雾港”; see the chart.

    Costs
    -----

    6  Each day costs 40,000. ²
    ² Paragraph 6 stood first in “雾港”.

    Who said what
    Speaker  Words  Paragraph
    a captain  “I can’t see my own bow,”  2
      “雾港”  5

    How this briefing was made
    --------------------------

    Nothing was reworded.

    • One repeated paragraph was left out.
    • One picture was left out.

    Reported by Ilse Marrow for the Harbour Desk. Translated and edited by Tomas Quill.

    Copyright © 2019, Harbour Desk. Used with permission, 4 Quay Street. https://harbour.example.
    "
  `)
})

test('draws one line for each block', async () => {
  const { drawn } = await writeText(sampleBriefing)
  expect(drawn.split('\n').slice(3, 9)).toEqual([
    'Source Harbour Desk (HD)',
    'Reporter Ilse Marrow',
    'Address https://harbour.example',
    'Contents',
    'Opening, paragraph 1',
    'What the captains say, paragraphs 2–6',
  ])
})

test('keeps byline and notice on a line of their own', async () => {
  const { bytes } = await writeText(sampleBriefing)
  expect(new TextDecoder().decode(bytes).split('\n')).toEqual(expect.arrayContaining([...sampleBriefing.required]))
})

test('writes UTF-8 without what no edition can show', async () => {
  const { bytes, findings } = await writeText(briefingOf([], 'Fog\uD800\u{FFFE}'))
  expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toContain('Fog\u{FFFD}\u{FFFD}\n=====\n')
  expect(findings.map(({ code }) => code)).toEqual(['character-unprintable'])
})
