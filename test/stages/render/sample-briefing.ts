/** A made-up briefing that holds every kind of element, for tests of writers. */

import type { Briefing, Element } from '../../../stages/render/briefing.ts'

const byline = 'Reported by Ilse Marrow for the Harbour Desk. Translated and edited by Tomas Quill.'
const notice = 'Copyright © 2019, Harbour Desk. Used with permission, 4 Quay Street. https://harbour.example.'

/** A briefing with these elements, between its title and its attribution. */
export function briefingOf(elements: readonly Element[], title = 'Ferries stop & <wait> for the fog'): Briefing {
  return {
    id: 'ferries-0a1b2c3d',
    language: 'en',
    title,
    footer: { id: 'ferries-0a1b2c3d', attribution: 'Source: Harbour Desk (HD)' },
    properties: {
      title,
      creators: ['Ilse Marrow', 'Tomas Quill'],
      publisher: 'Harbour Desk',
      sourceUri: 'https://harbour.example/ferries',
      byline,
      copyrightNotice: notice,
      copyrightHolder: 'Harbour Desk',
      creditLine: 'Harbour Desk (HD)',
      identifier: 'ferries-0a1b2c3d',
      seedSha256: '0a1b2c3d'.repeat(8),
      paragraphsRemoved: 2,
    },
    date: '2019-11-04T00:00:00Z',
    required: [byline, notice],
    elements: [
      { type: 'title', runs: [{ text: title }], voice: 'source' },
      ...elements,
      { type: 'statement', runs: [{ text: byline }], voice: 'source' },
      { type: 'statement', runs: [{ text: notice }], voice: 'source' },
    ],
  }
}

/** Every kind of element, both voices, links, notes in the margin and at the foot of the page, and a run in another language. */
export const sampleBriefing = briefingOf([
  { type: 'label', text: 'Wirebrief · Briefing ferries-0a1b2c3d' },
  { type: 'standfirst', runs: [{ text: 'Two islands have been without a boat since Friday.' }] },
  {
    type: 'facts',
    facts: [
      { label: 'Source', value: [{ text: 'Harbour Desk (HD)' }], voice: 'pipeline' },
      { label: 'Reporter', value: [{ text: 'Ilse Marrow' }], voice: 'source' },
      {
        label: 'Address',
        value: [{ text: 'https://harbour.example', href: 'https://harbour.example' }],
        voice: 'pipeline',
      },
    ],
  },
  {
    type: 'contents',
    entries: [
      { text: 'Opening', voice: 'pipeline', detail: 'paragraph 1', target: 'section-1' },
      { text: 'What the captains say', voice: 'source', detail: 'paragraphs 2–6', target: 'section-2' },
      { text: 'How this briefing was made', voice: 'pipeline', detail: '', target: 'method' },
    ],
  },
  {
    type: 'paragraph',
    number: 1,
    form: 'paragraph',
    runs: [{ text: 'The fog came in on Friday, and the ferries stayed.' }],
    note: {
      number: 1,
      runs: [
        { text: 'Source: Ilse Marrow, “Ferries stop”, Harbour Desk (HD), 4 November 2019, ' },
        { text: 'https://harbour.example/ferries', href: 'https://harbour.example/ferries?a=1&b=2' },
        { text: '.' },
      ],
    },
  },
  { type: 'heading', id: 'section-2', level: 2, runs: [{ text: 'What the captains say' }], voice: 'source' },
  { type: 'paragraph', number: 2, form: 'quote', runs: [{ text: '“I can’t see my own bow,” one said.' }] },
  { type: 'paragraph', number: 3, form: 'list-item', runs: [{ text: '1. no boats before Tuesday' }] },
  { type: 'paragraph', number: 4, form: 'caption', runs: [{ text: 'Photo: the empty quay.' }] },
  {
    type: 'paragraph',
    number: 5,
    form: 'paragraph',
    margin: 'Background: in 5 earlier texts',
    runs: [
      { text: 'The older name is ' },
      { text: '“雾港”', language: 'zh-Hans' },
      { text: '; see ' },
      { text: 'the chart', href: 'https://harbour.example/chart?a=1&b=2#north' },
      { text: '.' },
    ],
  },
  { type: 'heading', id: 'section-3', level: 3, runs: [{ text: 'Costs' }], voice: 'source' },
  {
    type: 'paragraph',
    number: 6,
    form: 'paragraph',
    runs: [{ text: 'Each day costs 40,000.' }],
    note: {
      number: 2,
      runs: [{ text: 'Paragraph 6 stood first in “' }, { text: '雾港', language: 'zh-Hans' }, { text: '”.' }],
    },
  },
  {
    type: 'table',
    caption: 'Who said what',
    columns: ['Speaker', 'Words', 'Paragraph'],
    rows: [
      [
        { runs: [{ text: 'a captain' }], voice: 'source' },
        { runs: [{ text: '“I can’t see my own bow,”' }], voice: 'source' },
        { runs: [{ text: '2' }], voice: 'pipeline' },
      ],
      [
        { runs: [], voice: 'source' },
        { runs: [{ text: '“雾港”', language: 'zh-Hans' }], voice: 'source' },
        { runs: [{ text: '5' }], voice: 'pipeline' },
      ],
    ],
  },
  { type: 'heading', id: 'method', level: 2, runs: [{ text: 'How this briefing was made' }], voice: 'pipeline' },
  { type: 'statement', runs: [{ text: 'Nothing was reworded.' }], voice: 'pipeline' },
  {
    type: 'points',
    items: [[{ text: 'One repeated paragraph was left out.' }], [{ text: 'One picture was left out.' }]],
  },
])
