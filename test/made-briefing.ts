/** Makes every edition of a seed on disk, as a run would, without a run. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Config } from '../pipeline/config/parse-config.ts'
import type { Document } from '../pipeline/document/document.ts'
import { makeEditions } from '../pipeline/run/make-editions.ts'
import { passStages } from '../pipeline/run/pass-stages.ts'
import { wholeStages } from '../pipeline/run/whole-stages.ts'
import { memoryWorld } from '../pipeline/world/memory-world.ts'
import { read } from '../stages/read/read.ts'
import { type BriefingRecord, recordSchema } from '../stages/render/record/schema.ts'
import { projectConfig } from './project-config.ts'

const config: Config = { ...projectConfig, editions: ['pdf', 'docx', 'text'] }

const world = memoryWorld()

export interface Made {
  readonly document: Document
  readonly record: BriefingRecord
  readonly pdf: Uint8Array
  readonly docx: Uint8Array
  readonly text: string
}

/** The text of a seed file, `path` from the project's folder. */
export function seedText(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8')
}

/** The document that reader and stages make of a text. */
export async function documentFrom(text: string, path = 'seed.txt'): Promise<Document> {
  const seed = { path, bytes: new TextEncoder().encode(text) }
  const document = read(seed, { blocks: 'auto', maximumBlocks: 20_000 })
  return passStages(document, wholeStages(projectConfig.stages), { sources: projectConfig.sources }, [])
}

/** Every edition of a text. */
export async function makeAll(text: string, path = 'seed.txt'): Promise<Made> {
  const made = await makeEditions(world, { config }, await documentFrom(text, path))
  const bytes = (extension: string) => {
    const file = made.files.find(({ name }) => name.endsWith(extension))
    if (file === undefined) {
      throw new Error(`no ${extension} was made`)
    }
    return file.bytes
  }
  return {
    document: made.document,
    record: recordSchema.parse(JSON.parse(new TextDecoder().decode(bytes('.json')))),
    pdf: bytes('.pdf'),
    docx: bytes('.docx'),
    text: new TextDecoder().decode(bytes('.txt')),
  }
}
