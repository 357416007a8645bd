/** Reads the lines of a document that state who made it and on what terms, by one source profile. */

import type { Block, BlockKind, Document } from '../../pipeline/document/document.ts'
import { unreachable } from '../../pipeline/document/finding.ts'
import type { SourceProfile } from '../../pipeline/document/source-profile.ts'
import { bylineAtEnd, unknownForm } from './byline-at-end.ts'
import { findLeadByline } from './lead-byline.ts'
import { matchesAtEnd, type Stretch, tailOf } from './matches-at-end.ts'
import { disclaimerEnd, noticeEnd } from './notice-end.ts'
import type { Part, PartForm, Surroundings } from './part.ts'
import type { SourceGrammar } from './source-grammar.ts'
import { speakerLabels } from './speaker-label.ts'

/** A block with such parts, in reading order; what stands before the first of them is the article. */
export interface CreditedBlock {
  readonly block: Block
  readonly parts: readonly Part[]
}

/** Lines from the top that count as near the title, and from the bottom that count as the end. */
const linesNearTitle = 4
const linesAtEnd = 6
const maximumParts = 8
const readKinds: ReadonlySet<BlockKind> = new Set([
  'standfirst',
  'heading',
  'paragraph',
  'quote',
  'list-item',
  'caption',
])

/** The blocks of the document that state something by the grammar of this profile. */
export function readCreditLines(document: Document, grammar: SourceGrammar): readonly CreditedBlock[] {
  const furniture = new Set(grammar.profile.furniture)
  const blocks = document.blocks.filter(({ kind, text }) => readKinds.has(kind) && !furniture.has(text))
  const speakers = speakerLabels(
    blocks.map(({ text }) => text),
    grammar,
  )
  const { title } = document.seed.metadata
  const isTitled = title !== undefined || document.blocks.some(({ kind }) => kind === 'title')
  return blocks.flatMap((block, index) => {
    const byTitle = index === 0 && (!isTitled || block.text === title) ? 'first-line' : 'near-title'
    const isAtEnd = index >= blocks.length - linesAtEnd
    const standing = index < linesNearTitle ? byTitle : isAtEnd ? 'near-end' : 'own-line'
    const isAtEdge = index < linesNearTitle || isAtEnd
    const parts = readParts(block.text, { grammar, speakers, standing, isAtEdge })
    return parts.length === 0 ? [] : [{ block, parts }]
  })
}

/** Whether words are left that state nothing of the kind. */
export function hasArticle(
  { blocks }: Document,
  lines: readonly CreditedBlock[],
  { furniture }: SourceProfile,
): boolean {
  const whole = lines.filter(({ parts }) => parts[0]?.start === 0 && parts.every(({ form }) => form !== 'article'))
  const credited = new Set(whole.map(({ block }) => block.id))
  return blocks.some(({ id, kind, text }) => kind !== 'furniture' && !furniture.includes(text) && !credited.has(id))
}

/** Takes one part after the other from the end of the text. */
function readParts(text: string, surroundings: Surroundings): readonly Part[] {
  const parts: Part[] = []
  let rest = text
  while (rest !== '' && parts.length < maximumParts) {
    const part = lastPart(rest, surroundings)
    if (part === undefined) {
      break
    }
    parts.unshift(part)
    rest = rest.slice(0, part.start).trimEnd()
  }
  const isLead = surroundings.standing === 'first-line' || surroundings.standing === 'near-title'
  const lead = isLead ? findLeadByline(rest, surroundings.grammar) : undefined
  if (lead !== undefined) {
    parts.unshift(
      { start: 0, form: 'byline', credits: lead.credits },
      { start: lead.end, form: 'article', credits: [] },
    )
  }
  return parts
}

function lastPart(text: string, surroundings: Surroundings): Part | undefined {
  const { grammar } = surroundings
  const tail = tailOf(text)
  const notices = matchesAtEnd(tail, grammar.notices, (pattern, matched) => noticeEnd(pattern, matched, grammar))
  const disclaimers = matchesAtEnd(tail, grammar.disclaimers, disclaimerEnd)
  return (
    statedAtEnd(text, notices, 'notice') ??
    statedAtEnd(text, disclaimers, 'disclaimer') ??
    statedAtEnd(text, matchesAtEnd(tail, grammar.reposts), 'repost') ??
    bylineAtEnd(text, surroundings) ??
    articleAfter(text, [...notices, ...disclaimers]) ??
    unknownForm(text, surroundings)
  )
}

function statedAtEnd(text: string, found: readonly Stretch[], form: PartForm): Part | undefined {
  const starts = found.filter(({ end }) => end === text.length).map(({ start }) => start)
  return starts.length === 0 ? undefined : { start: Math.min(...starts), form, credits: [] }
}

/** The article goes on where the last notice or disclaimer ends. */
function articleAfter(text: string, stated: readonly Stretch[]): Part | undefined {
  const ends = stated.map(({ end }) => end).filter((end) => end < text.length)
  return ends.length === 0 ? undefined : { start: Math.max(...ends), form: 'article', credits: [] }
}

/** The kind of block that a part becomes; `undefined` when it keeps its kind. */
export function kindOfPart(form: PartForm): BlockKind | undefined {
  switch (form) {
    case 'byline':
    case 'unparsed-byline':
    case 'agency-credit':
    case 'repost':
      return 'byline'
    case 'notice':
    case 'foreign-notice':
      return 'notice'
    case 'disclaimer':
      return 'disclaimer'
    case 'article':
      return undefined
    default:
      return unreachable(form)
  }
}
