/** Sets what a reader should know before relying on a text. */

import type { Document } from '../../pipeline/document/document.ts'
import type { Element } from './briefing.ts'
import { ourHeading } from './our-heading.ts'
import { paragraphNumbers, type Section } from './outline.ts'
import { listed } from './phrases.ts'
import { runsOf } from './runs.ts'

/** Warnings first; each says in which paragraphs. */
export function pointsToCheck(document: Document, sections: readonly Section[]): Element[] {
  const numbers = paragraphNumbers(sections)
  const findings = [
    ...document.findings.filter(({ severity }) => severity === 'warning'),
    ...document.findings.filter(({ severity }) => severity === 'info'),
  ]
  const items = findings.map(({ message, blocks = [] }) => {
    const found = [...new Set(blocks.flatMap((block) => numbers.get(block) ?? []))]
    const where = found.length === 0 ? '' : ` See ${found.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(found)}.`
    return runsOf(`${message}${where}`)
  })
  return items.length === 0 ? [] : [ourHeading('checks', 'Points to check'), { type: 'points', items }]
}
