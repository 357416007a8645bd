/** Makes PNG files of any kind, sound or not. */

import { crc32, deflateSync } from 'node:zlib'

export interface PngParts {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly colourType: number
  readonly interlace?: number
  /** Rows as they are filtered, each behind the byte that names its filter. */
  readonly rows: Uint8Array
  readonly palette?: readonly number[]
  readonly transparency?: readonly number[]
}

/** A file of four kinds of chunks. */
export function makePng({ width, height, bits, colourType, interlace = 0, rows, ...rest }: PngParts): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([bits, colourType, 0, 0, interlace], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(rest.palette === undefined ? [] : [chunk('PLTE', rest.palette)]),
    ...(rest.transparency === undefined ? [] : [chunk('tRNS', rest.transparency)]),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', []),
  ])
}

function chunk(type: string, data: Uint8Array | readonly number[]): Uint8Array {
  const body = Buffer.concat([Buffer.from(type), Uint8Array.from(data)])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(body.length - 4, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
