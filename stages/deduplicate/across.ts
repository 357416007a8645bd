/** Links what an article repeats of earlier articles. Nothing is left out: each briefing stands on its own. */

import type { Comparison } from '../../pipeline/document/comparison.ts'
import type { Edit } from '../../pipeline/document/edit.ts'
import type { Related } from '../../pipeline/document/stage.ts'
import { candidates } from './candidates.ts'
import { compare } from './compare.ts'
import { earlierTexts } from './earlier-texts.ts'
import type { Options } from './options.ts'
import { type Paragraph, summarizedParagraph } from './paragraph.ts'
import { shownEdits } from './shown-edits.ts'

/** A paragraph of this article that repeats one of an earlier article. */
export interface Link {
  readonly paragraph: Paragraph
  readonly earlier: Paragraph
  readonly source: Related
  readonly comparison: Comparison
}

interface Known {
  readonly paragraph: Paragraph
  readonly source: Related
}

/** For each paragraph every link found, the most similar first, then the earliest. `related` is in order of publication. */
export function linksOf(paragraphs: readonly Paragraph[], related: readonly Related[], language: string): Link[][] {
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
  return paragraphs.map((paragraph) =>
    index
      .find(paragraph.prepared)
      .flatMap((number) => linkTo(paragraph, known[number]))
      .sort((one, other) => other.comparison.similarity - one.comparison.similarity),
  )
}

function linkTo(paragraph: Paragraph, known: Known | undefined): Link[] {
  const comparison = known === undefined ? undefined : compare(paragraph.prepared, known.paragraph.prepared)
  return known === undefined || comparison === undefined
    ? []
    : [{ paragraph, earlier: known.paragraph, source: known.source, comparison }]
}

/** One link a paragraph, however often its words came before. */
export function citesAcross(
  links: readonly (readonly Link[])[],
  related: readonly Related[],
  options: Options,
): Edit[] {
  const counts = documentsByText(related)
  return links.flatMap(([best]): Edit[] => {
    if (best === undefined || options.across[best.comparison.relation] === 'off') {
      return []
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

function backgroundReason(link: Link, earlierDocuments: number): string {
  return `is standing background: it stands in ${earlierTexts(earlierDocuments)}, first in ${placeOf(link)}`
}

function placeOf({ earlier, source }: Link): string {
  return `line ${earlier.twin.line} of ${nameOf(source)}`
}

function reasonFor(link: Link): string {
  const { comparison } = link
  const place = placeOf(link)
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
