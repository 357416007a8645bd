/** Packs the parts of a DOCX, so that its bytes depend on nothing but them. */

import { type Document, Packer } from 'docx'
import { strToU8, zipSync } from 'fflate'

/** A part of the package: its path, and its text or bytes. */
export type Part = readonly [path: string, data: string | Uint8Array]

/** The first moment that a zip can hold, in local time as fflate reads it: the same bytes in every time zone. */
const zipTime = '1980-01-01T00:00:00'

/** What docx packs with; its types leave it out, since it offers finished zips alone, which hold the time of packing. */
interface Compiler {
  compile(
    document: Document,
    prettify: undefined,
    overrides: readonly object[],
  ): ReadonlyMap<string, string | Uint8Array>
}

/** The parts that docx would zip, before it does. An override replaces the part of its path. */
export function partsOf(
  document: Document,
  overrides: readonly { readonly path: string; readonly data: string }[],
): Part[] {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler }
  return [...compiler.compile(document, undefined, overrides)]
}

/** Zips parts in a fixed order, at a fixed time. The content types stand first, as the OPC standard advises. */
export function packParts(parts: readonly Part[]): Uint8Array {
  const files = parts.map(([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data] as const)
  const sorted = files.toSorted(([one], [other]) => (one < other ? -1 : 1))
  return zipSync(Object.fromEntries(sorted), { mtime: zipTime, level: 6 })
}
