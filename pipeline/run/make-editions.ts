/** Renders one document: its editions and its record, checked by the guard. */

import type { Briefing } from '../../stages/render/briefing.ts'
import { fontFiles } from '../../stages/render/fonts.ts'
import { type Format, formats } from '../../stages/render/formats.ts'
import { makeBriefing } from '../../stages/render/make-briefing.ts'
import { makeNinjs } from '../../stages/render/record/make-ninjs.ts'
import { encodeRecord, makeRecord } from '../../stages/render/record/make-record.ts'
import type { Edition, RenderSettings } from '../../stages/render/writer.ts'
import type { Document } from '../document/document.ts'
import { exitCode, type Finding, InvariantError, PipelineError } from '../document/finding.ts'
import type { NamedBytes, World } from '../world/world.ts'
import { sha256 } from './content-hash.ts'
import { lostAttribution } from './guard.ts'
import { outputFolder, slugOf } from './output-folder.ts'
import type { WorkSettings } from './settings.ts'

/** The files of one briefing, not yet on disk. */
export interface MadeBriefing {
  /** The document, with what the writers found added to its findings. */
  readonly document: Document
  /** Below the output folder. */
  readonly folder: string
  readonly files: readonly NamedBytes[]
}

/** Throws `PipelineError` when an edition would lack its credit. */
export async function makeEditions(
  world: Pick<World, 'asset'>,
  settings: WorkSettings,
  document: Document,
): Promise<MadeBriefing> {
  const written = await writeEditions(world, settings, document)
  if (written.findings.length === 0) {
    return briefingOf(document, written)
  }
  // What a writer could not show is a point to check: the reader of every edition is told, so they are written again.
  const complete = { ...document, findings: [...document.findings, ...written.findings] }
  return briefingOf(complete, await writeEditions(world, settings, complete))
}

interface Written {
  readonly briefing: Briefing
  readonly editions: readonly { readonly format: Format; readonly edition: Edition }[]
  readonly findings: readonly Finding[]
}

async function writeEditions(
  world: Pick<World, 'asset'>,
  { config, compiled, logo, houseTemplate }: WorkSettings,
  document: Document,
): Promise<Written> {
  const profile = config.sources[document.attribution?.source ?? '']
  if (profile === undefined) {
    throw new InvariantError(`${document.id} is credited to an unknown source`)
  }
  const briefing = makeBriefing(document, profile, { ...config.series, compiled })
  const render: RenderSettings = {
    page: config.page.size,
    font: (name) => world.asset(fontFiles[name]),
    // A record that named the editions would have to hold the hash of the file that it is part of.
    record: encodeRecord(makeRecord(document, briefing, [])),
    ...(config.series.colour !== undefined && { accent: config.series.colour.slice(1) }),
    ...(logo !== undefined && { logo }),
    ...(houseTemplate !== undefined && { template: houseTemplate }),
  }
  const editions = []
  for (const format of formats.filter(({ name }) => config.editions.includes(name))) {
    const edition = await format.write(briefing, render)
    const lost = lostAttribution(briefing, edition, format)
    if (lost.length > 0) {
      throw new PipelineError(aboutSeed([...edition.findings, ...lost], document), exitCode.someSetAside)
    }
    editions.push({ format, edition })
  }
  const findings = distinct(editions.flatMap(({ edition }) => edition.findings))
  return { briefing, editions, findings: aboutSeed(findings, document) }
}

function aboutSeed(findings: readonly Finding[], { seed }: Document): Finding[] {
  return findings.map((finding) => ({ ...finding, file: seed.path }))
}

function briefingOf(document: Document, { briefing, editions }: Written): MadeBriefing {
  const folder = outputFolder(document.seed.path)
  const slug = slugOf(briefing.title)
  const files = editions.map(({ format, edition }) => ({ name: `${slug}${format.extension}`, bytes: edition.bytes }))
  const entries = editions.map(({ format, edition }) =>
    editionEntry(format, edition, `${folder}/${slug}${format.extension}`),
  )
  const record = makeRecord(document, briefing, entries)
  const machine = [
    { name: 'briefing.json', bytes: encodeRecord(record) },
    { name: 'ninjs.json', bytes: encodeRecord(makeNinjs(document, briefing, record)) },
  ]
  return { document, folder, files: [...files, ...machine] }
}

function editionEntry({ name }: Format, { bytes, pages }: Edition, path: string) {
  const entry = { format: name, path, sha256: sha256(bytes), bytes: bytes.length }
  return pages === undefined ? entry : { ...entry, pages }
}

/** The same remark of two writers counts once. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map(findings.map((finding) => [`${finding.code} ${finding.message}`, finding]))
  return [...seen.values()]
}
