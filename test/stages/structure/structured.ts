/** Takes a text through the stages up to `structure`, as a run would. */

import { applyEdits } from '../../../pipeline/document/apply-edits.ts'
import type { Document } from '../../../pipeline/document/document.ts'
import type { StageContext } from '../../../pipeline/document/stage.ts'
import { attribute } from '../../../stages/attribute/attribute.ts'
import { normalize } from '../../../stages/normalize/normalize.ts'
import { read, type SeedInput } from '../../../stages/read/read.ts'
import { structure } from '../../../stages/structure/structure.ts'
import { projectConfig } from '../../project-config.ts'

const context: StageContext = { sources: projectConfig.sources }

/** The document that the stages up to `structure` make of a seed. */
export function structured(seed: SeedInput): Document {
  const source = read(seed, { blocks: 'auto', maximumBlocks: 100_000 })
  const normalized = applyEdits(source, normalize.propose(source, {}, context), normalize)
  const attributed = applyEdits(normalized, attribute.propose(normalized, {}, context), attribute)
  return applyEdits(attributed, structure.propose(attributed, structure.options.parse({}), context), structure)
}

/** The same for a text of these lines. */
export function structuredLines(lines: readonly string[], title?: string): Document {
  const encoder = new TextEncoder()
  const bytes = encoder.encode(lines.join('\n'))
  const beside = title === undefined ? {} : { sidecar: { path: 'a.yaml', bytes: encoder.encode(`title: ${title}`) } }
  return structured({ path: 'a.txt', bytes, ...beside })
}

/** Lines of the headings, counted from 1 in the seed. */
export function headingLines(document: Document): number[] {
  return document.blocks.filter(({ kind }) => kind === 'heading').map(({ place }) => place.line)
}
