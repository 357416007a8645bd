/** Tells whether words that are written like a byline are one: where they stand and what surrounds the names has to show it. */

import type { Credit } from '../../pipeline/document/document.ts'
import { isOrganisation, withoutEdges } from './credited-names.ts'
import type { Mark } from './phrase-marks.ts'
import type { SourceGrammar } from './source-grammar.ts'

/** Where a text stands: on a line of its own (perhaps the first, near the title or near the end), or after a paragraph's last sentence. */
export type Standing = 'first-line' | 'near-title' | 'own-line' | 'near-end' | 'after-sentence'

/**
 * Labels in a script without capitals are ordinary words too (记者, "journalist"), so they need more than a name after
 * them: a colon, a second label, a closing word, or a service in brackets. A credit is no sentence: a single label with
 * a full stop is speech.
 */
export function isSureOfLabel(marks: readonly Mark[], text: string): boolean {
  const [first] = marks
  if (first === undefined || /\p{Lu}/u.test(first.text) || marks.length > 1) {
    return true
  }
  const body = withoutEdges(text.slice(first.end))
  const closed = first.phrases.some(({ ends }) => ends.some((end) => body.endsWith(end)))
  const named = first.phrases.some(({ service }) => service !== undefined)
  const inBrackets = /[（(【[]/.test(text.charAt(first.start - 1))
  return closed || (named && inBrackets) || (first.colon && !/[。？！]$/.test(text))
}

/**
 * "By Popular Demand" looks like "By Jane Doe": a second label, a service, or an organisation in place of a name has to
 * show that the words after "By" are names; among the last lines only a service does.
 */
export function isSureOfNames(
  [first, ...others]: readonly Mark[],
  credits: readonly Credit[],
  grammar: SourceGrammar,
  standing: Standing,
): boolean {
  const isLabelEnough = first?.phrases.some(({ place }) => place !== 'near-title') || others.length > 0
  return (
    isLabelEnough ||
    credits.some(
      ({ names, service }) =>
        service !== undefined || (standing !== 'near-end' && names.every((name) => isOrganisation(name, grammar))),
    )
  )
}

/**
 * "Reporting by Foreign Media Barred" is written like a credit. Where headings stand, among the paragraphs or as the first
 * line, a label in Latin letters with names alone needs a full stop, a bracket, mark-up or a colon; a picture's is usual
 * among the paragraphs.
 */
export function mayBeHeading(
  text: string,
  [first, ...others]: readonly Mark[],
  credits: readonly Credit[],
  standing: Standing,
): boolean {
  const isPicture = first?.phrases.some(({ place }) => place === 'own-line') ?? false
  const isAmongHeadings = standing === 'first-line' || (standing === 'own-line' && !isPicture)
  const isBare = first?.start === 0 && !first.han && !first.colon && /[\p{L}\p{M}]$/u.test(text.trimEnd())
  return isAmongHeadings && isBare && others.length === 0 && credits.every(({ service }) => service === undefined)
}
