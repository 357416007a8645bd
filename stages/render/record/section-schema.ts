/** The schema of what the record says of a section: its measure, and who, what, where and when it names. */

import { z } from 'zod'

const paragraph = z.int().min(1).describe('Number of the paragraph.')

const person = z.strictObject({
  name: z.string().describe('The fullest form that the text gives.'),
  role: z.string().optional().describe('As the text words it.'),
  corroboration: z
    .enum(['speaks', 'has a role', 'named again', 'has an age'])
    .describe('Why it is held to be a person.'),
})

const place = z.strictObject({
  name: z.string(),
  code: z.string().describe('ISO 3166-1 alpha-2 or 3166-2.'),
})

const acronym = z.strictObject({ acronym: z.string(), expansion: z.string().describe('As the text gives it.') })

const date = z.strictObject({
  words: z.string(),
  edtf: z
    .string()
    .optional()
    .describe('Absent when the words alone do not fix it and no date of publication is known.'),
  paragraph,
})

const figure = z.strictObject({
  words: z.string(),
  value: z.number(),
  unit: z.string().optional().describe('"percent", an ISO 4217 code, or the unit as the text has it.'),
  counted: z.string().optional().describe('What is counted, as the text has it.'),
  bound: z.enum(['lower', 'upper']).optional().describe('Which end of a range it is: "six to eight people" has both.'),
  paragraph,
})

export const sectionSchema = z.strictObject({
  id: z.string(),
  heading: z.string().nullable().describe('Null for the opening, which has none.'),
  level: z.int().min(1),
  paragraphs: z.array(z.int()).describe('Numbers of its paragraphs.'),
  words: z.int(),
  sentences: z.int(),
  readingSeconds: z.int().describe('At 238 words a minute (Brysbaert 2019).'),
  lines: z.tuple([z.int(), z.int()]).describe('First and last line in the decoded seed.'),
  people: z.array(person).describe('Only those that a role, a voice or a second mention speaks for.'),
  organisations: z.array(z.string()),
  places: z.array(place),
  regions: z.array(z.string()).default([]).describe('Seas, rivers and regions of no single country.'),
  acronyms: z.array(acronym),
  dates: z.array(date),
  figures: z.array(figure),
  quotes: z.array(z.int()).describe('Positions in `quotes`, from 0.'),
})

export const quoteSchema = z.strictObject({
  text: z.string().describe('Verbatim, quotation marks included.'),
  speaker: z.string().optional().describe('Absent when the text itself does not say who spoke.'),
  role: z.string().optional(),
  cue: z.string().optional().describe('The words that say who spoke.'),
  paragraph,
  tier: z.enum(['A', 'none']).describe('A: the text itself says who spoke.'),
})

export const keyPointSchema = z.strictObject({ text: z.string(), paragraph })
