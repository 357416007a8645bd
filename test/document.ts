/** Documents for tests: blocks from texts, one a line. */

import type { Block, BlockKind, Document } from '../pipeline/document/document.ts'
import { read } from '../stages/read/read.ts'

/** As the reader makes it of a seed with these lines. */
export function documentOf(lines: readonly string[], path = 'test.txt'): Document {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  return read({ path, bytes }, { blocks: 'line', maximumBlocks: 100_000 })
}

/** The same document with another kind for some blocks, by their ids. */
export function withKinds(document: Document, kinds: Readonly<Record<string, BlockKind>>): Document {
  const blocks = document.blocks.map((block): Block => ({ ...block, kind: kinds[block.id] ?? block.kind }))
  return { ...document, blocks }
}
