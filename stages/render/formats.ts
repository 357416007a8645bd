/** The table of editions: every format that `editions:` in config.yaml may name. */

import type { Briefing } from './briefing.ts'
import { writeDocx } from './docx/docx.ts'
import type { FormatName } from './format-names.ts'
import { writePdf } from './pdf/pdf.ts'
import { writeText } from './text/text.ts'
import type { Edition, RenderSettings } from './writer.ts'

export interface Format {
  readonly name: FormatName
  /** With the dot. */
  readonly extension: string
  /** Whether a file of it can hold properties beside its text; a plain text file cannot. */
  readonly hasProperties: boolean
  write(briefing: Briefing, settings: RenderSettings): Promise<Edition>
}

export const formats: readonly Format[] = [
  { name: 'pdf', extension: '.pdf', hasProperties: true, write: writePdf },
  { name: 'docx', extension: '.docx', hasProperties: true, write: writeDocx },
  { name: 'text', extension: '.txt', hasProperties: false, write: writeText },
]
