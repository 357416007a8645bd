/** The table of editions: every format that `editions:` in config.yaml may name. */

import type { Briefing } from './briefing.ts'
import { writeDocx } from './docx/docx.ts'
import { writePdf } from './pdf/pdf.ts'
import { writeText } from './text/text.ts'
import type { Edition, RenderSettings } from './writer.ts'

export interface Format {
  readonly name: string
  /** With the dot. */
  readonly extension: string
  write(briefing: Briefing, settings: RenderSettings): Promise<Edition>
}

export const formats: readonly Format[] = [
  { name: 'pdf', extension: '.pdf', write: writePdf },
  { name: 'docx', extension: '.docx', write: writeDocx },
  { name: 'text', extension: '.txt', write: writeText },
]
