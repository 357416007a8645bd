/** Compares the output folder with the ledger: what is missing, altered, left over or out of date, and whether credits stand. */

import { recordSchema } from '../../stages/render/record/schema.ts'
import type { Finding } from '../document/finding.ts'
import type { PublishedFile } from '../world/ledger.ts'
import type { World } from '../world/world.ts'
import { sha256 } from './content-hash.ts'
import { discover, fileErrorCode } from './discover.ts'
import { outputFiles, reportsFolder } from './output-folder.ts'
import { checkEditions } from './read-back/check-editions.ts'
import type { RunSettings } from './settings.ts'
import { readLedger } from './with-ledger.ts'

export interface CheckReport {
  readonly briefings: number
  readonly files: number
  /** How many editions were read back; absent when nobody asked for it. */
  readonly editionsRead?: number
  readonly findings: readonly Finding[]
}

/** A published file is never larger. */
const maximumFileBytes = 1_000_000_000

/**
 * Nothing is changed. `deep` reads the finished editions back, whether they were altered or not. Throws `PipelineError`
 * when ledger or seeds cannot be read.
 */
export async function check(world: World, settings: RunSettings, deep = false): Promise<CheckReport> {
  const { output, state } = settings.folders
  const { known, refused } = await readLedger(world, state, async (ledger) => ({
    known: ledger.files(),
    refused: new Set(ledger.seeds().flatMap(({ path, standing }) => (standing === 'set-aside' ? [path] : []))),
  }))
  const findings: Finding[] = []
  for (const file of known) {
    findings.push(...(await checkFile(world, output, file)))
  }
  findings.push(...(await orphans(world, output, known)), ...(await outdated(world, settings, known, refused)))
  const counts = { briefings: new Set(known.map(({ seed }) => seed)).size, files: known.length }
  if (!deep) {
    return { ...counts, findings }
  }
  const read = await checkEditions(world, output, known)
  return { ...counts, editionsRead: read.editions, findings: [...findings, ...read.findings] }
}

async function checkFile(world: World, output: string, file: PublishedFile): Promise<Finding[]> {
  let bytes: Uint8Array
  try {
    bytes = await world.files.read(`${output}/${file.path}`, maximumFileBytes)
  } catch (error) {
    const missing = `${file.path} is missing from the output folder or cannot be read (${fileErrorCode(error)}).`
    return [finding('output-missing', missing, 'Run again: it is made anew.', file.path)]
  }
  if (sha256(bytes) !== file.sha256) {
    const altered = `${file.path} was altered after it was made: its attribution is no longer vouched for.`
    return [
      finding('output-altered', altered, 'Move it elsewhere if the changes are wanted, and run again.', file.path),
    ]
  }
  return file.path.endsWith('/briefing.json') ? checkRecord(bytes, file) : []
}

/** The guard saw the credit in each edition when it was made; unaltered editions still have it, and the record says which. */
function checkRecord(bytes: Uint8Array, { path }: PublishedFile): Finding[] {
  const record = recordSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
  if (record.success && record.data.attribution.notice !== '') {
    return []
  }
  return [finding('attribution-missing', `${path} states no attribution.`, 'Run again.', path)]
}

/** Files that no seed accounts for. */
async function orphans(world: World, output: string, known: readonly PublishedFile[]): Promise<Finding[]> {
  const paths = new Set(known.map(({ path }) => path))
  const found = (await outputFiles(world, output)).filter(
    (path) => !paths.has(path) && !isReport(path) && !isHidden(path),
  )
  return found.map((path) =>
    finding(
      'output-orphaned',
      `${path} was made of no seed that the ledger knows.`,
      'Delete it, or move it elsewhere.',
      path,
    ),
  )
}

/** `refused`: seeds that the ledger knows as set aside. */
async function outdated(
  world: World,
  settings: RunSettings,
  known: readonly PublishedFile[],
  refused: ReadonlySet<string>,
): Promise<Finding[]> {
  const { seeds } = await discover(world, settings.folders.seeds)
  const paths = new Set(seeds.map(({ path }) => path))
  const hashes = new Map(known.map(({ seed, seedSha256 }) => [seed, seedSha256]))
  const findings: Finding[] = []
  for (const [seed, hash] of hashes) {
    if (!paths.has(seed)) {
      const message = `The seed ${seed} is gone; its briefing is still in the output folder.`
      findings.push(
        finding('seed-gone', message, 'Put the seed back, or delete its briefing with "wirebrief run --prune".', seed),
      )
    } else if (refused.has(seed)) {
      const message = `The seed ${seed} is set aside; the briefing that was made of it before is still in the output folder.`
      const hint = 'Correct the seed and run again, or delete its briefing with "wirebrief run --prune".'
      findings.push(finding('seed-refused', message, hint, seed))
    } else if (sha256(await readSeed(world, settings, seed)) !== hash) {
      const message = `The seed ${seed} has changed since its briefing was made.`
      findings.push(
        finding(
          'output-outdated',
          message,
          'Run again; if the seed is set aside then, correct it or delete its briefing.',
          seed,
        ),
      )
    }
  }
  return findings
}

async function readSeed(world: World, { folders }: RunSettings, seed: string): Promise<Uint8Array> {
  try {
    return await world.files.read(`${folders.seeds}/${seed}`, maximumFileBytes)
  } catch (error) {
    fileErrorCode(error)
    return new Uint8Array()
  }
}

function isReport(path: string): boolean {
  return path.startsWith(`${reportsFolder}/`) && /^\d{8}T\d{9}Z\.json$/.test(path.slice(reportsFolder.length + 1))
}

/** Hidden files are the system's or a file manager's. */
function isHidden(path: string): boolean {
  return /(?:^|\/)\./.test(path)
}

function finding(code: string, message: string, hint: string, file: string): Finding {
  return { severity: 'error', code, message, hint, file }
}
