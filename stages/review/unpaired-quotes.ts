/** Finds paragraphs in which a quotation mark lacks its partner. */

import type { Block } from '../../pipeline/document/document.ts'
import type { Finding } from '../../pipeline/document/finding.ts'
import { unpairedMarks } from '../annotate/quotations/quoted-spans.ts'
import { lineOf, pointToCheck } from './point-to-check.ts'

const measure = /\d"/u

/** A quotation of several paragraphs opens each of them and closes the last: that is no fault. */
export function unpairedQuotes(body: readonly Block[]): Finding[] {
  return body.flatMap((block, index) => {
    const unpaired = unpairedMarks(block.text)
    const next = body[index + 1]?.text ?? ''
    const goesOn = unpaired > 0 && /^["“«「『]/u.test(next)
    if (unpaired === 0 || goesOn || measure.test(block.text)) {
      return []
    }
    const what = unpaired > 0 ? 'is opened and not closed' : 'is closed and was not opened'
    const said = `A quotation ${what} in ${lineOf(block)}: where it begins or ends cannot be told.`
    return [pointToCheck({ code: 'quotation-marks-unpaired', severity: 'warning', said, blocks: [block] })]
  })
}
