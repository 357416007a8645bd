/** Words a complaint about config.yaml: what is wrong, where, what is known, and what was probably meant. */

import { distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import type { Finding } from '../document/finding.ts'

/** Where a complaint points to, both counted from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

type Issue = z.core.$ZodIssue

/** Builds the finding: `config.yaml, line 12, column 3: …`. */
export function complaint(file: string, position: Position, message: string, hint?: string): Finding {
  const { line, column } = position
  return {
    severity: 'error',
    code: 'config-invalid',
    message: `${file}, line ${line}, column ${column}: ${message}`,
    ...(hint === undefined ? {} : { hint }),
    file,
    line,
    column,
  }
}

/** `path` names the value as a reader would: `limits.inFlight`, `stages[2].deduplicate`. */
export function pathName(path: readonly PropertyKey[]): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`)).join('')
  return name.replace(/^\./, '') || 'the file'
}

/** What a value should have been. */
export function wording(issue: Issue): { readonly message: string; readonly hint?: string } {
  const name = pathName(issue.path)
  switch (issue.code) {
    case 'invalid_type':
      return {
        message: `${name} ${issue.input === undefined ? 'is missing' : 'is of the wrong kind'}: it must be ${kindName(issue.expected)}.`,
      }
    case 'invalid_value': {
      const known = issue.values.map(String)
      return { message: `${name} must be one of: ${known.join(', ')}.`, ...hintFor(String(issue.input), known) }
    }
    case 'too_small':
      return { message: `${name} must be ${sized(issue.origin, 'least', issue.minimum)}.` }
    case 'too_big':
      return { message: `${name} must be ${sized(issue.origin, 'most', issue.maximum)}.` }
    case 'invalid_format':
      return { message: `${name} must be ${issue.format === 'url' ? 'a web address' : issue.message}.` }
    case 'invalid_key':
      return { message: `${name} must be named with ${issue.issues[0]?.message ?? 'another name'}.` }
    case 'custom':
      return { message: `${name} must be ${issue.message}.` }
    default:
      return { message: `${name}: ${issue.message}.` }
  }
}

/** "Did you mean …" for a name that is close to a known one. */
export function hintFor(given: string, known: readonly string[]): { readonly hint?: string } {
  const nearest = known
    .map((name) => ({ name, edits: distance(given.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.edits - other.edits)[0]
  return nearest !== undefined && nearest.edits <= Math.max(2, nearest.name.length / 3)
    ? { hint: `Did you mean "${nearest.name}"?` }
    : {}
}

function kindName(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    object: 'a group of "name: value" lines',
    record: 'a group of "name: value" lines',
    array: 'a list of "- value" lines',
    string: 'text',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  }
  return names[expected] ?? expected
}

function sized(origin: string, bound: 'least' | 'most', limit: number | bigint): string {
  switch (origin) {
    case 'string':
      return `at ${bound} ${limit} characters long`
    case 'array':
    case 'object':
    case 'record':
      return `a list of at ${bound} ${limit}`
    default:
      return `at ${bound} ${limit}`
  }
}
