/** The stage that tells the reader where the source contradicts itself or leaves something open. No word changes. */

import { z } from 'zod'
import { bodyKinds } from '../../pipeline/document/document.ts'
import type { Edit } from '../../pipeline/document/edit.ts'
import type { Finding } from '../../pipeline/document/finding.ts'
import type { DocumentStage } from '../../pipeline/document/stage.ts'
import { earlyNotice, missingDate } from './dates-in-doubt.ts'
import { figureClashes } from './figure-clash.ts'
import { quotationDrifts } from './quotation-drift.ts'
import { spellingVariants } from './spelling-variants.ts'
import { unpairedQuotes } from './unpaired-quotes.ts'

const options = z.strictObject({})

/** The stage has no options. */
export type ReviewOptions = z.infer<typeof options>

/** Stands after `deduplicate`: a paragraph that was left out is not compared with the one that was kept. */
export const review: DocumentStage<ReviewOptions> = {
  name: 'review',
  version: 2,
  scope: 'document',
  options,
  propose(document) {
    const body = document.blocks.filter(({ kind }) => bodyKinds.has(kind))
    const title = document.blocks.find(({ kind }) => kind === 'title')
    return [
      ...figureClashes(title, body),
      ...quotationDrifts(body),
      ...unpairedQuotes(body),
      ...spellingVariants(body),
      ...earlyNotice(document, body),
      ...missingDate(document),
    ].map(report)
  },
}

function report(finding: Finding): Edit {
  return { kind: 'report', finding, reason: finding.message }
}
