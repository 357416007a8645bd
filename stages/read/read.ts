/** Makes the document of a seed: its text cut into blocks, each with the place where it stood. */

import { createHash } from 'node:crypto'
import type { Block, Document, Metadata, Place, Seed } from '../../pipeline/document/document.ts'
import type { Finding } from '../../pipeline/document/finding.ts'
import { exitCode, PipelineError } from '../../pipeline/document/finding.ts'
import { decode } from './decode.ts'
import { documentId } from './document-id.ts'
import { frontMatterEnd } from './front-matter.ts'
import { languageOf } from './language.ts'
import { type Line, linesOf } from './lines.ts'
import { parseMetadata } from './metadata.ts'
import { type BlockMark, splitBlocks } from './split-blocks.ts'

/** A seed as it was found. */
export interface SeedInput {
  /** Path below the seeds folder, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
  /** The file `NAME.yaml` beside the seed, when there is one. */
  readonly sidecar?: { readonly path: string; readonly bytes: Uint8Array }
}

export interface ReadOptions {
  /** What ends a block; `auto` finds out. */
  readonly blocks: BlockMark | 'auto'
  /** More blocks than this set a seed aside. */
  readonly maximumBlocks: number
}

/**
 * The text of every block is the stretch of the decoded seed that its place names, so nothing between the first and
 * the last word is lost. Throws `PipelineError` when the seed must be set aside.
 */
export function read(input: SeedInput, options: ReadOptions): Document {
  const decoded = decode(input.bytes, input.path)
  if ('finding' in decoded) {
    throw setAside([decoded.finding])
  }
  const lines = linesOf(decoded.text)
  const matterEnd = frontMatterEnd(lines)
  const matter = matterEnd === undefined ? undefined : joinedPlace(lines.slice(0, matterEnd + 1))
  const described = describe(input, decoded.text, matter)
  const body = matterEnd === undefined ? lines : lines.slice(matterEnd + 1)
  const places = splitBlocks(body, options.blocks)
  const findings = [...described.findings, ...complaints(input.path, places, options)]
  if (findings.some(({ severity }) => severity === 'error')) {
    throw setAside(findings)
  }
  const blocks = places.map((place, index) => block(`b${index + 1}`, 'paragraph', place, decoded.text))
  const matterBlocks = matter === undefined ? [] : [block('front-matter', 'furniture', matter, decoded.text)]
  const seed = seedOf(input, decoded.text, blocks, described)
  return { id: documentId(input.path), seed, blocks: [...matterBlocks, ...blocks], changes: [], findings }
}

interface Described {
  readonly metadata: Metadata
  readonly metadataFrom: Seed['metadataFrom']
  readonly findings: readonly Finding[]
}

/** Front matter goes before a sidecar: it travels with the text. */
function describe(input: SeedInput, text: string, matter: Place | undefined): Described {
  const inner = matter === undefined ? '' : text.slice(matter.start, matter.end).replace(/^---|(?:---|\.\.\.)$/gu, '')
  const front = parseMetadata(inner, input.path)
  const beside = input.sidecar === undefined ? { metadata: {}, findings: [] } : readSidecar(input.sidecar)
  const from = (metadata: Metadata, where: 'front-matter' | 'sidecar') =>
    Object.fromEntries(Object.keys(metadata).map((key) => [key, where]))
  return {
    metadata: { ...beside.metadata, ...front.metadata },
    metadataFrom: { ...from(beside.metadata, 'sidecar'), ...from(front.metadata, 'front-matter') },
    findings: [...front.findings, ...beside.findings],
  }
}

/** An empty one says nothing, which is no mistake. */
function readSidecar(sidecar: { readonly path: string; readonly bytes: Uint8Array }) {
  if (sidecar.bytes.length === 0) {
    return { metadata: {}, findings: [] }
  }
  const decoded = decode(sidecar.bytes, sidecar.path)
  if ('finding' in decoded) {
    return { metadata: {}, findings: [decoded.finding] }
  }
  return parseMetadata(decoded.text, sidecar.path)
}

function complaints(path: string, places: readonly Place[], options: ReadOptions): Finding[] {
  if (places.length === 0) {
    const message = `${path} has no article: nothing in it can be read, or only a description.`
    return [{ severity: 'error', code: 'seed-blank', message, hint: 'Add the text of the article.', file: path }]
  }
  if (places.length > options.maximumBlocks) {
    const message = `${path} has ${places.length} paragraphs; the limit is ${options.maximumBlocks}.`
    const hint = 'Split the file, or raise limits.paragraphs in config.yaml.'
    return [{ severity: 'error', code: 'seed-too-long', message, hint, file: path }]
  }
  return []
}

function seedOf(input: SeedInput, text: string, blocks: readonly Block[], described: Described): Seed {
  return {
    path: input.path,
    sha256: createHash('sha256').update(input.bytes).digest('hex'),
    bytes: input.bytes.length,
    encoding: 'utf-8',
    text,
    language: described.metadata.language ?? languageOf(blocks.map(({ text }) => text)),
    metadata: described.metadata,
    metadataFrom: described.metadataFrom,
  }
}

function block(id: string, kind: Block['kind'], place: Place, text: string): Block {
  return { id, kind, text: text.slice(place.start, place.end), place }
}

function joinedPlace(lines: readonly Line[]): Place | undefined {
  const first = lines[0]?.place
  const last = lines.at(-1)?.place
  return first === undefined || last === undefined ? undefined : { ...first, end: last.end }
}

function setAside(findings: readonly Finding[]): PipelineError {
  return new PipelineError(findings, exitCode.someSetAside)
}
