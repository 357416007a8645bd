/** Hostile texts of two megabytes: a rule that goes back over what it has read would not end before the time limit. */

import { expect, test } from 'vitest'
import { applyEdits } from '../../../pipeline/document/apply-edits.ts'
import { annotate } from '../../../stages/annotate/annotate.ts'
import { attribute } from '../../../stages/attribute/attribute.ts'
import { keyPointsOf } from '../../../stages/render/key-points.ts'
import { sectionsOf } from '../../../stages/render/outline.ts'
import { review } from '../../../stages/review/review.ts'
import { structure } from '../../../stages/structure/structure.ts'
import { documentOf } from '../../document.ts'
import { projectConfig } from '../../project-config.ts'

const megabytes = 2_000_000
const context = { sources: projectConfig.sources }

const words = 'we will not leave the village until every family has been paid for its land '

test.each([
  ['alike quotations', `“${words}and house ${words}” he said. `],
  ['quotation marks', '“'],
  ['straight quotation marks', '"'],
  ['pairs of quotation marks', '“a” '],
  ['quotations without an end', '“A b c,” said '],
  ['brackets', '('],
  ['short forms in brackets', '(ABC) '],
  ['capital letters', 'A'],
  ['names', 'Anna '],
  ['points', 'U.N. '],
  ['figures', '12 countries '],
  ['commas', 'A, '],
  ['towns', 'in Shwebo, '],
  ['ages', 'Anna, 27, '],
  ['shares', 'one in five of the '],
])('2 MB of %s', { timeout: 180_000 }, (_, unit) => {
  const text = unit.repeat(Math.ceil(megabytes / unit.length))
  const read = documentOf(['The council met on Monday.', text])
  const document = { ...read, seed: { ...read.seed, language: 'en' } }
  attribute.propose(document, {}, context)
  structure.propose(document, structure.options.parse({}), context)
  const annotated = applyEdits(document, annotate.propose(document, {}, context), annotate)
  review.propose(annotated, {}, context)
  keyPointsOf(annotated, sectionsOf(annotated))
  expect(annotated.blocks.map((block) => block.text)).toEqual(['The council met on Monday.', text.trim()])
})

test.each([
  ['descriptions', '“We agree,” the old man said.'],
  ['people with the same description', 'Ann Holt, a photographer, came. “We agree,” the photographer said.'],
  ['pronouns', 'Ann Holt left. “We agree,” she said, while Ivo Lind sat; “and why,” he said.'],
])('20,000 paragraphs of %s', { timeout: 180_000 }, (_, line) => {
  const read = documentOf(Array<string>(20_000).fill(line))
  const document = { ...read, seed: { ...read.seed, language: 'en' } }
  expect(annotate.propose(document, {}, context)).toHaveLength(20_000)
})
