/** Turns the lines that were read into edits: cuts, kinds, credits, and what a person should know about them. */

import type { Block, BlockKind, Document } from '../../pipeline/document/document.ts'
import type { Edit } from '../../pipeline/document/edit.ts'
import { type Finding, unreachable } from '../../pipeline/document/finding.ts'
import type { SourceProfile } from '../../pipeline/document/source-profile.ts'
import { agencyCredit, bylineUnparsed, noticeForeign, type Spot } from './attribution-findings.ts'
import { type CreditedBlock, kindOfPart } from './credit-lines.ts'
import { isAgency } from './credited-names.ts'
import type { Part, PartForm } from './part.ts'
import type { SourceGrammar } from './source-grammar.ts'

/** What the edits for a line depend on beside the line. */
export interface Reading {
  readonly document: Document
  readonly grammar: SourceGrammar
  /** Whether a notice of the source's own stands in the text. */
  readonly hasOwnNotice: boolean
}

/** The edits for one block: a split where the parts are fused to the article or to each other, then each part. */
export function editsForBlock({ block, parts }: CreditedBlock, reading: Reading): Edit[] {
  const cuts = parts.map(({ start }) => start).filter((start) => start > 0)
  const skipped = parts[0]?.start === 0 ? 0 : 1
  const split: Edit = {
    kind: 'split',
    block: block.id,
    at: cuts,
    reason: 'What says who made the text, or on what terms, stands apart from it.',
  }
  return [
    ...(cuts.length === 0 ? [] : [split]),
    ...parts.flatMap((part, index) => editsForPart(part, partId(block, index + skipped), block.place.line, reading)),
  ]
}

/** The id that a split gives to the part. */
function partId({ id }: Block, index: number): string {
  return index === 0 ? id : `${id}.${index + 1}`
}

function editsForPart(part: Part, block: string, line: number, reading: Reading): Edit[] {
  const { profile } = reading.grammar
  const kind = kindOfPart(part.form)
  const findings = findingsFor(part, { file: reading.document.seed.path, line, block }, reading)
  return [
    ...(kind === undefined ? [] : [setKind(block, kind, reasonFor(part.form, profile))]),
    ...(part.credits.length === 0 ? [] : [creditEdit(block, part)]),
    ...findings.map((finding): Edit => ({ kind: 'report', finding, reason: finding.message })),
  ]
}

function findingsFor({ form, credits }: Part, spot: Spot, { grammar, hasOwnNotice }: Reading): Finding[] {
  const named = credits.flatMap(({ names, service }) => (service === undefined ? names : [...names, service]))
  const creditsAgency = form === 'agency-credit' || named.some((name) => isAgency(name, grammar))
  return [
    ...(form === 'unparsed-byline' ? [bylineUnparsed(spot)] : []),
    ...(form === 'foreign-notice' ? [noticeForeign(spot, grammar.profile, hasOwnNotice)] : []),
    ...(creditsAgency ? [agencyCredit(spot, grammar.profile)] : []),
  ]
}

function setKind(block: string, to: BlockKind, reason: string): Edit {
  return { kind: 'set-kind', block, to, reason }
}

function creditEdit(block: string, { credits }: Part): Edit {
  return {
    kind: 'credit',
    block,
    credits,
    reason: 'Every word of the byline is a known phrase, a name, a place or a service.',
  }
}

function reasonFor(form: PartForm, { name }: SourceProfile): string {
  switch (form) {
    case 'byline':
      return `The line is a byline as ${name} writes them.`
    case 'unparsed-byline':
      return 'The line begins like a byline, but its form is not known.'
    case 'agency-credit':
      return 'The line names nothing but agencies.'
    case 'repost':
      return `The line says that the text was first published by ${name}.`
    case 'notice':
      return `The line is a copyright notice of ${name}.`
    case 'foreign-notice':
      return `The line is a copyright notice, but not a known one of ${name}.`
    case 'disclaimer':
      return `The line is a disclaimer that ${name} uses.`
    case 'article':
      return 'The article goes on.'
    default:
      return unreachable(form)
  }
}
