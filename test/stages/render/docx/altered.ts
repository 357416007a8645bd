/** Breaks a DOCX in one place, for tests of what looks after that. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The DOCX with a part changed; a part that becomes nothing is left out, one that was not there is new. */
export function altered(
  docx: Uint8Array,
  path: string,
  change: (text: string) => string | undefined,
): Uint8Array<ArrayBuffer> {
  const { [path]: part = new Uint8Array(), ...others } = unzipSync(docx)
  const text = change(strFromU8(part))
  return zipSync(text === undefined ? others : { ...others, [path]: strToU8(text) })
}
