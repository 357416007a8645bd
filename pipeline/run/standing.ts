/** Whether what was made of a seed stands: then it is left as it is. */

import type { Passage, Traveller } from './passage.ts'
import { stillLeftOut } from './report.ts'

/** Whether the ledger holds that exactly this was made or set aside, and it is still there. */
export function isSettled(passage: Passage, { entry, key, isOutputDisturbed }: Traveller): boolean {
  switch (entry?.standing) {
    case 'made':
      return entry.key === key && !isOutputDisturbed
    case 'repeat':
      return entry.key === key
    case 'set-aside':
      return entry.key === key || entry.key === keyWithLimits(passage, key)
    default:
      return false
  }
}

/** Nothing has changed; a seed without a briefing is still reported. */
export function leave(passage: Passage, { path, stamp, entry }: Traveller): void {
  passage.confirmed.push({ path, stamp, program: passage.key.hash })
  if (entry?.standing !== 'made') {
    passage.finished(stillLeftOut(passage.ledger.settledSeed(path), path))
  }
  if (entry?.standing === 'set-aside') {
    takeOut(passage, path)
  }
}

/** No briefing may name one that is not made: others are compared again, without this seed. */
export function takeOut({ ledger, takenOut }: Passage, path: string): void {
  if (ledger.result(path, 0) !== undefined) {
    ledger.forgetResults(path)
    takenOut.push(path)
  }
}

/**
 * The document whose briefing stands, when nothing but what it is compared with may have changed: where it comes out
 * again, its editions would be the same.
 */
export function standingDocument({ ledger, key, segments, forcedSegment }: Passage, traveller: Traveller) {
  const entry = ledger.seed(traveller.path)
  const isSure = entry?.standing === 'made' && entry.program === key.hash && entry.documentSha256 !== ''
  return isSure && !traveller.isOutputDisturbed && forcedSegment >= segments.length ? entry.documentSha256 : undefined
}

/** It was compared again, and is what it was. */
export function confirmSame(passage: Passage, arrived: Traveller): void {
  const { path, stamp, sha256, sidecarSha256, key } = arrived
  const before = passage.ledger.settledSeed(path)
  if (before !== undefined) {
    passage.ledger.settle({ ...before, stamp, sha256, sidecarSha256, key })
  }
  passage.confirmed.push({ path, stamp, program: passage.key.hash })
}

/** A seed that was too slow or too large for its worker is tried again when the limits change. */
export function keyWithLimits({ settings }: Passage, key: string): string {
  const { seconds, memoryMegabytes } = settings.config.limits
  return `${key} ${seconds} s ${memoryMegabytes} MB`
}
