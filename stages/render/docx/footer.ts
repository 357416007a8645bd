/** The foot of every page: which briefing it is, whose text, and which page. */

import type { Briefing } from '../briefing.ts'
import { field, paragraph, run, tab, words } from './markup.ts'

/** Attribution and id on the left, "Page x of y" on the right; Word counts the pages whenever it lays them out. */
export function footerParagraph({ id, attribution }: Briefing['footer'], textWidth: number): string {
  const start = run(`${words(`${attribution} · ${id}`)}${tab}${words('Page ')}`)
  const pages = [start, field('PAGE'), run(words(' of ')), field('NUMPAGES')]
  return paragraph({ style: 'BriefingFooter', rightTab: textWidth }, pages.join(''))
}
