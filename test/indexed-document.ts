/** Documents for the corpus index, and its answers in a form that is easily compared. */

import type { CorpusIndex, IndexedDocument } from '../pipeline/document/corpus-index.ts'

/** A document with one paragraph for each list of hashes; the first of them is the exact one. */
export function documentWith(
  name: string,
  published: string | undefined,
  paragraphs: readonly number[][],
  ageDays = 90,
): IndexedDocument {
  const summarized = paragraphs.map(([exact = 0, ...sketch], index) => {
    return {
      block: `b${index}`,
      line: index + 1,
      start: index,
      end: index + 1,
      text: `${name} ${index}`,
      exact,
      sketch,
    }
  })
  const summary = { keys: [`key ${JSON.stringify(paragraphs)}`], paragraphs: summarized, ageDays, title: name }
  return { document: name, path: `${name}.txt`, ...(published === undefined ? {} : { published }), summary }
}

/** Which blocks of which documents are related to the document, as "a b0 b1". */
export function relatedTo(index: CorpusIndex, document: IndexedDocument): string[] {
  return index
    .related([document])
    .flat()
    .map(({ document: id, summary }) => [id, ...(summary.paragraphs ?? []).map(({ block }) => block)].join(' '))
}
