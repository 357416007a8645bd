/** The schema of `briefing.json`, the machine-readable record of a briefing. */

import { z } from 'zod'
import { relations, wordEditKinds } from '../../../pipeline/document/comparison.ts'
import { roles } from '../../../pipeline/document/document.ts'
import { dropReasons } from '../../../pipeline/document/edit.ts'
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

const wordsThere = z.strictObject({ start: z.int(), end: z.int(), text: z.string() })

const evidence = z
  .strictObject({
    sha256: z.string().describe('Of the text of the block, in UTF-8.'),
    relation: z.enum(relations).describe('How the later of the two relates to the earlier one.'),
    similarity: z.number().min(0).max(1),
    coverage: z
      .strictObject({ later: z.number(), earlier: z.number() })
      .describe('Share of its words found in the other.'),
    edits: z
      .array(z.strictObject({ kind: z.enum(wordEditKinds), earlier: wordsThere, later: wordsThere }))
      .describe('At most 50; offsets are into the two texts.'),
    editCount: z.int(),
    twin: z.strictObject({
      document: z.string(),
      block: z.string(),
      line: z.int().min(1),
      start: z.int(),
      end: z.int(),
      sha256: z.string(),
      text: z.string(),
    }),
    earlierDocuments: z.int().describe('Earlier documents that have the same words; 0 for a twin in this document.'),
    isBackground: z
      .literal(true)
      .optional()
      .describe('So many earlier documents have the same words that they are standing background.'),
    rule: z.string().describe('The rule of config.yaml, or the reviewer’s answer, that decided.'),
    stage: z.string(),
    version: z.int(),
  })
  .describe('What a decision on a repeat rests on.')

const repeat = z.strictObject({ id: z.string(), reason: z.string(), evidence })

const credit = z.strictObject({
  role: z.enum(roles),
  names: z.array(z.string()),
  places: z.array(z.string()).optional().describe('Where the line says that they worked, in its order.'),
  service: z.string().optional(),
  language: z.string().optional(),
})

const seed = z.strictObject({
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int(),
  encoding: z.string(),
  text: z
    .string()
    .optional()
    .describe('All of the seed, decoded. It began with a byte order mark when `bytes` is three more than its UTF-8.'),
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

const note = z.strictObject({
  number: z.int().min(1),
  paragraph: z.int().describe('Number of the paragraph that has its mark.'),
  text: z.string().describe('In words of the pipeline.'),
})

const removed = z.strictObject({
  id: z.string(),
  text: z.string(),
  place,
  reason: z.enum(dropReasons),
  similarity: z.number().min(0).max(1),
  kept: keptInstead,
  evidence: evidence.optional(),
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
  notes: z.array(note).default([]).describe('What each note says of where words come from.'),
  removed: z.array(removed).describe('Blocks that were left out because their words stand elsewhere.'),
  repeats: z
    .array(repeat)
    .default([])
    .describe('Blocks that stay and repeat another one of this text or of an earlier text, in whole or in part.'),
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
