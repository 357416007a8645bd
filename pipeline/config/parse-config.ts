/** Reads config.yaml and checks it: all complaints at once, each with its line and column. */

import { isMap, isNode, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml'
import type { z } from 'zod'
import type { Finding } from '../document/finding.ts'
import { exitCode, PipelineError } from '../document/finding.ts'
import type { ConfiguredStage } from '../document/stage.ts'
import { complaint, hintFor, type Position, pathName, wording } from './complaint.ts'
import { configJsonSchema, type JsonSchema, knownNames } from './json-schema.ts'
import { configSchema, type KnownParts } from './schema.ts'

type Checked = z.infer<ReturnType<typeof configSchema>>

/** config.yaml with every default filled in: plain data. Folders are as written there. */
export type Config = Omit<Checked, 'stages'> & { readonly stages: readonly ConfiguredStage[] }

interface Source {
  readonly file: string
  readonly document: YamlDocument
  readonly lines: LineCounter
}

/** Throws `PipelineError` with every complaint and exit code 2. `file` is the name that complaints show. */
export function parseConfig(text: string, file: string, known: KnownParts): Config {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true, prettyErrors: false })
  const source = { file, document, lines }
  if (document.errors.length > 0) {
    throw refused(
      document.errors.map(({ pos, message }) => complaint(file, linePosition(lines, pos[0]), `${message}.`)),
    )
  }
  const value = withLongStages(plainValue(source) ?? {})
  const result = configSchema(known).safeParse(value, { reportInput: true })
  if (!result.success) {
    const schema = configJsonSchema(known)
    throw refused(result.error.issues.flatMap((issue) => complaintsOf(issue, source, schema)).sort(byPosition))
  }
  const stages = result.data.stages.flatMap((entry) => configuredStages(entry, known))
  const names = stages.map(({ stage }) => stage.name)
  const repeated = stages.filter(({ stage }, index) => names.indexOf(stage.name) !== index)
  if (repeated.length > 0 || stages.length !== result.data.stages.length) {
    throw refused(wrongStages(result.data.stages, repeated, source))
  }
  return { ...result.data, stages }
}

function plainValue({ document, file }: Source): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    // The parser has only this way to say that an alias leads nowhere or that there are too many.
    const message = `an alias (*) cannot be followed: ${(error as Error).message}.`
    throw refused([complaint(file, { line: 1, column: 1 }, message, 'Write the values out.')])
  }
}

/** `- name` means `- name: {}`. */
function withLongStages(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('stages' in value) || !Array.isArray(value.stages)) {
    return value
  }
  const long = (entry: unknown) => (typeof entry === 'string' ? { [entry]: {} } : withoutNulls(entry))
  return { ...value, stages: value.stages.map(long) }
}

/** `- name:` with nothing behind it means no options. */
function withoutNulls(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && !Array.isArray(entry)
    ? Object.fromEntries(Object.entries(entry).map(([key, options]) => [key, options ?? {}]))
    : entry
}

function configuredStages(entry: Readonly<Record<string, unknown>>, known: KnownParts): ConfiguredStage[] {
  return known.stages
    .filter(({ name }) => entry[name] !== undefined)
    .map(({ scope, name, version }) => ({ stage: { scope, name, version }, options: entry[name] }))
}

function wrongStages(
  entries: readonly Readonly<Record<string, unknown>>[],
  repeated: readonly ConfiguredStage[],
  source: Source,
): Finding[] {
  const crowded = entries.flatMap((entry, index) => (Object.keys(entry).length === 1 ? [] : [index]))
  return [
    ...crowded.map((index) =>
      complaint(source.file, positionOf(source, ['stages', index]), `stages[${index + 1}] must name one stage.`),
    ),
    ...repeated.map(({ stage }) =>
      complaint(source.file, positionOf(source, ['stages']), `the stage "${stage.name}" is named twice.`),
    ),
  ]
}

function complaintsOf(issue: z.core.$ZodIssue, source: Source, schema: JsonSchema): Finding[] {
  if (issue.code !== 'unrecognized_keys') {
    const { message, hint } = wording(issue)
    return [complaint(source.file, positionOf(source, issue.path), message, hint)]
  }
  const names = knownNames(schema, issue.path) ?? stageNames(schema, issue.path) ?? []
  return issue.keys.map((key) => {
    const place = issue.path.length === 0 ? '' : ` in ${pathName(issue.path)}`
    const message = `"${key}" is not known${place}. Known names: ${names.join(', ')}.`
    return complaint(source.file, keyPosition(source, issue.path, key), message, hintFor(key, names).hint)
  })
}

/** A stage entry is either a name or a mapping, so its names stand one level deeper in the schema. */
function stageNames(schema: JsonSchema, path: readonly PropertyKey[]): string[] | undefined {
  const choices = schema.properties?.stages?.items?.anyOf as readonly JsonSchema[] | undefined
  const long = choices?.find(({ properties }) => properties !== undefined)
  return path[0] === 'stages' && long !== undefined ? knownNames(long, path.slice(2)) : undefined
}

/** Position of the value at `path`, or of the nearest value around it that the file has. */
function positionOf(source: Source, path: readonly PropertyKey[]): Position {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? source.document.contents : source.document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) {
      return linePosition(source.lines, node.range[0])
    }
  }
  return { line: 1, column: 1 }
}

function keyPosition(source: Source, path: readonly PropertyKey[], key: string): Position {
  const node = path.length === 0 ? source.document.contents : source.document.getIn(path, true)
  const pair = isMap(node) ? node.items.find((item) => isNode(item.key) && String(item.key) === key) : undefined
  return isNode(pair?.key) && pair.key.range ? linePosition(source.lines, pair.key.range[0]) : positionOf(source, path)
}

function linePosition(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

function byPosition(one: Finding, other: Finding): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
}

function refused(findings: readonly Finding[]): PipelineError {
  return new PipelineError(findings, exitCode.wrongUse)
}
