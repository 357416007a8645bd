/** Finds and checks config.yaml, and makes the folders it names absolute. */

import { dirname, resolve } from 'node:path'
import { formatNames } from '../../stages/render/format-names.ts'
import { stages } from '../../stages/stages.ts'
import { type Config, parseConfig } from '../config/parse-config.ts'
import type { KnownParts } from '../config/schema.ts'
import { exitCode, PipelineError } from '../document/finding.ts'
import { maximumReviewBytes, parseReview, type ReviewQuestion, reviewAnswers, reviewFileName } from '../run/review.ts'
import type { RunSettings } from '../run/settings.ts'
import { FileError, type World } from '../world/world.ts'
import { compiledDate } from './compiled-date.ts'
import { readLogo } from './read-logo.ts'
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

/** The stages and formats that config.yaml may name. */
export const knownParts: KnownParts = { stages, formats: formatNames }

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

/** The questions of the review file in the config's folder; none where there is no such file. Throws `PipelineError`. */
export async function readReview(world: World, folder: string): Promise<ReviewQuestion[]> {
  try {
    const content = new TextDecoder().decode(await world.files.read(`${folder}/${reviewFileName}`, maximumReviewBytes))
    return parseReview(content, reviewFileName)
  } catch (error) {
    if (error instanceof FileError && error.code === 'ENOENT') {
      return []
    }
    if (error instanceof FileError) {
      const message = `${reviewFileName} cannot be read (${error.code}).`
      const hint = 'Let the program read it: answers in it decide what stays in a briefing.'
      throw new PipelineError(
        [{ severity: 'error', code: 'review-invalid', message, hint, file: reviewFileName }],
        exitCode.wrongUse,
      )
    }
    throw error
  }
}

async function readConfig(world: World, path: string, shown: string): Promise<Config> {
  try {
    const text = decodedConfig(await world.files.read(path, maximumConfigBytes), shown)
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
