/** Reads and writes case files: one Markdown file holds what a stage gets and the edits that are expected of it. */

import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { applyEdits } from '../pipeline/document/apply-edits.ts'
import type { Document } from '../pipeline/document/document.ts'
import type { Edit, Evidence } from '../pipeline/document/edit.ts'
import { sourceProfileSchema } from '../pipeline/document/source-profile.ts'
import type { Related, Stage } from '../pipeline/document/stage.ts'
import { read } from '../stages/read/read.ts'
import { stages } from '../stages/stages.ts'
import { projectConfig } from './project-config.ts'

const setupSchema = z.strictObject({
  after: z.array(z.string()).default([]),
  options: z.record(z.string(), z.unknown()).default({}),
  sidecar: z.record(z.string(), z.unknown()).optional(),
  path: z.string().default('case.txt'),
  /** What the profile of rfa says beside what stands in config.yaml. */
  profile: z.record(z.string(), z.unknown()).default({}),
  /** Texts that were there before, for a stage that compares documents. */
  earlier: z
    .array(z.strictObject({ path: z.string(), published: z.string().optional(), text: z.string() }))
    .default([]),
})

interface CaseFile {
  /** Everything before the expected edits. */
  readonly given: string
  readonly setup: z.infer<typeof setupSchema>
  readonly seed: string
}

/** The case file again, with the edits that the stage proposes today. */
export function acceptedCase(content: string, stageName: string): string {
  const { given, setup, seed } = parseCase(content)
  const stage = stageNamed(stageName)
  const document = prepared(seed, setup)
  const edits = propose(document, stage, setup, relatedOf(setup, stage))
  const accepted = { version: stage.version, edits: edits.map((edit) => shownEdit(edit, document)) }
  return `${given}## edits\n\`\`\`yaml\n${stringify(accepted, { lineWidth: 0 })}\`\`\`\n`
}

function prepared(seed: string, setup: CaseFile['setup']): Document {
  return setup.after.reduce(
    (current, name) => pass(current, stageNamed(name), { options: {}, profile: setup.profile }),
    readSeed(seed, setup),
  )
}

function relatedOf(setup: CaseFile['setup'], stage: Stage): Related[] {
  if (stage.scope === 'document') {
    return []
  }
  const options: unknown = stage.options.parse(setup.options)
  return setup.earlier.map(({ path, published, text }) => {
    const document = prepared(text.trimEnd(), { ...setup, path })
    const summary = stage.summarize(document, options, contextOf(setup))
    return { document: document.id, ...(published === undefined ? {} : { published }), summary }
  })
}

function contextOf({ profile }: Pick<CaseFile['setup'], 'profile'>) {
  const rfa = sourceProfileSchema.parse({ ...projectConfig.sources.rfa, ...profile })
  return { sources: { ...projectConfig.sources, rfa } }
}

function parseCase(content: string): CaseFile {
  const given = content.replace(/## edits[\s\S]*$/, '')
  const setup = /## setup\s*```yaml\n([\s\S]*?)```/.exec(given)?.[1] ?? ''
  const seed = /## seed\s*```text\n([\s\S]*?)\n```/.exec(given)?.[1]
  if (seed === undefined) {
    throw new Error('a case needs a part "## seed" with a block ```text')
  }
  return { given, setup: setupSchema.parse(parse(setup) ?? {}), seed }
}

/** `\u{200B}` in a case file stands for the character that could not be seen there. */
function readSeed(seed: string, { sidecar, path }: CaseFile['setup']): Document {
  const text = seed.replace(/\\u\{([0-9A-F]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
  const encoder = new TextEncoder()
  const beside =
    sidecar === undefined ? {} : { sidecar: { path: 'case.yaml', bytes: encoder.encode(stringify(sidecar)) } }
  return read({ path, bytes: encoder.encode(text), ...beside }, { blocks: 'auto', maximumBlocks: 1000 })
}

function stageNamed(name: string): Stage {
  const stage = stages.find((each) => each.name === name)
  if (stage === undefined) {
    throw new Error(`no stage is called ${name}`)
  }
  return stage
}

function pass(document: Document, stage: Stage, setup: Pick<CaseFile['setup'], 'options' | 'profile'>): Document {
  return applyEdits(document, propose(document, stage, setup), stage)
}

function propose(
  document: Document,
  stage: Stage,
  setup: Pick<CaseFile['setup'], 'options' | 'profile'>,
  related: readonly Related[] = [],
): readonly Edit[] {
  const options: unknown = stage.options.parse(setup.options)
  const context = contextOf(setup)
  return stage.scope === 'corpus'
    ? stage.propose(document, options, context, related)
    : stage.propose(document, options, context)
}

/** An edit as a person reads it: the line and the beginning of the block it is about. */
function shownEdit(edit: Edit, document: Document): object {
  if (edit.kind === 'report') {
    const { severity, code, message } = edit.finding
    return { kind: edit.kind, severity, code, message, reason: edit.reason }
  }
  if (edit.kind === 'attribute') {
    return { kind: edit.kind, ...edit.attribution, reason: edit.reason }
  }
  const { kind, block: id, reason, ...others } = edit
  const rest =
    'evidence' in others && others.evidence !== undefined
      ? { ...others, evidence: shownEvidence(others.evidence) }
      : others
  const block = document.blocks.find((each) => each.id === id)
  const where = block === undefined ? { block: id } : { line: block.place.line, text: beginning(block.text) }
  return { kind, ...where, ...rest, reason }
}

function shownEvidence({ twin, comparison, earlierDocuments, rule }: Evidence): object {
  const { relation, similarity, coverage, edits } = comparison
  return {
    relation,
    twin: `line ${twin.line} of ${twin.document}: ${beginning(twin.text)}`,
    similarity,
    coverage,
    edits: edits.map(({ kind, earlier, later }) => `${kind}: ${earlier.text} → ${later.text}`),
    earlierDocuments,
    rule,
  }
}

/** Characters that nobody can see are shown as `\\u{200B}`. */
function beginning(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\u00a0\u2000-\u200a\u202f]/gu, (character) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    return `\\u{${code}}`
  })
  return visible.length <= 60 ? visible : `${visible.slice(0, 60)}…`
}
