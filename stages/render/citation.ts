/** Words the note that cites the source in full: who wrote it, its title, who published it and when, and where. */

import type { Document } from '../../pipeline/document/document.ts'
import type { SourceProfile } from '../../pipeline/document/source-profile.ts'
import { titleOf } from '../structure/title.ts'
import type { Run } from './briefing.ts'
import { authorsOf, publicationOf } from './facts.ts'
import { textsOfKind } from './outline.ts'
import { creditNames, listed } from './phrases.ts'
import { sourceRuns } from './source-runs.ts'

/**
 * "Source: Alim Seytoff (RFA’s Uyghur Service), “China Hit With Demands”, Radio Free Asia (RFA), 22 June 2021, https://….
 * Byline and notice …". It begins with a word of ours, so that a name in Arabic letters does not turn it around.
 */
export function citationOf(document: Document, profile: SourceProfile): Run[] {
  const authors = listed([...new Set(authorsOf(document).map(creditNames))])
  const { url } = document.seed.metadata
  const hasByline = textsOfKind(document, 'byline').length > 0
  const whatIsThere = hasByline ? 'Byline and notice stand' : 'The notice stands'
  return [
    { text: 'Source: ' },
    ...(authors === '' ? [] : [...sourceRuns(document, authors), { text: ', ' }]),
    { text: '“' },
    ...sourceRuns(document, titleOf(document).text),
    { text: `”, ${profile.name} (${profile.short}), ${publicationOf(document)}` },
    ...(url === undefined ? [] : [{ text: ', ' }, { text: url, href: url }]),
    { text: `. ${whatIsThere} in full under “Source and attribution”.` },
  ]
}
