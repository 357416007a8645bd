/** What config.yaml may say: one schema for the check, for the types and for editors. */

import { Cron } from 'croner'
import { z } from 'zod'
import { sourceProfileSchema } from '../document/source-profile.ts'
import type { Stage } from '../document/stage.ts'
import { contrastOnWhite, leastContrast } from './contrast.ts'

/** Names that the program knows and config.yaml may use. */
export interface KnownParts {
  readonly stages: readonly Stage[]
  /** Names of the edition formats. */
  readonly formats: readonly string[]
}

const series = z
  .strictObject({
    name: z.string().min(1).max(100).default('Wirebrief').describe('Name of the series, printed above every title.'),
    organisation: z.string().min(1).max(200).optional().describe('Your organisation, printed beside the series.'),
    colour: z
      .string()
      .regex(/^#[0-9A-Fa-f]{6}$/, { error: 'a colour as #RRGGBB, such as "#12406B"' })
      .refine((colour) => contrastOnWhite(colour) >= leastContrast, {
        error: 'a darker colour: on white its contrast must be at least 4.5 to 1 (WCAG 2.1)',
        when: ({ issues }) => issues.length === 0,
      })
      .optional()
      .describe('Colour of your organisation, for the series label and the rule below it.'),
    logo: z
      .strictObject({
        file: z.string().min(1).max(4096).describe('A PNG, JPEG or SVG, relative to this file.'),
        text: z.string().min(1).max(200).describe('What a screen reader says in its place.'),
      })
      .optional()
      .describe('Your logo, above the first page.'),
  })
  .prefault({})
  .describe('What the briefings are called.')

const read = z
  .strictObject({
    blocks: z
      .enum(['auto', 'line', 'blank-line'])
      .default('auto')
      .describe('What ends a paragraph in a seed: a line break, a blank line, or whichever the file uses.'),
  })
  .prefault({})
  .describe('How seeds are read.')

const page = z
  .strictObject({ size: z.enum(['A4', 'Letter']).default('A4').describe('Paper size of PDF and DOCX.') })
  .prefault({})
  .describe('Page format.')

const schedule = z
  .strictObject({
    cron: z
      .string()
      .refine(isCron, { error: 'a cron expression such as "0 6 * * 1-5" (minute hour day month weekday)' })
      .describe('When to run: minute, hour, day of the month, month, day of the week.'),
    timezone: z
      .string()
      .refine(isTimeZone, { error: 'a time zone such as Europe/Brussels or UTC' })
      .default('UTC')
      .describe('Time zone of the cron expression.'),
    jitterSeconds: z
      .int()
      .min(0)
      .max(3600)
      .default(0)
      .describe('A run starts up to so many seconds late, so that many machines do not start at once.'),
    catchUp: z.boolean().default(true).describe('Whether a run that was missed is made up for at the start.'),
  })
  .optional()
  .describe('When `wirebrief schedule` runs.')

const monitor = z
  .strictObject({
    metrics: z
      .string()
      .min(1)
      .max(4096)
      .optional()
      .describe('File for Prometheus (textfile collector), relative to this file; written after each run.'),
    ping: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional()
      .describe('Health check: after each run its exit code is posted to this address, as ADDRESS/0.'),
  })
  .prefault({})
  .describe('Who is told how runs end.')

const limits = z
  .strictObject({
    seedBytes: z.int().min(1).max(100_000_000).default(5_000_000).describe('A larger seed is set aside.'),
    paragraphs: z.int().min(1).max(200_000).default(20_000).describe('A seed with more paragraphs is set aside.'),
    inFlight: z.int().min(1).max(256).default(4).describe('How many seeds are held in memory at the same time.'),
    workers: z.int().min(1).max(256).optional().describe('How many processors are used; all of them when not given.'),
    seconds: z.number().min(0.001).max(3600).default(60).describe('A seed that takes longer is set aside.'),
    memoryMegabytes: z.int().min(16).max(65_536).default(512).describe('A seed that takes more memory is set aside.'),
  })
  .prefault({})
  .describe('Bounds that keep one file from stopping the others.')

const folder = z.string().min(1).max(4096)

const template = folder
  .optional()
  .describe(
    'A DOCX of your office, relative to this file: its styles, page, header and footer are those of the briefing.',
  )

/** Each stage entry is a mapping with one name; `parseConfig` writes the short form `- name` as `- name: {}` first. */
export function configSchema({ stages, formats }: KnownParts) {
  const options = Object.fromEntries(stages.map((stage) => [stage.name, stage.options.optional()]))
  return z.strictObject({
    series,
    seeds: folder.default('seeds').describe('Folder of the seeds, relative to this file.'),
    output: folder.default('output').describe('Folder of the briefings, relative to this file.'),
    state: folder.default('.wirebrief').describe('Folder of the ledger, relative to this file.'),
    read,
    sources: z
      .record(
        z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, { error: 'a short name in small letters' }),
        sourceProfileSchema,
      )
      .refine((sources) => Object.keys(sources).length > 0, { error: 'a group of at least one source' })
      .describe('The publishers, each with how it signs and licenses its texts.'),
    stages: z
      .array(z.strictObject(options))
      .prefault(stages.map(({ name }) => ({ [name]: {} })))
      .describe('What is done to each document, in this order.'),
    editions: z
      .array(z.enum(formats))
      .min(1)
      .default(formats.filter((name) => name === 'pdf' || name === 'docx'))
      .describe('The formats that are written for people.'),
    page,
    template,
    date: z.iso
      .date({ error: 'a date such as 2026-11-23' })
      .optional()
      .describe('The day printed as "Compiled". Without it, and without --date or SOURCE_DATE_EPOCH, none is printed.'),
    schedule,
    monitor,
    limits,
  })
}

function isCron(expression: string): boolean {
  try {
    return new Cron(expression, { paused: true }).getPattern() !== undefined
  } catch {
    return false
  }
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
