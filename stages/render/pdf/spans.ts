/** Turns the runs of a briefing into spans: links and other languages get tags of their own. */

import type { Run } from '../briefing.ts'
import type { Look, Span } from './box.ts'
import { linkOf } from './link.ts'
import { linkLook } from './looks.ts'
import { newTag } from './tag.ts'

/** Spans of one look; `language` is the briefing's, for the runs that name no other. */
export function spansOf(runs: readonly Run[], look: Look, language: string): readonly Span[] {
  return runs.map((run) => {
    const foreign = run.language === language ? undefined : run.language
    const span: Span = { text: run.text, look, language: foreign ?? language }
    const link = linkOf(run)
    if (link !== undefined) {
      return { ...span, look: linkLook(look), link, tag: newTag('Link', undefined, foreign) }
    }
    return foreign === undefined ? span : { ...span, tag: newTag('Span', undefined, foreign) }
  })
}

/** The words of the runs. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}
