/** Bounds what a text that repeats itself throughout may say of it; links to twins are all kept, for the record. */

import type { Edit } from '../../pipeline/document/edit.ts'
import type { Finding } from '../../pipeline/document/finding.ts'

/** Pairs that nothing came of. */
export const maximumRejected = 50

/** Points to check about paragraphs that are alike. */
export const maximumAlike = 50

const codes = ['duplicate-to-review', 'paragraphs-alike']

/** The first edits of either kind, and one finding for the others that are alike. */
export function bounded(edits: readonly Edit[]): Edit[] {
  const rejects = edits.filter(({ kind }) => kind === 'reject')
  const alike = edits.filter((edit) => edit.kind === 'report' && codes.includes(edit.finding.code))
  const tooMany = new Set([...rejects.slice(maximumRejected), ...alike.slice(maximumAlike)])
  const more = alike.length - maximumAlike
  return [...edits.filter((edit) => !tooMany.has(edit)), ...(more > 0 ? [moreAlike(more)] : [])]
}

function moreAlike(count: number): Edit {
  const finding: Finding = {
    severity: 'warning',
    code: 'paragraphs-alike',
    message: `${count} more ${count === 1 ? 'paragraph is' : 'paragraphs are'} much like an earlier one; all stand.`,
    hint: 'The record, briefing.json, lists each below "repeats".',
  }
  return { kind: 'report', finding, reason: `only the first ${maximumAlike} pairs are reported one by one` }
}
