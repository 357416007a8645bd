/** A source profile: how a publisher signs and licenses its texts. A new source costs an entry in config.yaml and no code. */

import { z } from 'zod'
import { roles } from './document.ts'

const text = z.string().min(1).max(300)
const patterns = z.array(text).max(100).default([])
const roleList = z.array(z.enum(roles)).max(roles.length)

/** One way in which a credit begins, and what it says of the names that follow. */
const phraseSchema = z.strictObject({
  starts: z
    .array(text)
    .min(1)
    .max(50)
    .describe('Words that the credit begins with, such as "Reported by" or "记者"; capitals and typos as they occur.'),
  ends: z
    .array(text)
    .max(20)
    .default([])
    .describe('Words that must stand after the names, such as "报道"; empty when nothing has to follow.'),
  roles: roleList.min(1).describe('What the people named did: one credit is made for each role.'),
  language: z.string().min(2).optional().describe('Language tag of what they wrote, when the words say so: "en".'),
  service: text.optional().describe('The service that the beginning itself names, such as "自由亚洲电台".'),
  place: z
    .enum(['near-title', 'own-line', 'anywhere'])
    .default('anywhere')
    .describe(
      'Where it counts as a credit: near-title (a line of its own among the first, or with a service among the last), own-line (any line of its own), ' +
        'anywhere (also after the last sentence of a paragraph).',
    ),
})

const bylineSchema = z.strictObject({
  phrases: z.array(phraseSchema).max(100).default([]).describe('How credits begin, with the roles they give.'),
  services: patterns.describe('Names under which the source signs; * stands for some words: "RFA\'s * Service".'),
  desks: patterns.describe(
    'Names of desks that do not say whose they are: they may stand for a name, but prove nothing.',
  ),
  beforeService: z
    .array(text)
    .max(10)
    .default(['for'])
    .describe('Words between a name and its service, as in "Jane Doe for RFA Uyghur".'),
  places: z
    .array(text)
    .max(500)
    .default([])
    .describe('Places that may stand between a name and a closing word without a space, as in "夏小华台北报道".'),
  withoutPhrase: roleList
    .default([])
    .describe('Roles of people who stand near the title with a service and nothing else: "Jane Doe for RFA Uyghur".'),
})

const noticeSchema = z.strictObject({
  patterns: patterns.describe(
    'Copyright notices as they occur; * stands for anything. Both kinds of apostrophe are alike.',
  ),
  text: z.string().min(1).max(2000).describe('The notice that is supplied, and marked as such, when a text has none.'),
})

export const sourceProfileSchema = z.strictObject({
  name: z.string().min(1).describe('Full name of the publisher, as a reader should see it.'),
  short: z.string().min(1).describe('Short name, used in running text.'),
  address: z.url().describe("The publisher's web address."),
  hosts: z
    .array(z.string().min(1))
    .default([])
    .describe('Web hosts whose addresses show that a text is from this source.'),
  folders: z
    .array(z.string().min(1))
    .default([])
    .describe('Folders below the seeds folder that hold nothing but texts from this source.'),
  notice: noticeSchema.describe('The copyright notice.'),
  whenNoticeMissing: z
    .enum(['supply', 'hold'])
    .default('supply')
    .describe('What happens to a text of this source without a notice: supply the notice, or hold the text back.'),
  byline: bylineSchema.prefault({}).describe('How the source credits its people.'),
  disclaimers: patterns.describe('Disclaimers as they occur; * stands for anything.'),
  reposts: patterns.describe('Lines that say a text was first published by this source; * stands for anything.'),
  agencies: patterns.describe(
    'News and picture agencies whose work the source shows but cannot pass on the rights to.',
  ),
  protected: patterns.describe(
    'Paragraphs that the source repeats on purpose: never compared, never left out; * stands for anything.',
  ),
  furniture: patterns.describe(
    'Lines of the web page that are not part of an article, exactly as they occur: "Share".',
  ),
})

export type SourceProfile = z.infer<typeof sourceProfileSchema>
/** One entry of `byline.phrases`. */
export type Phrase = z.infer<typeof phraseSchema>
