/** Links what an article repeats of earlier articles. Nothing is left out: each briefing stands on its own. */

import type { Comparison } from '../../pipeline/document/comparison.ts'
import type { Edit } from '../../pipeline/document/edit.ts'
import type { Related } from '../../pipeline/document/stage.ts'
import { candidates } from './candidates.ts'
import { compare } from './compare.ts'
import { earlierTexts } from './earlier-texts.ts'
import type { Options } from './options.ts'
import { type Paragraph, summarizedParagraph } from './paragraph.ts'
import { rejected, unlike } from './rejected.ts'
import { shownEdits } from './shown-edits.ts'

/** A paragraph of this article that repeats one of an earlier article. */
export interface Link {
  readonly paragraph: Paragraph
  readonly earlier: Paragraph
  readonly source: Related
  readonly comparison: Comparison
}

/** A paragraph of an earlier article. */
interface Known {
  readonly paragraph: Paragraph
  readonly source: Related
}

/** What was found for a paragraph. */
export interface Found {
  readonly paragraph: Paragraph
  /** The most similar first, then the earliest. */
  readonly links: readonly Link[]
  /** The paragraph that promised most. */
  readonly candidate: Known | undefined
}

/** For each paragraph what earlier ones it repeats. `related` is in order of publication. */
export function linksOf(paragraphs: readonly Paragraph[], related: readonly Related[], language: string): Found[] {
  const known: Known[] = related.flatMap((source) =>
    (source.summary.paragraphs ?? []).map((each) => ({
      paragraph: summarizedParagraph(source.document, each, language),
      source,
    })),
  )
  const index = candidates()
  for (const { paragraph } of known) {
    index.add(paragraph.prepared)
  }
  return paragraphs.map((paragraph) => {
    const numbers = index.find(paragraph.prepared)
    const links = numbers.flatMap((number) => linkTo(paragraph, known[number]))
    links.sort((one, other) => other.comparison.similarity - one.comparison.similarity)
    return { paragraph, links, candidate: known[numbers[0] ?? -1] }
  })
}

function linkTo(paragraph: Paragraph, known: Known | undefined): Link[] {
  const comparison = known === undefined ? undefined : compare(paragraph.prepared, known.paragraph.prepared)
  return known === undefined || comparison === undefined
    ? []
    : [{ paragraph, earlier: known.paragraph, source: known.source, comparison }]
}

/** One link a paragraph, however often its words came before; or why there is none to what looked like it. */
export function citesAcross(found: readonly Found[], related: readonly Related[], options: Options): Edit[] {
  const counts = documentsByText(related)
  return found.flatMap(({ paragraph: own, links: [best], candidate }): Edit[] => {
    if (best === undefined) {
      return candidate === undefined ? [] : [unlike(own, candidate.paragraph, placeOf(candidate))]
    }
    const { relation } = best.comparison
    if (options.across[relation] === 'off') {
      return [rejected(own, best.earlier, `${reasonFor(best)}; across.${relation} is off`)]
    }
    const { paragraph, earlier, comparison } = best
    const earlierDocuments = Math.max(1, counts.get(earlier.twin.text)?.size ?? 0)
    const isBackground = isWhole(comparison) && earlierDocuments >= options.backgroundAfter
    const rule = `across.${comparison.relation}: report`
    return [
      {
        kind: 'cite',
        block: paragraph.twin.block,
        evidence: { twin: earlier.twin, comparison, earlierDocuments, ...(isBackground && { isBackground }), rule },
        reason: isBackground ? backgroundReason(best, earlierDocuments) : reasonFor(best),
      },
    ]
  })
}

/** A paragraph with a new number in it is news, however often the old one came. */
function isWhole({ relation }: Comparison): boolean {
  return relation === 'exact' || relation === 'contained'
}

function documentsByText(related: readonly Related[]): ReadonlyMap<string, ReadonlySet<string>> {
  const documents = new Map<string, Set<string>>()
  for (const { document, summary } of related) {
    for (const { text } of summary.paragraphs ?? []) {
      documents.set(text, (documents.get(text) ?? new Set()).add(document))
    }
  }
  return documents
}

function earlierOf({ earlier, source }: Link): Known {
  return { paragraph: earlier, source }
}

function backgroundReason(link: Link, earlierDocuments: number): string {
  return `is standing background: it stands in ${earlierTexts(earlierDocuments)}, first in ${placeOf(earlierOf(link))}`
}

function placeOf({ paragraph, source }: Known): string {
  return `line ${paragraph.twin.line} of ${nameOf(source)}`
}

function reasonFor(link: Link): string {
  const { comparison } = link
  const place = placeOf(earlierOf(link))
  switch (comparison.relation) {
    case 'shares':
      return `has words in common with ${place}`
    case 'contained':
      return `stands whole in ${place}`
    case 'extends':
      return `holds all of ${place} and more`
    default:
      return `repeats ${place}${shownEdits(comparison)}`
  }
}

/** “Title” (a/b, 2021-06-22). */
export function nameOf({ document, published, summary }: Related): string {
  const about = published === undefined ? document : `${document}, ${published.slice(0, 10)}`
  return summary.title === undefined ? `“${document}”` : `“${summary.title}” (${about})`
}
