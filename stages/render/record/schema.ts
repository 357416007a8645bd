/** The schema of `briefing.json`, the machine-readable record of a briefing. */

import { z } from 'zod'
import { roles } from '../../../pipeline/document/document.ts'
import { keyPointSchema, quoteSchema, sectionSchema } from './section-schema.ts'

/** Raised when a field changes its meaning or goes away; new fields do not count. */
export const recordVersion = 'wirebrief-briefing/1'

const place = z
  .strictObject({
    line: z.int().min(1).describe('Line in the decoded seed, from 1.'),
    column: z.int().min(1).describe('Column in that line, from 1, in UTF-16 units.'),
    start: z.int().min(0).describe('Offset in the decoded seed, in UTF-16 units.'),
    end: z.int().min(0),
  })
  .describe('Where the words stood in the decoded seed.')

const keptInstead = z.strictObject({ document: z.string(), block: z.string() })

const credit = z.strictObject({
  role: z.enum(roles),
  names: z.array(z.string()),
  service: z.string().optional(),
  language: z.string().optional(),
})

const seed = z.strictObject({
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int(),
  encoding: z.string(),
  language: z.string().describe('BCP 47 tag; "und" when it could not be told.'),
})

const published = z.strictObject({
  value: z.string().describe('EDTF, with the precision given.'),
  precision: z.enum(['year', 'month', 'day', 'time']),
  from: z.enum(['front-matter', 'sidecar']),
})

const attribution = z.strictObject({
  source: z.string().describe('Key of the source profile.'),
  publisher: z.string(),
  evidence: z.array(z.string()).describe('Why the text is held to be from this source.'),
  byline: z.string().describe('Verbatim; several lines are joined by a line feed; empty when the source has none.'),
  credits: z.array(credit),
  notice: z.string().describe('Verbatim from the seed, or the one supplied.'),
  noticeFrom: z.enum(['seed', 'profile']),
  disclaimers: z.array(z.string()),
  url: z.string().optional().describe('Address of the article.'),
})

const paragraph = z.strictObject({
  id: z.string(),
  number: z.int().min(1),
  section: z.string(),
  kind: z.enum(['paragraph', 'quote', 'list-item', 'caption']),
  text: z.string(),
  place,
})

const removed = z.strictObject({
  id: z.string(),
  text: z.string(),
  place,
  reason: z.enum(['exact-duplicate']),
  similarity: z.number().min(0).max(1),
  kept: keptInstead,
})

const finding = z.strictObject({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  hint: z.string().optional(),
  paragraphs: z.array(z.int()),
})

const change = z.strictObject({
  stage: z.string(),
  version: z.int(),
  kind: z.string(),
  block: z.string().optional().describe('Absent for what concerns the whole document.'),
  reason: z.string(),
  before: z.string(),
  after: z.string().optional().describe('Absent when the block was dropped.'),
})

const edition = z.strictObject({
  format: z.string(),
  path: z.string().describe('Path below the output folder.'),
  sha256: z.string(),
  bytes: z.int(),
  pages: z.int().optional(),
})

const linkedData = z.record(z.string(), z.unknown())

export const recordSchema = z.strictObject({
  schema: z.literal(recordVersion),
  id: z.string(),
  seed,
  title: z.string(),
  titleFrom: z.enum(['source', 'first-line']),
  standfirst: z.string().optional(),
  published: published.optional().describe('Absent when nobody stated it.'),
  attribution,
  sections: z.array(sectionSchema),
  paragraphs: z.array(paragraph),
  removed: z.array(removed).describe('Blocks that were left out because their words stand elsewhere.'),
  furniture: z
    .array(z.strictObject({ id: z.string(), text: z.string(), place }))
    .describe('Blocks that are not part of the article.'),
  quotes: z.array(quoteSchema).describe('Everything between quotation marks, in the order of the text.'),
  keyPoints: z.array(keyPointSchema).describe('Sentences of the source, word for word.'),
  findings: z.array(finding),
  changes: z.array(change).describe('Everything that was done to the blocks, in order.'),
  editions: z.array(edition),
  schemaOrg: linkedData.describe('schema.org: a Report based on a NewsArticle.'),
  provenance: linkedData.describe('W3C PROV: how the briefing came from the seed.'),
})

export type BriefingRecord = z.infer<typeof recordSchema>
