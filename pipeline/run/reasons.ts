/** Says why a seed is worked on, in the words of an operator. */

import type { Passage, Traveller } from './passage.ts'
import { changedParts } from './program-key.ts'

/** Sentences for run report, `--dry-run` and `explain`. */
export function reasons(passage: Passage, traveller: Traveller): string[] {
  const { entry, sha256, sidecarSha256, isOutputDisturbed } = traveller
  if (entry === undefined) {
    const from = passage.goneByHash.get(sha256)
    return [from === undefined ? 'new seed' : `moved from ${from}`]
  }
  const found = [
    ...(entry.sha256 === sha256 ? [] : [`the seed changed: ${short(entry.sha256)} before, ${short(sha256)} now`]),
    ...(entry.sidecarSha256 === sidecarSha256 ? [] : ['its sidecar file changed']),
    ...changedParts(passage.ledger.programParts(entry.program), passage.key.parts),
    ...(isOutputDisturbed ? ['files of its briefing were missing or altered'] : []),
    ...(entry.standing === 'failed' ? ['a fault of the program stopped it before'] : []),
    ...(passage.forcedSegment < passage.segments.length ? ['forced'] : []),
  ]
  return found.length === 0 ? ['documents that it is compared with changed'] : found
}

function short(hash: string): string {
  return hash.slice(0, 8)
}
