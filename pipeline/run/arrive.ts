/** Opens the way of a seed: hashes it, and finds out whether the ledger still has what the first segment made of it. */

import { PipelineError } from '../document/finding.ts'
import type { SeedEntry } from '../world/ledger.ts'
import { sha256 } from './content-hash.ts'
import { isLast, type Passage, type Traveller } from './passage.ts'
import type { Item } from './plan.ts'
import { readSeed } from './read-seed.ts'

/** `undefined` when the seed cannot be read: it is set aside, and tried again by every run. */
export async function arrive(passage: Passage, item: Item): Promise<Traveller | undefined> {
  const { world, settings, ledger } = passage
  const { found, isOutputDisturbed } = item
  const entry = ledger.seed(found.path)
  if (entry !== undefined && entry.stamp !== '' && entry.stamp === found.stamp) {
    const { stamp, sha256: hash, sidecarSha256 } = entry
    const known = traveller(passage, item, entry, { stamp, hash, sidecarSha256 })
    if (hasFirstResult(passage, known)) {
      return known
    }
  }
  try {
    const { input, stamp } = await readSeed(world, settings, found)
    const sidecarSha256 = input.sidecar === undefined ? '' : sha256(input.sidecar.bytes)
    return { ...traveller(passage, item, entry, { stamp, hash: sha256(input.bytes), sidecarSha256 }), input }
  } catch (error) {
    if (!(error instanceof PipelineError)) {
      throw error
    }
    // It is not compared with others while it cannot be read.
    ledger.forgetSeed(found.path)
    const because = entry === undefined && !isOutputDisturbed ? ['new seed'] : ['cannot be read']
    passage.finished({ path: found.path, outcome: 'set-aside', findings: error.findings, files: [], because })
    return undefined
  }
}

/** Whether the stages of the first segment need not be passed again. */
export function hasFirstResult(passage: Passage, { path, key }: Traveller): boolean {
  return !isLast(passage, 0) && passage.forcedSegment > 0 && passage.ledger.result(path, 0)?.key === key
}

function traveller(
  { key }: Passage,
  { found, isOutputDisturbed }: Item,
  entry: SeedEntry | undefined,
  { stamp, hash, sidecarSha256 }: { readonly stamp: string; readonly hash: string; readonly sidecarSha256: string },
): Traveller {
  const own = sha256(JSON.stringify([hash, sidecarSha256, key.segments[0]]))
  return { path: found.path, entry, isOutputDisturbed, sha256: hash, sidecarSha256, stamp, key: own }
}
