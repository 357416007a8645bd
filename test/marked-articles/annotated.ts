/** Takes a text through the stages that read it, as a run would, and lists what they found. */

import type { Annotation } from '../../pipeline/document/annotation.ts'
import { applyEdits } from '../../pipeline/document/apply-edits.ts'
import type { Block, Document } from '../../pipeline/document/document.ts'
import { annotate } from '../../stages/annotate/annotate.ts'
import { projectConfig } from '../project-config.ts'
import { structured } from '../stages/structure/structured.ts'

type OfKind<Kind extends Annotation['kind']> = Extract<Annotation, { kind: Kind }>

/** An annotation with the block that it stands in. */
export interface Found<Kind extends Annotation['kind']> {
  readonly annotation: OfKind<Kind>
  readonly block: Block
}

export function annotated(name: string, bytes: Uint8Array): Document {
  const document = structured({ path: name, bytes })
  return applyEdits(document, annotate.propose(document, {}, { sources: projectConfig.sources }), annotate)
}

/** All annotations of one kind, in the order of the text. */
export function foundIn<Kind extends Annotation['kind']>({ blocks }: Document, kind: Kind): Found<Kind>[] {
  return blocks.flatMap((block) =>
    (block.annotations ?? [])
      .filter((annotation): annotation is OfKind<Kind> => annotation.kind === kind)
      .map((annotation) => ({ annotation, block })),
  )
}
