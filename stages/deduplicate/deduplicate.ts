/** Leaves out a paragraph that repeats an earlier one of the same article word for word, and reports articles that are the same. */

import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Block, bodyKinds, type Document } from '../../pipeline/document/document.ts'
import type { Edit } from '../../pipeline/document/edit.ts'
import type { CorpusStage, Related } from '../../pipeline/document/stage.ts'
import { exactKey, hasWords } from './exact-key.ts'

const options = z.strictObject({
  minimumWords: z
    .int()
    .min(1)
    .max(1000)
    .default(5)
    .describe('A repeated paragraph with fewer words stays: in an interview "Yes, I did." may well be said twice.'),
})

type Options = z.infer<typeof options>

export const deduplicate: CorpusStage<Options> = {
  scope: 'corpus',
  name: 'deduplicate',
  version: 1,
  options,
  summarize(document) {
    return { keys: [articleKey(document)] }
  },
  propose(document, { minimumWords }, _context, related) {
    return [...repeats(document, minimumWords), ...sameArticle(document, related)]
  },
}

/** The first copy stays: it is where the author put the words. */
function repeats(document: Document, minimumWords: number): Edit[] {
  const first = new Map<string, Block>()
  return comparable(document).flatMap((block): Edit[] => {
    const key = exactKey(block.text)
    const kept = first.get(key)
    if (kept === undefined || !hasWords(block.text, minimumWords)) {
      first.set(key, kept ?? block)
      return []
    }
    const keptInstead = { document: document.id, block: kept.id }
    const reason = `repeats line ${kept.place.line} word for word`
    return [{ kind: 'drop', block: block.id, as: 'exact-duplicate', keptInstead, similarity: 1, reason }]
  })
}

/** Headings, bylines, notices and disclaimers are never compared. */
function comparable(document: Document): Block[] {
  return document.blocks.filter(({ kind }) => bodyKinds.has(kind))
}

function articleKey(document: Document): string {
  const text = comparable(document).map((block) => exactKey(block.text))
  return createHash('sha256').update(text.join('\n')).digest('hex')
}

function sameArticle(document: Document, related: readonly Related[]): Edit[] {
  const first = related[0]
  if (first === undefined) {
    return []
  }
  const finding = {
    severity: 'warning',
    code: 'same-article',
    message: `The article has the same paragraphs as ${first.document}.`,
    hint: 'Delete one of the two, unless both are wanted.',
    file: document.seed.path,
  } as const
  return [{ kind: 'report', finding, reason: `every paragraph stands in ${first.document} as well` }]
}
