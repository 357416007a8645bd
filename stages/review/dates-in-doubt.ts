/** Finds what is doubtful about the time of a text: no date of publication, or a notice whose years end too early. */

import type { Block, Document } from '../../pipeline/document/document.ts'
import type { Finding } from '../../pipeline/document/finding.ts'
import { datesIn } from '../annotate/dates/dates.ts'
import { lineOf, pointToCheck } from './point-to-check.ts'

/** A date is never guessed, so a text without one says so. */
export function missingDate({ seed }: Document): Finding[] {
  if (seed.metadata.published !== undefined) {
    return []
  }
  const said =
    'The source text does not state when it was published; words such as “Tuesday” or “last month” could not be resolved.'
  return [
    pointToCheck({
      code: 'date-not-stated',
      severity: 'info',
      said,
      blocks: [],
      hint: 'Give `published: YYYY-MM-DD` in front matter or in a sidecar file.',
    }),
  ]
}

const noticeYears = /(?:©|\(c\)|copyright|版权所有)[^\d]{0,40}(?:(?:19|20)\d{2}\s?[-–—]\s?)?((?:19|20)\d{2})(?!\d)/iu
const ahead =
  /\b(?:by|until|before|through|will|would|to|target|deadline|from|expected|expects?|due|set|scheduled|planned|plans?|hopes?|aims?|forecast)\b[^.]{0,40}$/iu

/** The last year of the copyright notice lies before the date of publication or before a year that the text tells of. */
export function earlyNotice({ seed, blocks }: Document, body: readonly Block[]): Finding[] {
  const notice = blocks.find(({ kind, text }) => kind === 'notice' && noticeYears.test(text.slice(0, 400)))
  const last = Number(noticeYears.exec(notice?.text.slice(0, 400) ?? '')?.[1])
  if (notice === undefined || Number.isNaN(last)) {
    return []
  }
  const published = Number(seed.metadata.published?.slice(0, 4))
  if (published > last) {
    const said = `The copyright notice in ${lineOf(notice)} ends with the year ${last}; the text was published in ${published}.`
    return [pointToCheck({ code: 'notice-years-early', severity: 'info', said, blocks: [notice] })]
  }
  const told = body.flatMap(({ text, ...block }) => laterYears(text, last).map((year) => ({ block, year })))[0]
  if (told === undefined || published <= last) {
    return []
  }
  const said = `The copyright notice in ${lineOf(notice)} ends with the year ${last}; ${lineOf(told.block)} tells of ${told.year}.`
  return [pointToCheck({ code: 'notice-years-early', severity: 'info', said, blocks: [notice, told.block] })]
}

/** Years of the past only: "by 2050" tells of the future. */
function laterYears(text: string, last: number): number[] {
  return datesIn(text, undefined).flatMap(({ start, edtf }) => {
    const year = Number(edtf?.slice(0, 4))
    return year > last && !ahead.test(text.slice(Math.max(0, start - 60), start)) ? [year] : []
  })
}
