/** Finds section headings, by their marks or, in unmarked text, by their looks and the prose around them. */

import type { Block } from '../../pipeline/document/document.ts'
import type { Claim } from './claim.ts'
import { type HeadingLimits, isHeadingLine } from './heading-line.ts'
import { markedHeading } from './mark-up.ts'
import { numberedLevels } from './numbered-level.ts'
import { endsAsSentence } from './sentence-end.ts'
import { wordCount } from './words.ts'

const minimumProseWords = 5
/** Of a long paragraph its beginning tells enough. */
const measuredCharacters = 400

/** In a text whose headings are marked only the marked lines are headings. */
export function claimHeadings(blocks: readonly Block[], limits: HeadingLimits): Claim[] {
  const marked = claimMarkedHeadings(blocks)
  return marked.length > 0 ? marked : claimUnmarkedHeadings(blocks, limits)
}

/** The fewest marks in use give level 1. */
function claimMarkedHeadings(blocks: readonly Block[]): Claim[] {
  const found = blocks.flatMap(({ id, kind, text }) => {
    const heading = kind === 'paragraph' ? markedHeading(text) : undefined
    return heading === undefined ? [] : [{ id, ...heading }]
  })
  const shallowest = found.reduce((least, { depth }) => Math.min(least, depth), 6)
  return found.map(({ id, depth, unmark }) => ({
    block: id,
    to: 'heading',
    level: depth - shallowest + 1,
    unmark,
    reason: 'marked as a heading with #',
  }))
}

/**
 * A heading stands between prose: that excludes runs of short lines, the last line and what follows the title at once.
 * Captions and furniture are passed over, because they may stand anywhere.
 */
function claimUnmarkedHeadings(blocks: readonly Block[], limits: HeadingLimits): Claim[] {
  const text = blocks.filter(({ kind }) => kind !== 'caption' && kind !== 'furniture')
  const found = text.filter(
    (block, index) =>
      block.kind === 'paragraph' &&
      isHeadingLine(block.text, limits) &&
      closesSection(text[index - 1]) &&
      opensSection(text[index + 1]),
  )
  const levels = numberedLevels(found.map((heading) => heading.text))
  const reason = 'short line without final punctuation between paragraphs'
  return found.map(({ id }, index) => ({ block: id, to: 'heading', level: levels[index] ?? 1, reason }))
}

function closesSection(block: Block | undefined): boolean {
  return block !== undefined && (block.kind === 'list-item' || (isLong(block) && endsAsSentence(block.text)))
}

/** A sentence may also announce a list. A text that goes on in lower case is the rest of a line that was cut in two. */
function opensSection(block: Block | undefined): boolean {
  const isAnnouncement = /[:：]$/u.test(block?.text.slice(-1) ?? '')
  return (
    block !== undefined &&
    isLong(block) &&
    (isAnnouncement || endsAsSentence(block.text)) &&
    !/^\p{Ll}/u.test(block.text)
  )
}

function isLong({ kind, text }: Block): boolean {
  const isText = kind === 'paragraph' || kind === 'quote'
  return isText && wordCount(text.slice(0, measuredCharacters)) >= minimumProseWords
}
