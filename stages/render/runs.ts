/** Cuts a text into runs: the web addresses in it become links, the rest stays as it is. */

import type { Run } from './briefing.ts'
import { webAddress } from './web-address.ts'

/** Bounded, so that a text of nothing but brackets takes no longer than any other. */
const address = /https?:\/\/[^\s<>"“”«»「」『』，。；：！？、（）]{1,2000}/giu

/** The texts of the runs, put together, are `text`. `language` is given where it is not the briefing's. */
export function runsOf(text: string, language?: string): Run[] {
  const tag = language === undefined ? {} : { language }
  const runs: Run[] = []
  let position = 0
  for (const match of text.matchAll(address)) {
    const href = withoutTrailingPunctuation(match[0])
    if (webAddress(href) !== undefined) {
      runs.push({ text: text.slice(position, match.index), ...tag }, { text: href, href })
      position = match.index + href.length
    }
  }
  runs.push({ text: text.slice(position), ...tag })
  return runs.filter((run) => run.text !== '')
}

/** The words of the runs. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

/** A full stop, comma or quotation mark at the end belongs to the sentence; so does a bracket that was not opened in the address. */
function withoutTrailingPunctuation(found: string): string {
  let href = found
  while (/[.,;:!?'’*]$/.test(href) || isUnopened(href, '(', ')') || isUnopened(href, '[', ']')) {
    href = href.slice(0, -1)
  }
  return href
}

function isUnopened(text: string, open: string, close: string): boolean {
  return text.endsWith(close) && text.split(close).length > text.split(open).length
}
