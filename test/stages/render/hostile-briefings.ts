/** Briefings that try to break a writer: what XML, PDF or Word take for syntax, what is too long, what is nothing. */

import type { Briefing, Element } from '../../../stages/render/briefing.ts'
import { briefingOf } from './sample-briefing.ts'

function paragraphs(...texts: string[]): Element[] {
  return texts.map((text, index) => ({ type: 'paragraph', number: index + 1, form: 'paragraph', runs: [{ text }] }))
}

/** A paragraph for each text, which stands in its note as well. */
function notes(...texts: string[]): Element[] {
  return paragraphs(...texts).map((element, index) => {
    const runs = [{ text: `Source: ${texts[index]}` }]
    return element.type === 'paragraph' ? { ...element, note: { number: index + 1, runs } } : element
  })
}

function heading(id: string, level: number, text: string): Element {
  return { type: 'heading', id, level, runs: [{ text }], voice: 'source' }
}

const many = Array.from({ length: 5_000 }, (_, index) => `Boat ${index} waits for the fog to lift.`)
const deep = Array.from({ length: 300 }, (_, index) => heading(`deep-${index}`, index + 2, `Level ${index + 2}`))

export const hostileBriefings: Readonly<Record<string, Briefing>> = {
  characters: briefingOf(paragraphs('\uFFFE \uD800 \uDC00 \u0000', '{bullets-0} %1 {0}', '\u{1F600}\u{E000} नमस्ते')),
  syntax: briefingOf(paragraphs(']]> <&> </w:t><w:p/> &amp;', '(a\\ \\) <</A 1>> %PDF endstream endobj')),
  'long-word': briefingOf(paragraphs('a'.repeat(10_000), '雾'.repeat(3_000), 'م'.repeat(1_000))),
  directions: briefingOf(paragraphs('\u202Eab\u2066cd\u2069 \u200Fef\u202C', 'پورت (fog) 12, «a» ab پ', '\u200Fab')),
  marks: briefingOf(paragraphs(`${'e\u0301'.repeat(300)} \u0301x`, `ཀ${'\u0F72'.repeat(50)}`)),
  levels: briefingOf(deep),
  notes: briefingOf(notes(...many.slice(0, 120), ']]> {bullets-0} \uFFFE')),
  'note-of-pages': briefingOf(notes('Fog.', 'Boats wait. '.repeat(2_000), 'پورت (fog) 12')),
  many: briefingOf(paragraphs(...many)),
  title: briefingOf(paragraphs('Fog.'), 'Fog & <boats> '.repeat(29).trim()),
  empty: briefingOf([heading('a', 2, 'Nothing here'), heading('b', 2, 'Nor here'), ...paragraphs('')]),
  table: briefingOf([
    {
      type: 'table',
      caption: 'Everything <&>',
      columns: ['', 'a', 'b', 'c', 'd', 'e', 'f', 'g'],
      rows: Array.from({ length: 5 }, (_, row) =>
        Array.from({ length: 8 }, (_, column) => ({
          runs: [{ text: row === column ? 'w'.repeat(40) : `cell ${row} ${column}` }],
          voice: 'source',
        })),
      ),
    },
  ]),
}
