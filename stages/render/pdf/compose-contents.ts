/** Composes the contents: each entry leads to its heading. */

import type { ContentsEntry } from '../briefing.ts'
import { style } from '../style.ts'
import type { Box, Look, Span } from './box.ts'
import { labelLook, linkLook, textLook } from './looks.ts'
import type { Tag } from './tag.ts'
import { newTag } from './tag.ts'

const { small, space } = style
const lines = { leading: small.leading, indent: { left: 0, right: 0 }, before: 0, after: 0 }

/** The word "Contents" and a box for each entry. `language` is the briefing's, `sections` are the ids of its headings. */
export function composeContents(
  entries: readonly ContentsEntry[],
  root: Tag,
  language: string,
  sections: ReadonlySet<string>,
): readonly Box[] {
  const title: Box = {
    ...lines,
    spans: [{ text: 'Contents', look: labelLook, language }],
    tag: newTag('P', root),
    before: space.section,
    after: space.afterHeading / 2,
    keepWithNext: true,
  }
  const table = newTag('TOC', root)
  const boxes = entries.map((entry, index): Box => {
    const box = { ...lines, ...compose(entry, newTag('TOCI', table), language, sections.has(entry.target)) }
    return index === entries.length - 1 ? { ...box, after: space.section } : box
  })
  return [title, ...boxes]
}

/** A section without a heading of its own, such as the opening, has nothing to link to. */
function compose({ text, voice, detail, target }: ContentsEntry, item: Tag, language: string, isLinked: boolean) {
  const description = detail === '' ? text : `${text}, ${detail}`
  const link = isLinked ? { tag: newTag('Link'), link: { kind: 'section', id: target, description } as const } : {}
  const span = (words: string, look: Look): Span => ({ text: words, look, language, ...link })
  const look = textLook(voice, small.size)
  const name = span(text, isLinked ? linkLook(look) : look)
  const spans = detail === '' ? [name] : [name, span(`, ${detail}`, textLook('pipeline', small.size))]
  return { spans, tag: newTag('Reference', item) }
}
