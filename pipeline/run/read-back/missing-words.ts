/** Looks for the words of the source in a finished file that was read back. */

import type { BriefingRecord } from '../../../stages/render/record/schema.ts'
import { withoutSpace } from './missing-credits.ts'

/** A text of the record that does not stand, whole and in its place, in a finished file. */
export interface MissingText {
  /** "paragraph 12", "the heading “…”". */
  readonly what: string
  readonly text: string
}

/** Everything that the record says is shown, in the order in which every edition shows it. */
export function shownBy(record: BriefingRecord): MissingText[] {
  const { title, standfirst, sections, paragraphs, notes, attribution } = record
  const ofSection = (id: string) =>
    paragraphs
      .filter(({ section }) => section === id)
      .flatMap(({ number, text }) => [
        { what: `paragraph ${number}`, text },
        ...notes
          .filter(({ paragraph }) => paragraph === number)
          .map((note) => ({ what: `note ${note.number}`, text: note.text })),
      ])
  return [
    { what: 'the title', text: title },
    ...(standfirst === undefined ? [] : [{ what: 'the standfirst', text: standfirst }]),
    ...sections.flatMap(({ id, heading }) => [
      ...(heading === null ? [] : [{ what: `the heading “${heading}”`, text: heading }]),
      ...ofSection(id),
    ]),
    ...attribution.disclaimers.map((text) => ({ what: 'a disclaimer', text })),
  ]
}

/** Each text must stand behind the one before it. White space does not count, as for credits. */
export function missingTexts(text: string, shown: readonly MissingText[]): MissingText[] {
  const words = withoutSpace(text)
  let from = 0
  return shown.filter((each) => {
    const wanted = withoutSpace(each.text)
    const at = words.indexOf(wanted, from)
    from = at < 0 ? from : at + wanted.length
    return at < 0
  })
}
