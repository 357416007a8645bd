/** Keeps out of every comparison what a source profile protects: lines that the source repeats on purpose. */

import { type Block, bodyKinds, type Document } from '../../pipeline/document/document.ts'
import type { Edit } from '../../pipeline/document/edit.ts'
import type { StageContext } from '../../pipeline/document/stage.ts'
import { compilePattern, foldMarks, matchesPattern } from '../attribute/pattern.ts'
import { exactKey } from './exact-key.ts'

type Sources = StageContext['sources']

/** Ids of the blocks that are, as a whole, what a pattern of the document's source says. */
export function protectedBlocks({ attribution, blocks }: Document, sources: Sources): ReadonlySet<string> {
  const patterns = (sources[attribution?.source ?? '']?.protected ?? []).map(compilePattern)
  const isProtected = ({ kind, text }: Block) => {
    const folded = foldMarks(text).trim()
    return bodyKinds.has(kind) && patterns.some((pattern) => matchesPattern(pattern, folded))
  }
  return new Set(blocks.filter(isProtected).map(({ id }) => id))
}

/** One for each protected block that has the words of an earlier one. */
export function protectedRepeats(document: Document, sources: Sources): Edit[] {
  const ids = protectedBlocks(document, sources)
  const first = new Map<string, Block>()
  return document.blocks.flatMap((block): Edit[] => {
    const key = exactKey(block.text)
    const earlier = first.get(key)
    if (!ids.has(block.id) || earlier === undefined) {
      first.set(key, earlier ?? block)
      return []
    }
    const { line } = earlier.place
    const reason = `repeats line ${line} word for word and stays: the profile of its source protects it`
    return [{ kind: 'reject', block: block.id, candidate: { document: document.id, block: earlier.id, line }, reason }]
  })
}
