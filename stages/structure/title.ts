/** Decides which block is the title and, once the stage has run, what a briefing shows as its title. */

import type { Block, Document } from '../../pipeline/document/document.ts'
import { bodyKinds } from '../../pipeline/document/document.ts'
import { replaceText } from '../../pipeline/document/replace-text.ts'
import type { Claim } from './claim.ts'
import { isDateLine } from './date-line.ts'
import { markedHeading } from './mark-up.ts'
import { endsAsSentence, endsInAbbreviation } from './sentence-end.ts'
import { bareWords, shortened, wordCount } from './words.ts'

/** A longer first paragraph stays where it is, and the briefing's title is its beginning. */
const maximumTitleWords = 40
const maximumHeadlineWords = 25
const maximumTitleCharacters = 200

/** What a briefing shows as its title. */
export interface Title {
  readonly text: string
  /** `source` when metadata or a headline gives it, `first-line` when the first line has to serve. */
  readonly from: 'source' | 'first-line'
  /** The block whose words these are; without it the words are repeated or given beside the text. */
  readonly block?: string
}

/** Claims the block with the words of `metadataTitle`; without one the first block that can be a title. */
export function claimTitle(blocks: readonly Block[], metadataTitle: string | undefined): Claim[] {
  const isOnlyText = blocks.filter(({ kind }) => bodyKinds.has(kind)).length < 2
  if (isOnlyText || blocks.some(({ kind }) => kind === 'title')) {
    return []
  }
  const block = metadataTitle === undefined ? firstLine(blocks) : sameWords(blocks, metadataTitle)
  if (block?.kind !== 'paragraph') {
    return []
  }
  const unmark = markedHeading(block.text)?.unmark ?? []
  const text = replaceText(block.text, unmark)
  if (metadataTitle === undefined && !isShortEnough(text)) {
    return []
  }
  return [{ block: block.id, to: 'title', unmark, reason: titleReason(text, metadataTitle) }]
}

/** The title of a document that the stage has seen. Its words count as words of the source only when it names a block. */
export function titleOf(document: Document): Title {
  const { title } = document.seed.metadata
  const block = document.blocks.find(({ kind }) => kind === 'title')
  if (block !== undefined) {
    const isSource = title !== undefined || isHeadline(block.text)
    return { text: block.text, from: isSource ? 'source' : 'first-line', block: block.id }
  }
  if (title !== undefined) {
    return { text: title, from: 'source' }
  }
  const text = firstLine(document.blocks)?.text ?? document.id
  return { text: shortened(text, maximumHeadlineWords, maximumTitleCharacters), from: 'first-line' }
}

/** Where the title of a document that the stage has seen comes from. */
export function titleFrom(document: Document): Title['from'] {
  return titleOf(document).from
}

/** Whether a line is worded as a headline: short, and not ended as a sentence is. A question may be a headline. */
export function isHeadline(text: string): boolean {
  const isOpen = endsInAbbreviation(text) || text.endsWith('?') || text.endsWith('？')
  const isEnded = /[,;:，；：、]$/u.test(text) || (endsAsSentence(text) && !isOpen)
  return isShortEnough(text) && !isEnded && wordCount(text) <= maximumHeadlineWords
}

function isShortEnough(text: string): boolean {
  return text.length <= maximumTitleCharacters * 2 && wordCount(text) <= maximumTitleWords
}

/** The first block of the article that is neither a caption nor a line with a date. */
function firstLine(blocks: readonly Block[]): Block | undefined {
  const body = blocks.filter(({ kind }) => bodyKinds.has(kind))
  return body.find(({ kind, text }) => kind !== 'caption' && !isDateLine(text)) ?? body[0]
}

function sameWords(blocks: readonly Block[], title: string): Block | undefined {
  const words = bareWords(title)
  const maximumLength = title.length * 2 + maximumTitleCharacters
  return blocks.find(
    ({ kind, text }) => kind === 'paragraph' && text.length <= maximumLength && bareWords(text) === words,
  )
}

function titleReason(text: string, metadataTitle: string | undefined): string {
  if (metadataTitle !== undefined) {
    return 'has the words of the title that the metadata gives'
  }
  return isHeadline(text)
    ? 'first line, worded as a headline'
    : 'the seed has no headline: its first line serves as the title'
}
