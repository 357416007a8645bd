/** Ends the way of a seed: its briefing is published, or there is none for it, or nothing had changed. */

import { type Finding, InvariantError, PipelineError } from '../document/finding.ts'
import type { PublishedFile, Settled } from '../world/ledger.ts'
import type { Passage, Traveller } from './passage.ts'
import { plannedFiles, publish, withdraw } from './publish.ts'
import { reasons } from './reasons.ts'
import { changesBetween } from './revision.ts'
import { confirmSame, keyWithLimits, takeOut } from './standing.ts'
import type { PassedSegment, RenderedBriefing } from './task.ts'
import type { Answer } from './workers.ts'

type Ending = Exclude<Answer, PassedSegment>

/** A published record is never larger. */
const maximumRecordBytes = 100_000_000

export async function finish(passage: Passage, arrived: Traveller, answer: Ending): Promise<void> {
  if (answer.kind === 'same') {
    confirmSame(passage, arrived)
    return
  }
  if (answer.kind === 'rendered') {
    await finishRendered(passage, arrived, answer)
    return
  }
  const { path, key } = arrived
  const outcome = answer.kind === 'stopped' ? 'set-aside' : answer.kind
  const findings = answer.kind === 'stopped' ? [answer.finding] : answer.findings
  const because = reasons(passage, arrived)
  if (outcome === 'repeat') {
    await finishRepeat(passage, arrived, findings)
    return
  }
  takeOut(passage, path)
  const settledKey = answer.kind === 'stopped' ? keyWithLimits(passage, key) : key
  passage.ledger.settle(settled(passage, { ...arrived, key: settledKey }, outcome, findings, because))
  passage.finished({ path, outcome, findings, files: [], because })
}

/** Which of two briefings stays must not depend on which seed came first: the other's is taken back. */
async function finishRepeat(passage: Passage, arrived: Traveller, findings: readonly Finding[]): Promise<void> {
  const { world, settings, ledger, isRehearsal } = passage
  const { path } = arrived
  const because = reasons(passage, arrived)
  const isDone = await tried(passage, arrived, findings, async () => {
    if (!isRehearsal) {
      await withdraw(world, settings.folders.output, ledger, path)
    }
  })
  if (isDone) {
    ledger.settle(settled(passage, arrived, 'repeat', findings, because), [])
    passage.finished({ path, outcome: 'repeat', findings, files: [], because })
  }
}

async function finishRendered(passage: Passage, arrived: Traveller, answer: RenderedBriefing): Promise<void> {
  const { path } = arrived
  const because = reasons(passage, arrived)
  const { findings } = answer
  const before = await recordBefore(passage, arrived)
  let files: readonly PublishedFile[] = plannedFiles(arrived, answer)
  const isDone = await tried(passage, arrived, findings, async () => {
    if (!passage.isRehearsal) {
      files = await publish(passage.world, passage.settings.folders.output, passage.ledger, arrived, answer)
    }
  })
  if (!isDone) {
    return
  }
  const { documentSha256 } = answer
  passage.ledger.settle({ ...settled(passage, arrived, 'made', findings, because), documentSha256 }, files)
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

/** Gives whether the output folder could be written. A seed for which it could not is not settled: the next run tries again. */
async function tried(
  passage: Passage,
  arrived: Traveller,
  findings: readonly Finding[],
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (!(error instanceof PipelineError)) {
      throw error
    }
    const all = [...findings, ...error.findings]
    const because = reasons(passage, arrived)
    passage.finished({ path: arrived.path, outcome: 'set-aside', findings: all, files: [], because })
    return false
  }
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
  const seed = { path, stamp, sha256, sidecarSha256, program: program.hash, key, documentSha256: '' }
  return { ...seed, standing, findings, because, run }
}
