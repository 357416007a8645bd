/** Reads what front matter or a sidecar says of a seed. Both are the same YAML mapping. */

import { LineCounter, parseDocument, visit, type Document as YamlDocument } from 'yaml'
import { z } from 'zod'
import type { Metadata } from '../../pipeline/document/document.ts'
import type { Finding } from '../../pipeline/document/finding.ts'

/** EDTF level 0 (ISO 8601-2): a year, a month, a day, or a day with a time. */
const edtf =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?)?)?$/

const date = z
  .union([z.string(), z.number()], { error: 'a date such as 2021-06-22, 2021-06 or 2021' })
  .transform(String)
  .refine((value) => edtf.test(value) && isCalendarDate(value), { error: 'a date such as 2021-06-22, 2021-06 or 2021' })

const line = z
  .union([z.string(), z.number()], { error: 'some text' })
  .transform(String)
  .refine((value) => value.length <= 1000, { error: 'at most 1000 characters long' })
  .transform((value) => value.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .refine((value) => value !== '', { error: 'some text' })

const fields = {
  title: line,
  date,
  published: date,
  url: z.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' }).max(2000),
  source: line,
  language: z
    .string()
    .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, { error: 'a language tag such as en or zh-Hans' }),
}

const knownKeys = Object.keys(fields).join(', ')

export interface ParsedMetadata {
  readonly metadata: Metadata
  readonly findings: readonly Finding[]
}

/** `firstLine` is the number of the YAML text's first line in `file`. Every complaint is a finding; an `error` one sets the seed aside. */
export function parseMetadata(yaml: string, file: string, firstLine = 1): ParsedMetadata {
  const lineCounter = new LineCounter()
  // The parser knows CR LF and LF only.
  const text = yaml.replace(/\r\n?/g, '\n')
  const parsed = parseDocument(text, { lineCounter, schema: 'core', uniqueKeys: true, prettyErrors: false })
  const at = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1
  if (parsed.errors.length > 0) {
    return { metadata: {}, findings: parsed.errors.map((error) => invalid(file, at(error.pos[0]), error.message)) }
  }
  if (hasAlias(parsed)) {
    return { metadata: {}, findings: [invalid(file, firstLine, 'it uses anchors or aliases (& and *)')] }
  }
  const value: unknown = parsed.toJS() ?? {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { metadata: {}, findings: [invalid(file, firstLine, 'it is not a list of "name: value" lines')] }
  }
  const keyLine = (key: string) => at(rangeStart(parsed.get(key, true)))
  return readFields(value as Record<string, unknown>, file, keyLine)
}

/** Aliases can make a few lines as large as a library; nobody needs them to describe an article. */
function hasAlias(parsed: YamlDocument): boolean {
  let found = false
  visit(parsed, {
    Alias() {
      found = true
      return visit.BREAK
    },
  })
  return found
}

function readFields(
  value: Readonly<Record<string, unknown>>,
  file: string,
  keyLine: (key: string) => number,
): ParsedMetadata {
  const findings: Finding[] = []
  const metadata: Record<string, string> = {}
  for (const [key, given] of Object.entries(value)) {
    if (!Object.hasOwn(fields, key)) {
      findings.push(unknownKey(file, keyLine(key), key))
      continue
    }
    const result = fields[key as keyof typeof fields].safeParse(given)
    if (result.success) {
      metadata[key === 'date' ? 'published' : key] = result.data
    } else {
      const wanted = result.error.issues[0]?.message ?? 'another value'
      findings.push(invalid(file, keyLine(key), `"${key}" must be ${wanted}`))
    }
  }
  return { metadata, findings }
}

function rangeStart(node: unknown): number {
  const range = (node as { range?: readonly number[] } | undefined)?.range
  return range?.[0] ?? 0
}

function isCalendarDate(value: string): boolean {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) {
    return true
  }
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}

function invalid(file: string, line: number, what: string): Finding {
  const message = `${file}, line ${line}: the description of the article cannot be read: ${what}.`
  const hint = `Correct the line or delete it. Known names: ${knownKeys}.`
  return { severity: 'error', code: 'metadata-invalid', message, hint, file, line }
}

function unknownKey(file: string, line: number, key: string): Finding {
  const message = `${file}, line ${line}: "${key.slice(0, 80)}" is not a name this program knows; it was ignored.`
  return { severity: 'warning', code: 'metadata-unknown', message, hint: `Known names: ${knownKeys}.`, file, line }
}
