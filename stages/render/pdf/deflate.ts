/** Compresses the streams of a file. */

import { zlibSync } from 'fflate'

const compressed = new WeakMap<Uint8Array, Uint8Array>()

/**
 * With fflate, whose output depends on its version alone: the zlib that Node brings along differs between versions and
 * processors. The same array is compressed once, so that what is in every document costs nothing.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const known = compressed.get(bytes)
  if (known !== undefined) {
    return known
  }
  const made = zlibSync(bytes, { level: 4, mem: 2 })
  compressed.set(bytes, made)
  return made
}
