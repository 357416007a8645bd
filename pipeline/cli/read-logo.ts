/** Reads the logo that config.yaml names. */

import { resolve } from 'node:path'
import type { Logo } from '../../stages/render/writer.ts'
import type { Config } from '../config/parse-config.ts'
import { exitCode, PipelineError } from '../document/finding.ts'
import { FileError, type World } from '../world/world.ts'

/** It is part of every document. */
const maximumBytes = 1_000_000

/** Paths are relative to `folder`, that of config.yaml. Throws `PipelineError` when there is no such picture. */
export async function readLogo(world: World, { series }: Config, folder: string): Promise<Logo | undefined> {
  if (series.logo === undefined) {
    return undefined
  }
  const { file, text } = series.logo
  // Loaded here: most offices have none.
  const { readPicture } = await import('../../stages/render/logo/picture.ts')
  const { UnusablePicture } = await import('../../stages/render/logo/unusable-picture.ts')
  try {
    const bytes = await world.files.read(resolve(folder, file), maximumBytes)
    readPicture(bytes)
    return { bytes, text }
  } catch (error) {
    if (error instanceof UnusablePicture) {
      const line = error.line === undefined ? '' : ` Line ${error.line}:`
      throw refused(file, `cannot be used.${line} ${error.message}`, error.hint, error.line)
    }
    if (error instanceof FileError) {
      throw refused(file, `cannot be read (${error.code}).`, 'Correct series.logo.file; at most 1 MB.')
    }
    throw error
  }
}

function refused(file: string, what: string, hint: string, line?: number): PipelineError {
  const message = `The logo ${file} ${what}`
  const place = line === undefined ? {} : { line }
  return new PipelineError(
    [{ severity: 'error', code: 'logo-unreadable', message, hint, file, ...place }],
    exitCode.wrongUse,
  )
}
