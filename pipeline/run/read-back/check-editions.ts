/** Reads every finished edition back: does the credit stand in it, and every word that the record says is shown? */

import { formatNames } from '../../../stages/render/format-names.ts'
import { type BriefingRecord, recordSchema } from '../../../stages/render/record/schema.ts'
import type { Finding } from '../../document/finding.ts'
import type { PublishedFile } from '../../world/ledger.ts'
import { FileError, type World } from '../../world/world.ts'
import { checkEdition } from './check-edition.ts'

/** A published edition is never larger. */
const maximumBytes = 200_000_000

/** How many editions were read back, and what they lack. */
export interface EditionsRead {
  readonly editions: number
  readonly findings: readonly Finding[]
}

/** `known` are the files of the ledger: no other file is opened, whatever a record says. */
export async function checkEditions(
  world: Pick<World, 'files'>,
  output: string,
  known: readonly PublishedFile[],
): Promise<EditionsRead> {
  const paths = new Set(known.map(({ path }) => path))
  const findings: Finding[] = []
  let editions = 0
  for (const { path } of known.filter((file) => file.path.endsWith('/briefing.json'))) {
    const record = recordOf(await readFile(world, `${output}/${path}`))
    for (const edition of record?.editions ?? []) {
      const format = formatNames.find((name) => name === edition.format)
      const bytes = paths.has(edition.path) ? await readFile(world, `${output}/${edition.path}`) : undefined
      if (record !== undefined && format !== undefined && bytes !== undefined) {
        findings.push(...(await checkEdition(format, bytes, record, edition.path)))
        editions += 1
      }
    }
  }
  return { editions, findings }
}

/** What is missing is told by comparing the output with the ledger. */
async function readFile({ files }: Pick<World, 'files'>, path: string): Promise<Uint8Array | undefined> {
  try {
    return await files.read(path, maximumBytes)
  } catch (error) {
    if (error instanceof FileError) {
      return undefined
    }
    throw error
  }
}

function recordOf(bytes: Uint8Array | undefined): BriefingRecord | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data
  } catch {
    return undefined
  }
}
