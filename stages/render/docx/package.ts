/** Packs the parts of a DOCX, so that its bytes depend on nothing but them. */

import { crc32 } from 'node:zlib'
import { deflateSync, strToU8, Zip, type ZipInputFile } from 'fflate'

/** A part of the package: its path, and its text or bytes. */
export type Part = readonly [path: string, data: string | Uint8Array]

/** A part as it stands in the zip: a part that many documents share is deflated once. */
export interface PackedPart {
  readonly path: string
  readonly deflated: Uint8Array<ArrayBuffer>
  /** Of the part before it was deflated. */
  readonly size: number
  readonly crc: number
}

/** The first moment that a zip can hold, in local time as fflate reads it: the same bytes in every time zone. */
const zipTime = '1980-01-01T00:00:00'

/** What zip calls the method of deflate (APPNOTE.TXT, 4.4.5). */
const deflateMethod = 8

/** `mem` is enough for parts of some ten kilobytes: with the default, half of the time is spent on clearing memory. */
const compression = { level: 6, mem: 4 } as const

/** Deflates a part with fflate, whose output depends on its version alone: Node's zlib differs between machines. */
export function packPart([path, data]: Part): PackedPart {
  const bytes = typeof data === 'string' ? strToU8(data) : data
  return { path, deflated: deflateSync(bytes, compression), size: bytes.length, crc: crc32(bytes) }
}

/** Zips parts in a fixed order, at a fixed time. The content types stand first, as the OPC standard advises. */
export function zipParts(parts: readonly PackedPart[]): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error !== null) {
      throw error
    }
    chunks.push(chunk)
  })
  for (const { path, deflated, size, crc } of parts.toSorted((one, other) => (one.path < other.path ? -1 : 1))) {
    const file: ZipInputFile = { filename: path, size, crc, compression: deflateMethod, mtime: zipTime }
    zip.add(file)
    file.ondata?.(null, deflated, true)
  }
  zip.end()
  return Buffer.concat(chunks)
}
