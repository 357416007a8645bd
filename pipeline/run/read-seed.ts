/** Reads one seed with its sidecar, or says why it cannot be read. */

import type { SeedInput } from '../../stages/read/read.ts'
import { exitCode, type Finding, PipelineError } from '../document/finding.ts'
import type { World } from '../world/world.ts'
import { type FoundSeed, fileErrorCode } from './discover.ts'
import type { RunSettings } from './settings.ts'

/** A seed as it was read. */
export interface SeedBytes {
  readonly input: SeedInput
  /** Proves later that nothing was written to the files since; empty when it cannot. */
  readonly stamp: string
}

/** A sidecar holds a handful of lines. */
const maximumSidecarBytes = 64_000

/** A file that is written to while it is read is read again, so often. */
const maximumReadings = 3

/**
 * Clocks of file systems tick as slowly as every two seconds (FAT): a file that was changed so shortly before could be
 * changed again without a trace.
 */
const settlingMs = 2000

/** Throws `PipelineError` when the seed cannot be read, is too large, or changes all the time. */
export async function readSeed(world: World, { config, folders }: RunSettings, found: FoundSeed): Promise<SeedBytes> {
  const paths = [found.path, ...(found.sidecar === undefined ? [] : [found.sidecar])]
  const stampNow = () => paths.map((path) => world.files.stamp(`${folders.seeds}/${path}`)).join(', ')
  for (let reading = 0; reading < maximumReadings; reading += 1) {
    const before = stampNow()
    const isSettled = found.changedMs < world.now().getTime() - settlingMs
    const bytes = await readFile(world, folders.seeds, found.path, config.limits.seedBytes, seedTooLarge)
    const sidecar =
      found.sidecar === undefined
        ? {}
        : {
            sidecar: {
              path: found.sidecar,
              bytes: await readFile(world, folders.seeds, found.sidecar, maximumSidecarBytes, sidecarTooLarge),
            },
          }
    if (before === stampNow()) {
      const stamp = isSettled && before === found.stamp ? before : ''
      return { input: { path: found.path, bytes, ...sidecar }, stamp }
    }
  }
  const message = `${found.path} is being written to: it changed each time it was read.`
  const hint = 'Nothing to do: the next run reads it when it has stopped changing.'
  throw refused({ severity: 'error', code: 'seed-changing', message, hint, file: found.path })
}

async function readFile(
  world: World,
  folder: string,
  path: string,
  maximumBytes: number,
  tooLarge: (path: string, maximumBytes: number) => Finding,
): Promise<Uint8Array> {
  try {
    return await world.files.read(`${folder}/${path}`, maximumBytes)
  } catch (error) {
    const code = fileErrorCode(error)
    throw refused(code === 'EFBIG' ? tooLarge(path, maximumBytes) : unreadable(path, code))
  }
}

function seedTooLarge(path: string, maximumBytes: number): Finding {
  const message = `${path} is larger than ${maximumBytes} bytes.`
  const hint = 'Split the file, or raise limits.seedBytes in config.yaml.'
  return { severity: 'error', code: 'seed-too-large', message, hint, file: path }
}

function sidecarTooLarge(path: string, maximumBytes: number): Finding {
  const message = `${path} is larger than ${maximumBytes} bytes, and no description of an article is.`
  const hint = 'Keep only the lines that describe the article, such as title: and published:.'
  return { severity: 'error', code: 'sidecar-too-large', message, hint, file: path }
}

function unreadable(path: string, code: string): Finding {
  const message = `${path} cannot be read (${code}).`
  const hint = 'Let the program read the file, or move it elsewhere.'
  return { severity: 'error', code: 'seed-unreadable', message, hint, file: path }
}

function refused(finding: Finding): PipelineError {
  return new PipelineError([finding], exitCode.someSetAside)
}
