/** Composes a table: its caption and each of its rows become boxes, with their tags. */

import type { ElementOf } from '../briefing.ts'
import { style } from '../style.ts'
import type { Box, CellBox, Look } from './box.ts'
import { footerLook, labelLook, textLook } from './looks.ts'
import { spansOf } from './spans.ts'
import type { Tag } from './tag.ts'
import { newTag } from './tag.ts'

const { small, space, colour } = style

/** The boxes from the caption to the last row. `language` is the briefing's. */
export function composeTable(
  { caption, columns, rows }: ElementOf<'table'>,
  root: Tag,
  language: string,
): readonly Box[] {
  const table = newTag('Table', root)
  const title: Box = {
    ...rowBox(newTag('Caption', table), colour.accent),
    spans: [{ text: caption, look: labelLook, language }],
    before: space.paragraph,
    keepWithNext: true,
  }
  const head = (tag: Tag, look: Look): Box => {
    const cells = columns.map((text): CellBox => ({ spans: [{ text, look, language }], tag: newTag('TH', tag) }))
    return { ...rowBox(tag, colour.accent), row: { table, cells }, keepWithNext: true }
  }
  const names = head(newTag('TR', table), labelLook)
  // On later pages the names are furniture, such as the footer: no words of the text.
  const again = head(newTag('TR'), footerLook)
  const body = rows.map((row, index): Box => {
    const tag = newTag('TR', table)
    const cells = row.map(
      ({ runs, voice }): CellBox => ({
        spans: spansOf(runs, textLook(voice, small.size), language),
        tag: newTag('TD', tag),
      }),
    )
    const box = { ...rowBox(tag, colour.rule), row: { table, cells, head: again } }
    return index === rows.length - 1 ? { ...box, after: space.section } : box
  })
  return [title, names, ...body]
}

/** A row without its cells; the rule below it takes half of the space between two rows. */
function rowBox(tag: Tag, ruleColour: string): Box {
  return {
    spans: [],
    tag,
    leading: small.leading,
    indent: { left: 0, right: 0 },
    before: 0,
    after: space.row,
    rule: { edge: 'below', colour: ruleColour, width: 0.5 },
  }
}
