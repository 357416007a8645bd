/** Words the edits between two paragraphs for a sentence. */

import type { Comparison, WordEdit } from '../../pipeline/document/comparison.ts'

/** More than this many are counted. */
const maximumShown = 3
const maximumCharacters = 40

/** ` but for: “40” → “44”`, or nothing where there is nothing to show. */
export function shownEdits({ edits, editCount, relation }: Comparison): string {
  if (editCount === 0) {
    return relation === 'exact' ? ' word for word' : ''
  }
  // Numbers, names and negations come first: they are what a reader must not miss.
  const telling = [...edits.filter(isTelling), ...edits.filter((edit) => !isTelling(edit))]
  const shown = telling.slice(0, maximumShown).map(shownEdit)
  const more = editCount > shown.length ? ` and ${editCount - shown.length} more` : ''
  return ` but for: ${shown.join(', ')}${more}`
}

function isTelling({ kind }: WordEdit): boolean {
  return kind === 'number' || kind === 'negation' || kind === 'name' || kind === 'unit'
}

/** What the earlier text says, an arrow, what the later one says. */
export function shownEdit({ kind, earlier, later }: WordEdit): string {
  if (kind === 'punctuation') {
    return 'punctuation'
  }
  if (kind === 'quotation') {
    return 'quotation marks'
  }
  return earlier.text === ''
    ? `${quoted(later.text)} added`
    : later.text === ''
      ? `${quoted(earlier.text)} left out`
      : `${quoted(earlier.text)} → ${quoted(later.text)}`
}

function quoted(text: string): string {
  const oneLine = text.replace(/\s+/gu, ' ')
  const points = [...oneLine]
  return `“${points.length <= maximumCharacters ? oneLine : `${points.slice(0, maximumCharacters).join('')}…`}”`
}
