/** Words a finding of the review: what a reader should check, where it stands, and that nothing was changed. */

import type { Block } from '../../pipeline/document/document.ts'
import type { Finding } from '../../pipeline/document/finding.ts'

const unchanged = 'The source’s words were left alone.'

/** What a reader should check. `said` is a sentence or two; `blocks` are those that it is about. */
interface Point {
  readonly code: string
  readonly severity: 'info' | 'warning'
  readonly said: string
  readonly blocks: readonly Pick<Block, 'id' | 'place'>[]
  readonly hint?: string
}

/** The finding, at the line of its first block. */
export function pointToCheck({ code, severity, said, blocks, hint }: Point): Finding {
  const line = blocks[0]?.place.line
  return {
    severity,
    code,
    message: `${said} ${unchanged}`,
    ...(hint === undefined ? {} : { hint }),
    ...(line === undefined ? {} : { line }),
    blocks: blocks.map(({ id }) => id),
  }
}

/** "line 7". */
export function lineOf({ place }: Pick<Block, 'place'>): string {
  return `line ${place.line}`
}
