/** Packs a DOCX again, so that its bytes depend on nothing but its parts. */

import { unzipSync, zipSync } from 'fflate'

/** The first moment that a zip can hold, in local time as fflate reads it: the same bytes in every time zone. */
const zipTime = '1980-01-01T00:00:00'

/** The same parts in a fixed order, at a fixed time. The content types stand first, as the OPC standard advises. */
export function packAgain(packed: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(packed)).sort(([one], [other]) => (one < other ? -1 : 1))
  return zipSync(Object.fromEntries(parts), { mtime: zipTime, level: 6 })
}
