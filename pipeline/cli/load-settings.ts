/** Finds and checks config.yaml, and makes the folders it names absolute. */

import { dirname, resolve } from 'node:path'
import type { Config } from '../config/parse-config.ts'
import { exitCode, PipelineError } from '../document/finding.ts'
import { sha256 } from '../run/content-hash.ts'
import { reviewAnswers } from '../run/review.ts'
import type { RunSettings } from '../run/settings.ts'
import { FileError, type World } from '../world/world.ts'
import { compiledDate } from './compiled-date.ts'
import { readLogo } from './read-logo.ts'
import { readReview } from './read-review.ts'
import { readTemplate } from './read-template.ts'
import { requireApart } from './require-apart.ts'

/** What the command line says about settings. */
export interface SettingsWords {
  readonly config: string
  readonly seeds?: string
  readonly output?: string
  readonly state?: string
  /** YYYY-MM-DD. */
  readonly date?: string
}

const maximumConfigBytes = 1_000_000

/**
 * Folders in the config are relative to its own folder, folders on the command line to `here`. `epoch` is the value of
 * SOURCE_DATE_EPOCH, if it is set. Throws `PipelineError`.
 */
export async function loadSettings(
  world: World,
  words: SettingsWords,
  here: string,
  epoch?: string,
): Promise<RunSettings> {
  const path = resolve(here, words.config)
  const config = await readConfig(world, path, words.config)
  const folder = (given: string | undefined, configured: string) =>
    given === undefined ? resolve(dirname(path), configured) : resolve(here, given)
  const compiled = compiledDate(words.date, config.date, epoch)
  const logo = await readLogo(world, config, dirname(path))
  const house = await readTemplate(world, config, dirname(path))
  const { metrics } = config.monitor
  const folders = {
    seeds: folder(words.seeds, config.seeds),
    output: folder(words.output, config.output),
    state: folder(words.state, config.state),
  }
  requireApart(folders)
  return {
    config,
    ...(compiled !== undefined && { compiled }),
    ...(logo !== undefined && { logo }),
    ...(house !== undefined && { houseTemplate: house.template, findings: house.findings }),
    ...(metrics !== undefined && { metrics: resolve(dirname(path), metrics) }),
    answers: reviewAnswers(await readReview(world, dirname(path))),
    folders,
  }
}

async function readConfig(world: World, path: string, shown: string): Promise<Config> {
  try {
    const bytes = await world.files.read(path, maximumConfigBytes)
    return await knownConfig(world, bytes, shown)
  } catch (error) {
    if (!(error instanceof FileError)) {
      throw error
    }
    const message = `${shown} cannot be read (${error.code}).`
    const hint = 'Name the configuration with --config FILE, or run in the folder that holds config.yaml.'
    throw new PipelineError(
      [{ severity: 'error', code: 'config-unreadable', message, hint, file: shown }],
      exitCode.wrongUse,
    )
  }
}

/** A config that was found to be right stays so for this program: most runs need neither parser nor schema. */
async function knownConfig(world: World, bytes: Uint8Array, shown: string): Promise<Config> {
  const { checker, packages, runtime } = world.program()
  const key = sha256(JSON.stringify([sha256(bytes), checker, packages, runtime]))
  const known = world.recall('config', key)
  if (known !== undefined) {
    return known as Config
  }
  const [{ parseConfig }, { knownParts }] = await Promise.all([
    import('../config/parse-config.ts'),
    import('./known-parts.ts'),
  ])
  const config = parseConfig(decodedConfig(bytes, shown), shown, knownParts)
  world.remember('config', key, config)
  return config
}

function decodedConfig(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const message = `${shown} is not UTF-8: letters in it would be taken for others.`
    const hint = 'Save it again as UTF-8.'
    throw new PipelineError(
      [{ severity: 'error', code: 'config-unreadable', message, hint, file: shown }],
      exitCode.wrongUse,
    )
  }
}
