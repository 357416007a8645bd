/** Finds and checks config.yaml, and makes the folders it names absolute. */

import { dirname, resolve } from 'node:path'
import { formatNames } from '../../stages/render/format-names.ts'
import { stages } from '../../stages/stages.ts'
import { type Config, parseConfig } from '../config/parse-config.ts'
import type { KnownParts } from '../config/schema.ts'
import { exitCode, PipelineError } from '../document/finding.ts'
import type { RunSettings } from '../run/settings.ts'
import { FileError, type World } from '../world/world.ts'

/** What the command line says about settings. */
export interface SettingsWords {
  readonly config: string
  readonly seeds?: string
  readonly output?: string
  readonly state?: string
}

/** The stages and formats that config.yaml may name. */
export const knownParts: KnownParts = { stages, formats: formatNames }

const maximumConfigBytes = 1_000_000

/** Folders in the config are relative to its own folder, folders on the command line to `here`. Throws `PipelineError`. */
export async function loadSettings(world: World, words: SettingsWords, here: string): Promise<RunSettings> {
  const path = resolve(here, words.config)
  const config = await readConfig(world, path, words.config)
  const folder = (given: string | undefined, configured: string) =>
    given === undefined ? resolve(dirname(path), configured) : resolve(here, given)
  const { metrics } = config.monitor
  return {
    config,
    ...(metrics === undefined ? {} : { metrics: resolve(dirname(path), metrics) }),
    folders: {
      seeds: folder(words.seeds, config.seeds),
      output: folder(words.output, config.output),
      state: folder(words.state, config.state),
    },
  }
}

async function readConfig(world: World, path: string, shown: string): Promise<Config> {
  try {
    const text = new TextDecoder().decode(await world.files.read(path, maximumConfigBytes))
    return parseConfig(text, shown, knownParts)
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
