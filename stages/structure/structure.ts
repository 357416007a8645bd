/** Says what each block of an article is: title, standfirst, heading, list item, caption, quotation or furniture. */

import { z } from 'zod'
import type { Block, Document } from '../../pipeline/document/document.ts'
import type { DocumentStage, StageContext } from '../../pipeline/document/stage.ts'
import { claimCaptions } from './caption.ts'
import { type Claim, claimed, editsOf } from './claim.ts'
import { claimFurniture } from './furniture.ts'
import { claimHeadings } from './heading.ts'
import { claimListItems } from './list.ts'
import { claimQuotes } from './quote.ts'
import { claimStandfirst } from './standfirst.ts'
import { claimTitle } from './title.ts'

const count = (maximum: number) => z.int().min(1).max(maximum)

const options = z.strictObject({
  headingMaximumWords: count(30).default(12).describe('A line with more words is no heading.'),
  headingMaximumCharacters: count(80).default(24).describe('A Chinese line with more characters is no heading.'),
  questionMaximumWords: count(30).default(6).describe('A question with more words is no heading.'),
  standfirstMaximumWords: count(80).default(25).describe('A sentence with more words is no standfirst.'),
})

type Options = z.infer<typeof options>

export const structure: DocumentStage<Options> = {
  scope: 'document',
  name: 'structure',
  version: 3,
  options,
  propose(document, settings, context) {
    const claims = new Map<string, Claim>()
    let blocks = document.blocks
    for (const rule of rulesFor(document, settings, context)) {
      const found = rule(blocks)
      for (const claim of found) {
        claims.set(claim.block, claim)
      }
      blocks = claimed(blocks, found)
    }
    return blocks.flatMap(({ id }) => editsOf(claims.get(id)))
  },
}

/** In this order: each rule sees what the rules before it have claimed. */
function rulesFor({ seed, attribution }: Document, settings: Options, { sources }: StageContext) {
  const source = attribution === undefined ? undefined : sources[attribution.source]
  return [
    (blocks: readonly Block[]) => claimFurniture(blocks, source?.furniture ?? []),
    claimQuotes,
    claimCaptions,
    claimListItems,
    (blocks: readonly Block[]) => claimTitle(blocks, seed.metadata.title),
    (blocks: readonly Block[]) => claimHeadings(blocks, settings),
    (blocks: readonly Block[]) => claimStandfirst(blocks, settings.standfirstMaximumWords),
  ]
}
