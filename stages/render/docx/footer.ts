/** The foot of every page: which briefing it is, whose text, and which page. */

import { Footer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { Briefing } from '../briefing.ts'
import type { RenderSettings } from '../writer.ts'
import { textWidth } from './section.ts'

/** Id and attribution on the left, "Page x of y" on the right; Word counts the pages whenever it lays them out. */
export function makeFooter({ id, attribution }: Briefing['footer'], page: RenderSettings['page']): Footer {
  const pages = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth(page) }],
        children: [new TextRun({ children: [`${id} · ${attribution}`, new Tab(), ...pages] })],
      }),
    ],
  })
}
