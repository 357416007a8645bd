/** The stage that finds out whose text a document is, on what evidence, and which lines say so. */

import { z } from 'zod'
import type { Document } from '../../pipeline/document/document.ts'
import type { Edit } from '../../pipeline/document/edit.ts'
import type { Finding } from '../../pipeline/document/finding.ts'
import type { SourceProfile } from '../../pipeline/document/source-profile.ts'
import type { DocumentStage } from '../../pipeline/document/stage.ts'
import {
  articleMissing,
  attributionAmbiguous,
  attributionMissing,
  bylineMissing,
  noticeMissing,
  noticeSupplied,
  sourceUnknown,
} from './attribution-findings.ts'
import { type CreditedBlock, hasArticle, readCreditLines } from './credit-lines.ts'
import { creditsText, evidenceFor } from './evidence.ts'
import { editsForBlock } from './line-edits.ts'
import { compileGrammar, type SourceGrammar } from './source-grammar.ts'

const options = z.strictObject({})

/** The stage has no options: how sources credit their texts is in their profiles. */
export type AttributeOptions = z.infer<typeof options>

/** A source with what its grammar reads in the document, and why the document is its own. */
interface Claim {
  readonly key: string
  readonly grammar: SourceGrammar
  readonly lines: readonly CreditedBlock[]
  readonly evidence: readonly string[]
}

/** Marks bylines, notices and disclaimers and names the source; without evidence for exactly one source the seed is held. */
export const attribute: DocumentStage<AttributeOptions> = {
  name: 'attribute',
  version: 6,
  scope: 'document',
  options,
  propose(document, _options, { sources }) {
    const keys = Object.keys(sources)
    const stated = document.seed.metadata.source
    if (stated !== undefined && !keys.includes(stated)) {
      return [report(sourceUnknown(document, stated, keys))]
    }
    const claims = Object.entries(sources)
      .map(([key, profile]) => claimOf(document, key, profile))
      .filter(({ evidence }) => evidence.length > 0)
    const [claim] = claims
    if (claim === undefined) {
      return [report(attributionMissing(document, keys))]
    }
    if (claims.length > 1) {
      const evidence = new Map(claims.map((each) => [each.key, each.evidence]))
      return [report(attributionAmbiguous(document, evidence))]
    }
    return editsFor(document, claim)
  },
}

function claimOf(document: Document, key: string, profile: SourceProfile): Claim {
  const grammar = compileGrammar(profile)
  const lines = readCreditLines(document, grammar)
  return { key, grammar, lines, evidence: evidenceFor(document, key, grammar, lines) }
}

function editsFor(document: Document, { key, grammar, lines, evidence }: Claim): Edit[] {
  const { profile } = grammar
  const parts = lines.flatMap((line) => line.parts)
  const hasOwnNotice = parts.some(({ form }) => form === 'notice')
  const hasNotice = hasOwnNotice || parts.some(({ form }) => form === 'foreign-notice')
  const hasByline = parts.some(
    ({ form, credits }) => form === 'unparsed-byline' || form === 'repost' || creditsText(credits),
  )
  const mayHold = !hasNotice && profile.whenNoticeMissing === 'hold'
  const supplied = hasNotice || mayHold ? {} : { suppliedNotice: profile.notice.text }
  const findings = [
    ...(hasArticle(document, lines, profile) ? [] : [articleMissing(document)]),
    ...(hasByline ? [] : [bylineMissing(document)]),
    ...(mayHold ? [noticeMissing(document, profile)] : []),
    ...(hasNotice || mayHold ? [] : [noticeSupplied(document, profile)]),
  ]
  return [
    ...lines.flatMap((line) => editsForBlock(line, { document, grammar, hasOwnNotice })),
    { kind: 'attribute', attribution: { source: key, evidence, ...supplied }, reason: evidence.join(' ') },
    ...findings.map(report),
  ]
}

function report(finding: Finding): Edit {
  return { kind: 'report', finding, reason: finding.message }
}
