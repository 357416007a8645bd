/** What later documents need to know of a document to find out what they repeat of it. */

import type { Document } from '../../pipeline/document/document.ts'
import type { StageContext, Summary } from '../../pipeline/document/stage.ts'
import { titleOf } from '../structure/title.ts'
import { exactKey } from './exact-key.ts'
import { paragraphsOf, sha256 } from './paragraph.ts'

/** Half of all exact repeats in news are lines shorter than this: they link nothing (measured on Reuters-21578). */
const minimumWordsAcross = 8

/** A document that is held back is not there for others: nothing refers to a briefing that is not made. */
export function summarize(document: Document, ageDays: number, sources: StageContext['sources']): Summary {
  if (document.findings.some(({ severity }) => severity === 'error')) {
    return { keys: [] }
  }
  const paragraphs = paragraphsOf(document, sources)
    .filter(({ prepared }) => prepared.words >= minimumWordsAcross)
    .map(({ twin: { block, line, start, end, text }, prepared: { key, sketch } }) => {
      return { block, line, start, end, text, exact: hash32(key), sketch }
    })
  return { keys: [articleKey(document)], paragraphs, ageDays, title: titleOf(document).text }
}

/** Headings and credits count: an article with another headline or another byline is another one. */
export function articleKey({ blocks }: Document): string {
  const texts = blocks.filter(({ kind }) => kind !== 'furniture').map(({ kind, text }) => `${kind} ${exactKey(text)}`)
  return sha256(texts.join('\n'))
}

function hash32(key: string): number {
  return Number.parseInt(sha256(key).slice(0, 8), 16)
}
