/** Fills a new ledger with the briefings that stand in the output folder, by their records. */

import { z } from 'zod'
import type { Ledger, PublishedFile } from '../world/ledger.ts'
import type { World } from '../world/world.ts'
import { outputFiles } from './output-folder.ts'

const recordName = 'briefing.json'

/** Stands beside the record, which does not name it. */
const newsItemName = 'ninjs.json'

/** A record is never larger. */
const maximumRecordBytes = 100_000_000

/** What of a record says whose files stand beside it; it may have been written by another version of the program. */
const ownership = z.object({
  seed: z.object({ path: z.string(), sha256: z.string() }),
  editions: z.array(z.object({ path: z.string() })),
})

/**
 * Nothing that is adopted counts as made: each seed that is still there is made anew, and the rest are orphans that
 * `check` lists and `run --prune` deletes.
 */
export async function adoptPublished(world: World, output: string, ledger: Ledger): Promise<void> {
  const paths = new Set(await outputFiles(world, output))
  for (const path of [...paths].filter((each) => each.endsWith(`/${recordName}`))) {
    const files = await filesOfRecord(world, output, path)
    const folder = path.slice(0, -recordName.length)
    const own = files.filter((file) => file.path.startsWith(folder) && paths.has(file.path))
    const [first] = own
    if (first !== undefined && ledger.filesOf(first.seed).length === 0) {
      ledger.replace(first.seed, own)
    }
  }
}

async function filesOfRecord(world: World, output: string, path: string): Promise<PublishedFile[]> {
  try {
    const text = new TextDecoder().decode(await world.files.read(`${output}/${path}`, maximumRecordBytes))
    const record = ownership.safeParse(JSON.parse(text))
    if (!record.success) {
      return []
    }
    const { seed, editions } = record.data
    const newsItem = `${path.slice(0, -recordName.length)}${newsItemName}`
    const paths = new Set([...editions.map((edition) => edition.path), path, newsItem])
    return [...paths].map((each) => ({
      seed: seed.path,
      seedSha256: seed.sha256,
      path: each,
      sha256: '',
      bytes: 0,
      stamp: '',
    }))
  } catch {
    // No record after all: the file stays, and `check` reports it.
    return []
  }
}
