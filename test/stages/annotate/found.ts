/** Lists the annotations of one kind that are found in lines of English. */

import type { Annotation } from '../../../pipeline/document/annotation.ts'
import { annotate } from '../../../stages/annotate/annotate.ts'
import { documentOf } from '../../document.ts'

export function found<Kind extends Annotation['kind']>(kind: Kind, ...lines: readonly string[]) {
  const read = documentOf(lines)
  const document = { ...read, seed: { ...read.seed, language: 'en' } }
  const edits = annotate.propose(document, {}, { sources: {} })
  const annotations = edits.flatMap((edit) => (edit.kind === 'annotate' ? edit.annotations : []))
  return annotations.filter((each): each is Extract<Annotation, { kind: Kind }> => each.kind === kind)
}
