/** Makes a heading in the pipeline's words. */

import type { Element } from './briefing.ts'

/** Of level 2; `id` is unique in the briefing. */
export function ourHeading(id: string, text: string): Extract<Element, { type: 'heading' }> {
  return { type: 'heading', id, level: 2, runs: [{ text }], voice: 'pipeline' }
}
