/** Finds what was said before: in the same article, where a repeat is left out, and in earlier articles, which are linked. */

import type { CorpusStage } from '../../pipeline/document/stage.ts'
import { citesAcross, linksOf } from './across.ts'
import { bounded } from './bounded.ts'
import { type Options, options } from './options.ts'
import { paragraphsOf } from './paragraph.ts'
import { protectedRepeats } from './protected.ts'
import { summarize } from './summarize.ts'
import { wholeArticle } from './whole-article.ts'
import { editsWithin } from './within.ts'

export const deduplicate: CorpusStage<Options> = {
  scope: 'corpus',
  name: 'deduplicate',
  version: 3,
  options,
  summarize: (document, { ageDays }, { sources }) => summarize(document, ageDays, sources),
  propose(document, settings, { answers = [], sources }, related) {
    const paragraphs = paragraphsOf(document, sources)
    const inside = editsWithin(paragraphs, settings, answers)
    const dropped = new Set(inside.flatMap((edit) => (edit.kind === 'drop' ? [edit.block] : [])))
    const kept = paragraphs.filter(({ twin }) => !dropped.has(twin.block))
    const found = linksOf(kept, related, document.seed.language)
    const links = found.map((each) => each.links)
    return bounded([
      ...inside,
      ...protectedRepeats(document, sources),
      ...citesAcross(found, related, settings),
      ...wholeArticle(document, kept, links, related, settings),
    ])
  },
}
