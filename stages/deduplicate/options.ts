/** What config.yaml may say of duplicates. */

import { z } from 'zod'

const removable = z.enum(['apply', 'review', 'report', 'off'])
const shown = z.enum(['review', 'report', 'off'])
const linked = z.enum(['report', 'off'])

const within = z
  .strictObject({
    exact: removable.default('apply').describe('The same words in the same order.'),
    contained: removable.default('apply').describe('All of it, 15 words or more, stands in an earlier paragraph.'),
    extends: removable
      .default('apply')
      .describe('It holds all of an earlier paragraph and more: the longer one stays.'),
    near: removable.default('review').describe('Only spelling, punctuation or an article differs; English only.'),
    variant: shown.default('report').describe('A number, name, negation or other word differs: never removed.'),
    shares: shown.default('off').describe('A quotation or sentence in common: never removed.'),
  })
  .prefault({})
  .describe('Two paragraphs of one article. apply: leave one out; review: ask; report: show; off: pass over.')

const across = z
  .strictObject({
    exact: linked.default('report'),
    contained: linked.default('report'),
    extends: linked.default('report'),
    near: linked.default('report'),
    variant: linked.default('report'),
    shares: linked.default('report'),
  })
  .prefault({})
  .describe('A paragraph and one of an earlier article: nothing is ever left out, the two are linked.')

export const options = z.strictObject({
  minimumWords: z
    .int()
    .min(1)
    .max(1000)
    .default(5)
    .describe('A repeated paragraph with fewer words stays: in an interview "Yes, I did." may well be said twice.'),
  keep: z
    .enum(['first', 'longest', 'latest'])
    .default('first')
    .describe('Which copy of a repeated paragraph stays; the longer one wherever one holds all of the other.'),
  within,
  across,
  sameArticle: z
    .enum(['set-aside', 'brief'])
    .default('set-aside')
    .describe(
      'An article whose text and credits are the same as an earlier one’s gets no second briefing, or gets one.',
    ),
  ageDays: z
    .int()
    .min(0)
    .max(36_500)
    .default(90)
    .describe(
      'Articles further apart than this many days are not compared; 0 compares all. One without a date is compared with all.',
    ),
  backgroundAfter: z
    .int()
    .min(1)
    .max(32)
    .default(3)
    .describe(
      'A paragraph that stands in this many earlier articles is standing background and is said to be so once.',
    ),
})

export type Options = z.infer<typeof options>
export type Scope = 'within' | 'across'
