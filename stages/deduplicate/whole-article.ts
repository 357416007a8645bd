/** Tells an article that is an earlier one again from one that abridges, updates or reprints it. */

import type { Document } from '../../pipeline/document/document.ts'
import type { Edit } from '../../pipeline/document/edit.ts'
import type { Finding } from '../../pipeline/document/finding.ts'
import type { Related } from '../../pipeline/document/stage.ts'
import { type Link, nameOf } from './across.ts'
import type { Options } from './options.ts'
import type { Paragraph } from './paragraph.ts'
import { shownEdit } from './shown-edits.ts'
import { articleKey } from './summarize.ts'

/** From this share of its words on an article is a new form of an earlier one (measured on wire cuts and updates). */
const reprintShare = 0.3

/** A finding that names at most this many changed numbers. */
const maximumChanges = 6

/** The finding `article-repeated` tells the run to make no briefing. */
export function wholeArticle(
  document: Document,
  paragraphs: readonly Paragraph[],
  links: readonly (readonly Link[])[],
  related: readonly Related[],
  options: Options,
): Edit[] {
  const key = articleKey(document)
  const same = related.find(({ summary }) => summary.keys.includes(key))
  if (same !== undefined) {
    return [sameArticle(document, same, options.sameArticle === 'set-aside')]
  }
  const source = mostRepeated(paragraphs, links)
  return source === undefined ? [] : [reprint(document, paragraphs, links, source)]
}

function sameArticle({ seed }: Document, same: Related, isSetAside: boolean): Edit {
  const message = `The article has the same text and credits as ${nameOf(same)}`
  const file = seed.path
  const finding: Finding = isSetAside
    ? {
        severity: 'info',
        code: 'article-repeated',
        message: `${message}; no second briefing is made.`,
        hint: 'Delete one of the two, or set sameArticle: brief below deduplicate in config.yaml.',
        file,
      }
    : {
        severity: 'warning',
        code: 'same-article',
        message: `${message}.`,
        hint: 'Delete one of the two, unless both are wanted.',
        file,
      }
  return { kind: 'report', finding, reason: `every word and credit stands in ${same.document} as well` }
}

/** The earlier document that has most of this one's words, if it has enough of them; the earliest of several. */
function mostRepeated(paragraphs: readonly Paragraph[], links: readonly (readonly Link[])[]): Related | undefined {
  const words = new Map<Related, number>()
  for (const found of links) {
    const sources = new Map(found.map((link) => [link.source, link] as const).reverse())
    for (const [source, { paragraph, comparison }] of sources) {
      words.set(source, (words.get(source) ?? 0) + comparison.coverage.later * paragraph.prepared.words)
    }
  }
  const total = paragraphs.reduce((sum, { prepared }) => sum + prepared.words, 0)
  const enough = [...words].filter(([, count]) => count >= reprintShare * total)
  return enough.sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || byOrder(one, other))[0]?.[0]
}

function byOrder(one: Related, other: Related): number {
  const key = ({ document, published }: Related) => `${published ?? '9999'} ${document}`
  return key(one) < key(other) ? -1 : 1
}

function reprint(
  { seed }: Document,
  paragraphs: readonly Paragraph[],
  links: readonly (readonly Link[])[],
  source: Related,
): Edit {
  const repeated = links.flatMap((found) => found.find((link) => link.source === source) ?? [])
  const numbers = repeated.flatMap(({ comparison }) => comparison.edits.filter(({ kind }) => kind === 'number'))
  const shown = numbers.slice(0, maximumChanges).map(shownEdit)
  const more = numbers.length > shown.length ? ` and ${numbers.length - shown.length} more` : ''
  const changed = numbers.length === 0 ? 'no number differs' : `numbers that differ: ${shown.join(', ')}${more}`
  const finding = {
    severity: 'warning',
    code: 'article-reprinted',
    message: `This text is a new form of ${nameOf(source)}: ${repeated.length} of its ${paragraphs.length} paragraphs stand there, in whole or in part; ${changed}.`,
    hint: 'Rely on the later of the two where they differ.',
    file: seed.path,
  } as const
  return { kind: 'report', finding, reason: `repeats much of ${source.document}` }
}
