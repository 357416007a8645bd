/** Takes the filters off the rows of a PNG (ISO 15948, clause 9). */

/** What the rows are made of. */
export interface PngHeader {
  readonly width: number
  readonly height: number
  /** For each channel. */
  readonly bits: number
  readonly channels: number
  readonly isIndexed: boolean
  /** Whether the last channel says how much of the page shows. */
  readonly hasAlpha: boolean
}

/** Length of a row without the byte that names its filter. */
export function rowBytes({ width, bits, channels }: PngHeader): number {
  return Math.ceil((width * bits * channels) / 8)
}

/** The rows one after another; nothing when a row names a filter that does not exist. */
export function unfilter(filtered: Uint8Array, header: PngHeader): Uint8Array | undefined {
  const length = rowBytes(header)
  const step = Math.max(1, (header.bits * header.channels) / 8)
  const rows = new Uint8Array(length * header.height)
  for (let row = 0; row < header.height; row += 1) {
    const filter = filtered[row * (length + 1)] ?? 0
    if (filter > 4) {
      return undefined
    }
    for (let column = 0; column < length; column += 1) {
      const at = row * length + column
      const left = column < step ? 0 : (rows[at - step] ?? 0)
      const above = row === 0 ? 0 : (rows[at - length] ?? 0)
      const corner = column < step || row === 0 ? 0 : (rows[at - length - step] ?? 0)
      rows[at] = (filtered[row * (length + 1) + 1 + column] ?? 0) + predict(filter, left, above, corner)
    }
  }
  return rows
}

/** What a byte is added to: nothing, left, above, their mean, or the nearest of three (9.2). */
function predict(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return above
    case 3:
      return (left + above) >> 1
    case 4:
      return paeth(left, above, corner)
    default:
      return 0
  }
}

/** Clause 9.4. */
function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner
  const toLeft = Math.abs(estimate - left)
  const toAbove = Math.abs(estimate - above)
  const toCorner = Math.abs(estimate - corner)
  return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner
}
