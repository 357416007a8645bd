/** Ends the way of a seed: its briefing is published, or it is set aside, or nothing had changed. */

import { InvariantError, PipelineError } from '../document/finding.ts'
import type { PublishedFile, Settled } from '../world/ledger.ts'
import { isLast, type Passage, type Traveller } from './passage.ts'
import { changedParts } from './program-key.ts'
import { plannedFiles, publish } from './publish.ts'
import type { SeedOutcome } from './report.ts'
import { changesBetween } from './revision.ts'
import type { PassedSegment, RenderedBriefing } from './task.ts'
import type { Answer } from './workers.ts'

type Ending = Exclude<Answer, PassedSegment>

/** A published record is never larger. */
const maximumRecordBytes = 100_000_000

/** Whether the ledger holds that exactly this was made or set aside, and it is still there. */
export function isSettled(passage: Passage, { entry, key, isOutputDisturbed }: Traveller): boolean {
  switch (entry?.standing) {
    case 'made':
      return entry.key === key && !isOutputDisturbed
    case 'set-aside':
      return entry.key === key || entry.key === keyWithLimits(passage, key)
    default:
      return false
  }
}

/** Nothing has changed; a seed that was set aside is still reported. */
export function leave(passage: Passage, { path, stamp, entry }: Traveller): void {
  passage.confirmed.push({ path, stamp, program: passage.key.hash })
  if (entry?.standing === 'set-aside') {
    passage.finished(stillSetAside(passage.ledger.settledSeed(path), path))
  }
}

/** What an earlier run found, as it is reported again. */
export function stillSetAside(settled: Settled | undefined, path: string): SeedOutcome {
  const outcome = settled?.standing === 'failed' ? 'failed' : 'set-aside'
  return { path, outcome, findings: settled?.findings ?? [], files: [], because: [] }
}

export async function finish(passage: Passage, arrived: Traveller, segment: number, answer: Ending): Promise<void> {
  if (answer.kind === 'rendered') {
    await finishRendered(passage, arrived, answer)
    return
  }
  const { path, key } = arrived
  const outcome = answer.kind === 'failed' ? 'failed' : 'set-aside'
  const findings = answer.kind === 'stopped' ? [answer.finding] : answer.findings
  const because = reasons(passage, arrived)
  if (!isLast(passage, segment)) {
    // There is no document of it that others could be compared with.
    passage.ledger.forgetSeed(path)
  }
  const settledKey = answer.kind === 'stopped' ? keyWithLimits(passage, key) : key
  passage.ledger.settle(settled(passage, { ...arrived, key: settledKey }, outcome, findings, because))
  passage.finished({ path, outcome, findings, files: [], because })
}

async function finishRendered(passage: Passage, arrived: Traveller, answer: RenderedBriefing): Promise<void> {
  const { path } = arrived
  const because = reasons(passage, arrived)
  const { findings } = answer
  const before = await recordBefore(passage, arrived)
  let files: readonly PublishedFile[] = plannedFiles(arrived, answer)
  try {
    if (!passage.isRehearsal) {
      files = await publish(passage.world, passage.settings.folders.output, passage.ledger, arrived, answer)
    }
  } catch (error) {
    if (!(error instanceof PipelineError)) {
      throw error
    }
    // Not settled: the machine is at fault, and the next run tries again.
    const all = [...findings, ...error.findings]
    passage.finished({ path, outcome: 'set-aside', findings: all, files: [], because })
    return
  }
  passage.ledger.settle(settled(passage, arrived, 'made', findings, because), files)
  const revises = before === undefined ? undefined : revisionOf(passage, arrived, answer, before)
  passage.finished({
    path,
    outcome: 'made',
    findings,
    files: files.map((file) => file.path),
    because,
    ...(revises === undefined ? {} : { revises }),
  })
}

interface EarlierRecord {
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** The record of the version that is about to be replaced; none for another rendering of the same version. */
async function recordBefore({ world, ledger, settings }: Passage, arrived: Traveller) {
  const record = ledger.filesOf(arrived.path).find(({ path }) => path.endsWith('/briefing.json'))
  if (record === undefined || record.sha256 === '' || record.seedSha256 === arrived.sha256) {
    return undefined
  }
  try {
    const bytes = await world.files.read(`${settings.folders.output}/${record.path}`, maximumRecordBytes)
    return { sha256: record.seedSha256, bytes }
  } catch {
    // Gone or unreadable: which version it was is still known.
    return { sha256: record.seedSha256, bytes: new Uint8Array() }
  }
}

function revisionOf(passage: Passage, arrived: Traveller, answer: RenderedBriefing, before: EarlierRecord) {
  const record = answer.files.find(({ name }) => name === 'briefing.json')
  if (record === undefined) {
    throw new InvariantError(`${arrived.path} was rendered without a record`)
  }
  const changes = changesBetween(before.bytes, record.bytes)
  const { path: seed, sha256: toSha256 } = arrived
  passage.ledger.keepRevision({ run: passage.run, seed, fromSha256: before.sha256, toSha256, changes })
  return { sha256: before.sha256, changes }
}

function settled(
  passage: Passage,
  { path, sha256, sidecarSha256, key, stamp }: Traveller,
  standing: Settled['standing'],
  findings: Settled['findings'],
  because: readonly string[],
): Settled {
  const { run, key: program } = passage
  return { path, stamp, sha256, sidecarSha256, program: program.hash, key, standing, findings, because, run }
}

/** A seed that was too slow or too large for its worker is tried again when the limits change. */
function keyWithLimits({ settings }: Passage, key: string): string {
  const { seconds, memoryMegabytes } = settings.config.limits
  return `${key} ${seconds} s ${memoryMegabytes} MB`
}

/** Why a seed is worked on: sentences for run report, `--dry-run` and `explain`. */
export function reasons(passage: Passage, traveller: Traveller): string[] {
  const { entry, sha256, sidecarSha256, isOutputDisturbed } = traveller
  if (entry === undefined) {
    const from = passage.goneByHash.get(sha256)
    return [from === undefined ? 'new seed' : `moved from ${from}`]
  }
  const found = [
    ...(entry.sha256 === sha256 ? [] : [`the seed changed: ${short(entry.sha256)} before, ${short(sha256)} now`]),
    ...(entry.sidecarSha256 === sidecarSha256 ? [] : ['its sidecar file changed']),
    ...changedParts(passage.ledger.programParts(entry.program), passage.key.parts),
    ...(isOutputDisturbed ? ['files of its briefing were missing or altered'] : []),
    ...(entry.standing === 'failed' ? ['a fault of the program stopped it before'] : []),
    ...(passage.forcedSegment < passage.segments.length ? ['forced'] : []),
  ]
  return found.length === 0 ? ['documents that it is compared with changed'] : found
}

function short(hash: string): string {
  return hash.slice(0, 8)
}
