/** Gives the bytes of a seed back from its record alone. */

import { createHash } from 'node:crypto'
import type { BriefingRecord } from './schema.ts'

const byteOrderMark = new Uint8Array([0xef, 0xbb, 0xbf])

/** The seed byte for byte, line ends and byte order mark included; `undefined` when the record was altered or is of an earlier version. */
export function restoredSeed({ seed }: BriefingRecord): Uint8Array | undefined {
  if (seed.text === undefined) {
    return undefined
  }
  const text = new TextEncoder().encode(seed.text)
  const bytes = seed.bytes === text.length + byteOrderMark.length ? joined(byteOrderMark, text) : text
  return createHash('sha256').update(bytes).digest('hex') === seed.sha256 ? bytes : undefined
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(one.length + other.length)
  bytes.set(one)
  bytes.set(other, one.length)
  return bytes
}
