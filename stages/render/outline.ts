/** Numbers the paragraphs of a document and groups them into sections: the one order that briefing and record share. */

import { type Block, bodyKinds, type Document } from '../../pipeline/document/document.ts'

export interface NumberedParagraph {
  /** Counts from 1 through the whole briefing. */
  readonly number: number
  readonly block: Block
}

export interface Section {
  /** `section-1`, `section-2` …. */
  readonly id: string
  /** The opening of an article has none. */
  readonly heading?: Block
  /** Depth from 1; the opening counts as 1. */
  readonly level: number
  readonly paragraphs: readonly NumberedParagraph[]
}

/** An opening without paragraphs is left out; a heading without paragraphs stays. */
export function sectionsOf(document: Document): Section[] {
  const sections: { id: string; heading?: Block; level: number; paragraphs: NumberedParagraph[] }[] = [
    { id: 'section-1', level: 1, paragraphs: [] },
  ]
  let number = 0
  for (const block of document.blocks) {
    if (block.kind === 'heading') {
      sections.push({ id: `section-${sections.length + 1}`, heading: block, level: block.level ?? 1, paragraphs: [] })
    } else if (bodyKinds.has(block.kind)) {
      number += 1
      sections.at(-1)?.paragraphs.push({ number, block })
    }
  }
  return sections.filter(({ heading, paragraphs }) => heading !== undefined || paragraphs.length > 0)
}

/** Number of each body block by its id. */
export function paragraphNumbers(sections: readonly Section[]): ReadonlyMap<string, number> {
  return new Map(
    sections.flatMap(({ paragraphs }) => paragraphs.map(({ number, block }) => [block.id, number] as const)),
  )
}

export function blocksOfKind(document: Document, kind: Block['kind']): Block[] {
  return document.blocks.filter((block) => block.kind === kind)
}

export function textsOfKind(document: Document, kind: Block['kind']): string[] {
  return blocksOfKind(document, kind).map(({ text }) => text)
}
