/** The plain-text edition: for e-mail, and the words that every other edition must show in the same order. */

import type { Briefing } from '../briefing.ts'
import { makePrintable } from '../printable.ts'
import type { Edition } from '../writer.ts'
import { walk } from '../writer.ts'
import { TextWriter } from './text-writer.ts'

/**
 * Writes UTF-8 with one line for each block. Lines are not wrapped: a byline stays whole and can be searched for, and
 * mail programs wrap to the width of their window, where lines of a fixed width would break twice on a telephone.
 */
export async function writeText(briefing: Briefing): Promise<Edition> {
  const { briefing: printable, findings } = makePrintable(briefing)
  const { shown, drawn } = walk(printable, new TextWriter())
  return { bytes: new TextEncoder().encode(shown), drawn, properties: {}, findings }
}
