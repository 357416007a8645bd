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
  version: 4,
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

/** The rule behind each finding, for a person who asks why it was made. */
const rules: ReadonlyMap<string, string> = new Map([
  [
    'figures-disagree',
    'Exact numbers of the same noun differ, in the title and the first four paragraphs or in two sentences with the same words, and neither tells of another day, place or outcome.',
  ],
  [
    'quotation-differs',
    'Quotations in two paragraphs share seven words in a row or more, and the words beside them differ.',
  ],
  ['quotation-marks-unpaired', 'The marks that open and those that close in the paragraph are not equally many.'],
  ['spelling-varies', 'The same letters with points stand in the text with and without the last point.'],
  ['notice-years-early', 'The last year of the notice lies before the date of publication.'],
  ['date-not-stated', 'Neither front matter nor a sidecar file gives `published`.'],
])

function report(finding: Finding): Edit {
  return { kind: 'report', finding, reason: rules.get(finding.code) ?? finding.message }
}
