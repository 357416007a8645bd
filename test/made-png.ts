/** Makes PNGs for tests, sound or damaged, of 8 by 4 pixels. */

import { crc32, deflateSync } from 'node:zlib'

const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** `colour` as the format numbers it: 0 grey, 2 RGB, 3 palette, 4 and 6 with transparency. */
export function madePng(
  colour: number,
  { data = pixels(channels[colour] ?? 1), hasEnd = true, hasPalette = colour === 3 } = {},
): Uint8Array {
  const header = Buffer.from([0, 0, 0, 8, 0, 0, 0, 4, 8, colour, 0, 0, 0])
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(hasPalette ? [chunk('PLTE', Buffer.from([200, 0, 0]))] : []),
    chunk('IDAT', data),
    ...(hasEnd ? [chunk('IEND', Buffer.alloc(0))] : []),
  ])
}

/** The compressed lines of a picture; each begins with its filter, and all samples have its number too. */
export function pixels(perPixel: number, lines = 4, filter = 0): Buffer {
  return deflateSync(Buffer.alloc(lines * (1 + 8 * perPixel), filter))
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
