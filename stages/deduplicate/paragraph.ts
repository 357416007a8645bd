/** The paragraphs of a document that may be compared, made ready once. */

import { createHash } from 'node:crypto'
import type { Twin } from '../../pipeline/document/comparison.ts'
import { type Block, bodyKinds, type Document } from '../../pipeline/document/document.ts'
import type { StageContext, SummarizedParagraph } from '../../pipeline/document/stage.ts'
import { type Prepared, prepare } from './prepared.ts'
import { protectedBlocks } from './protected.ts'

export interface Paragraph {
  /** Where it stands. */
  readonly twin: Twin
  readonly prepared: Prepared
}

/** Bylines, notices, disclaimers, headings, furniture and what the source protects are never compared. */
export function paragraphsOf(document: Document, sources: StageContext['sources']): Paragraph[] {
  const spared = protectedBlocks(document, sources)
  return document.blocks
    .filter(({ id, kind }) => bodyKinds.has(kind) && !spared.has(id))
    .map((block) => ({ twin: twinOf(document.id, block), prepared: prepare(block.text, document.seed.language) }))
}

/** A paragraph of another document, from its summary. */
export function summarizedParagraph(document: string, paragraph: SummarizedParagraph, language: string): Paragraph {
  const { block, line, start, end, text } = paragraph
  return { twin: { document, block, line, start, end, sha256: sha256(text), text }, prepared: prepare(text, language) }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function twinOf(document: string, { id, text, place }: Block): Twin {
  const { line, start, end } = place
  return { document, block: id, line, start, end, sha256: sha256(text), text }
}
