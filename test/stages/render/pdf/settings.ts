/** Paper and the fonts of the project, for tests of the PDF edition. */

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { FontName } from '../../../../stages/render/fonts.ts'
import { fontFiles } from '../../../../stages/render/fonts.ts'
import type { RenderSettings } from '../../../../stages/render/writer.ts'

const { resolve } = createRequire(import.meta.url)
const files = new Map<FontName, Promise<Uint8Array>>()

/** The same bytes for the same name, as a run gives them. */
export function readFont(name: FontName): Promise<Uint8Array> {
  const file = files.get(name) ?? readFile(resolve(fontFiles[name]))
  files.set(name, file)
  return file
}

export const onA4: RenderSettings = { page: 'A4', font: readFont }
export const onLetter: RenderSettings = { page: 'Letter', font: readFont }
