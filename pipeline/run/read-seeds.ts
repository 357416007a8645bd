/** Finds and reads the seeds: each one becomes a document or a reason why not. */

import PQueue from 'p-queue'
import { read, type SeedInput } from '../../stages/read/read.ts'
import type { Document } from '../document/document.ts'
import { type Finding, PipelineError } from '../document/finding.ts'
import type { World } from '../world/world.ts'
import { discover, type FoundSeed, fileErrorCode } from './discover.ts'
import { folderConflicts } from './output-folder.ts'
import type { RunSettings } from './settings.ts'

/** A seed that gets no briefing. */
export interface SetAside {
  /** Path below the seeds folder. */
  readonly path: string
  readonly findings: readonly Finding[]
}

export interface ReadSeeds {
  /** In the order of their paths. */
  readonly documents: readonly Document[]
  readonly setAside: readonly SetAside[]
}

/** A sidecar holds a handful of lines. */
const maximumSidecarBytes = 64_000

/** Throws `PipelineError` only when the seeds folder itself cannot be read. */
export async function readSeeds(world: World, settings: RunSettings): Promise<ReadSeeds> {
  const { seeds, setAside } = await discover(world, settings.folders.seeds)
  const conflicts = folderConflicts(seeds.map(({ path }) => path))
  const queue = new PQueue({ concurrency: settings.config.limits.inFlight })
  const results = await queue.addAll(
    seeds.map((seed) => async (): Promise<Document | SetAside> => {
      const conflict = conflicts.get(seed.path)
      return conflict === undefined ? await readSeed(world, settings, seed) : { path: seed.path, findings: [conflict] }
    }),
  )
  return {
    documents: results.flatMap((result) => ('blocks' in result ? [result] : [])),
    setAside: [
      ...setAside.map(({ path, finding }) => ({ path, findings: [finding] })),
      ...results.flatMap((result) => ('blocks' in result ? [] : [result])),
    ],
  }
}

async function readSeed(world: World, settings: RunSettings, found: FoundSeed): Promise<Document | SetAside> {
  const { limits, read: options } = settings.config
  try {
    const input = await seedInput(world, settings, found)
    return read(input, { ...options, maximumBlocks: limits.paragraphs })
  } catch (error) {
    if (error instanceof PipelineError) {
      return { path: found.path, findings: error.findings }
    }
    throw error
  }
}

async function seedInput(world: World, { config, folders }: RunSettings, found: FoundSeed): Promise<SeedInput> {
  const bytes = await readFile(world, folders.seeds, found.path, config.limits.seedBytes)
  if (found.sidecar === undefined) {
    return { path: found.path, bytes }
  }
  const sidecar = await readFile(world, folders.seeds, found.sidecar, maximumSidecarBytes)
  return { path: found.path, bytes, sidecar: { path: found.sidecar, bytes: sidecar } }
}

async function readFile(world: World, folder: string, path: string, maximumBytes: number): Promise<Uint8Array> {
  try {
    return await world.files.read(`${folder}/${path}`, maximumBytes)
  } catch (error) {
    throw new PipelineError([unreadable(path, fileErrorCode(error), maximumBytes)], 1)
  }
}

function unreadable(path: string, code: string, maximumBytes: number): Finding {
  if (code === 'EFBIG') {
    const message = `${path} is larger than ${maximumBytes} bytes.`
    const hint = 'Split the file, or raise limits.seedBytes in config.yaml.'
    return { severity: 'error', code: 'seed-too-large', message, hint, file: path }
  }
  const message = `${path} cannot be read (${code}).`
  const hint = 'Let the program read the file, or move it elsewhere.'
  return { severity: 'error', code: 'seed-unreadable', message, hint, file: path }
}
