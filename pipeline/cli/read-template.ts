/** Reads the house template that config.yaml names. */

import { resolve } from 'node:path'
import type { Template } from '../../stages/render/writer.ts'
import type { Config } from '../config/parse-config.ts'
import { exitCode, type Finding, PipelineError } from '../document/finding.ts'
import { FileError, type World } from '../world/world.ts'

/** A template, and which styles of Word it lacks. */
export interface HouseLook {
  readonly template: Template
  readonly findings: readonly Finding[]
}

/** Letterheads take a tenth of it; what is more than pictures of one goes into every briefing. */
const maximumBytes = 5_000_000

/** Paths are relative to `folder`, that of config.yaml. Throws `PipelineError` for a template that cannot be used. */
export async function readTemplate(world: World, config: Config, folder: string): Promise<HouseLook | undefined> {
  const { template: file } = config
  if (file === undefined) {
    return undefined
  }
  // Loaded here: most offices have none.
  const { missingStyles, openTemplate } = await import('../../stages/render/docx/template/open-template.ts')
  const { TemplateRefused } = await import('../../stages/render/docx/template/template-refused.ts')
  try {
    const bytes = await world.files.read(resolve(folder, file), maximumBytes)
    return { template: { file, bytes }, findings: lacking(file, missingStyles(openTemplate(bytes))) }
  } catch (error) {
    if (error instanceof TemplateRefused) {
      throw refused(file, error.message, error.hint)
    }
    if (error instanceof FileError) {
      const isLarge = error.code === 'EFBIG'
      const what = isLarge ? `is larger than ${maximumBytes} bytes` : `cannot be read (${error.code})`
      const hint = isLarge ? 'Take large pictures and embedded fonts out of it.' : 'Correct template: in config.yaml.'
      throw refused(file, what, hint)
    }
    throw error
  }
}

function lacking(file: string, names: readonly string[]): Finding[] {
  if (names.length === 0) {
    return []
  }
  const which = `${names.length === 1 ? 'style' : 'styles'} ${names.map((name) => `“${name}”`).join(', ')}`
  const message = `The template ${file} has no ${which}: briefings take Wirebrief’s own.`
  const hint = 'In Word, use the style once in the template, give it the look of your office, and save.'
  return [{ severity: 'info', code: 'template-style-missing', message, hint, file }]
}

function refused(file: string, what: string, hint: string): PipelineError {
  const message = `The template ${file} ${what}.`
  return new PipelineError([{ severity: 'error', code: 'template-unreadable', message, hint, file }], exitCode.wrongUse)
}
