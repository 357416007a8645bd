/** Renders one document: its editions and its record, checked by the guard. */

import { fontFiles } from '../../stages/render/fonts.ts'
import { type Format, formats } from '../../stages/render/formats.ts'
import { makeBriefing } from '../../stages/render/make-briefing.ts'
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
  const { config } = settings
  const profile = config.sources[document.attribution?.source ?? '']
  if (profile === undefined) {
    throw new InvariantError(`${document.id} is credited to an unknown source`)
  }
  const briefing = makeBriefing(document, profile, config.series)
  const render: RenderSettings = { page: config.page.size, font: (name) => world.asset(fontFiles[name]) }
  const folder = outputFolder(document.seed.path)
  const slug = slugOf(briefing.title)
  const made = []
  for (const format of formats.filter(({ name }) => config.editions.includes(name))) {
    const edition = await format.write(briefing, render)
    const lost = lostAttribution(briefing, edition, format.name)
    if (lost.length > 0) {
      throw new PipelineError(lost, exitCode.someSetAside)
    }
    made.push({ format, edition, name: `${slug}${format.extension}` })
  }
  const findings = distinct([...document.findings, ...made.flatMap(({ edition }) => edition.findings)])
  const complete = { ...document, findings }
  const record = makeRecord(
    complete,
    briefing,
    made.map(({ format, edition, name }) => editionEntry(format, edition, `${folder}/${name}`)),
  )
  const editions = made.map(({ name, edition }) => ({ name, bytes: edition.bytes }))
  return { document: complete, folder, files: [...editions, { name: 'briefing.json', bytes: encodeRecord(record) }] }
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
