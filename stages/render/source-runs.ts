/** Cuts words of the source into runs, in the language that they are in. */

import type { Document } from '../../pipeline/document/document.ts'
import { languageWithin } from '../read/language.ts'
import type { Run } from './briefing.ts'
import { runsOf } from './runs.ts'

/** The language of the pipeline's own words. */
export const ownLanguage = 'en'

/** The runs of a text of the document's; their language is given where it is not ours. */
export function sourceRuns(document: Document, text: string): Run[] {
  const language = languageWithin(text, document.seed.language)
  return runsOf(text, language === ownLanguage ? undefined : language)
}
